/** Readings that jump wait until somebody has looked: taken they are billed, dropped they are as if nobody had read. */
import type { InferOutput } from 'valibot'
import type { billing } from '@domain/billing/contract'
import type { Reading, ReadingView } from '@domain/billing/meter'
import { decided } from '@domain/billing/reading'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { linksFor } from '../kit/links'
import { keepMeter, keepReading, meterIn, readingIn, readingsIn } from './meters-repo'

type Input<M extends keyof typeof billing.methods> = InferOutput<typeof billing.methods[M]['input']>

const perPage = 30

/** @param links addresses of photos that were asked for */
export function readingView ({ v: _v, estateId: _estate, billedIn: _run, byId: _by, photo, ...reading }: Reading, links: ReadonlyMap<string, string>): ReadingView {
  const url = photo && links.get(photo)
  return { ...reading, ...(url && { photo: url }) }
}

function cursorIn (after: string | undefined): { at: number, id: string } | undefined {
  if (!after) return undefined
  const [, at, id] = /^(\d{1,15})_([A-Za-z0-9_-]{1,64})$/.exec(after) ?? []
  if (id === undefined) throw new Refused('invalid', 'cursor', 'after')
  return { at: Number(at), id }
}

export async function questioned ({ after }: Input<'questioned'>, { who }: Context): Promise<Page<ReadingView>> {
  const found = await readingsIn(who.estateId, 'questioned', perPage + 1, cursorIn(after)), items = found.slice(0, perPage), last = items.at(-1)
  const links = await linksFor(items.flatMap(({ photo }) => photo ?? []))
  return { items: items.map(each => readingView(each, links)), ...(found.length > perPage && last && { next: `${last.at}_${last._id}` }) }
}

/** One decides; asked again the same by the same person, nothing more happens. */
export async function decideReading ({ id, take, note }: Input<'decideReading'>, { who, now }: Context): Promise<ReadingView> {
  const reading = await inTransaction(async transaction => {
    const before = await readingIn(transaction, who.estateId, id), meter = before && await meterIn(transaction, who.estateId, before.meterId)
    if (!before || !meter) throw new Refused('notFound', 'noReading', 'id')
    const isDone = before.looked?.byName === who.name && before.state === (take ? 'taken' : 'dropped')
    if (isDone) return before
    const after = decided(before, meter, take, { byName: who.name, at: now, note })
    await keepReading(transaction, after.reading)
    if (after.meter) await keepMeter(transaction, after.meter)
    return after.reading
  })
  return readingView(reading, await linksFor(reading.photo ? [reading.photo] : []))
}
