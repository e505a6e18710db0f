/** Days and differences as the office sees them, and how a difference is settled. */
import type { InferOutput } from 'valibot'
import { Refused } from '@domain/kit/errors'
import { day as dayOf } from '@domain/kit/calendar'
import type { Page } from '@domain/matter/contract'
import type { CollectionRate, DifferenceView, reconciliation, ReconciliationView } from '@domain/reconciliation/contract'
import { stateOf, type Difference, type Reconciliation } from '@domain/reconciliation/difference'
import { append } from '../audit/repo'
import { estates } from '../estate/repo'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { compareDay } from './compare-day'
import { daysOf, differenceIn, differencesOf, keepDifference, latestDay, openOn, ratesOf } from './repo'

type Input<M extends keyof typeof reconciliation.methods> = InferOutput<typeof reconciliation.methods[M]['input']>

const perPage = 30
const months = 12

const dayView = ({ _id, v: _v, estateId: _estate, found, ...day }: Reconciliation, open: number): ReconciliationView => ({ ...day, open, state: stateOf({ ...day, found }, open) })
const differenceView = ({ _id: id, v: _v, estateId: _estate, open: _open, ...difference }: Difference): DifferenceView => ({ id, ...difference })

export async function days ({ after }: Input<'days'>, { who: { estateId } }: Context): Promise<Page<ReconciliationView>> {
  const found = await daysOf(estateId, perPage + 1, after), shown = found.slice(0, perPage), open = await openOn(estateId, shown.map(each => each.day))
  return { items: shown.map(each => dayView(each, open.get(each.day) ?? 0)), ...(found.length > perPage && { next: cursorOf(latestDay, shown.at(-1)!) }) }
}

/** @throws Refused invalid for a day that is not over, unavailable where WeChat is away */
export async function reconcile ({ day }: Input<'reconcile'>, { who: { estateId }, now }: Context): Promise<ReconciliationView> {
  if (day >= dayOf(now)) throw new Refused('invalid', 'dayNotOver', 'day')
  const ids = (await estates()).map(each => each._id).sort()
  const [done] = await compareDay(ids, [estateId], day, now)
  return dayView(done!, (await openOn(estateId, [day])).get(day) ?? 0)
}

export async function differences ({ open, day, after }: Input<'differences'>, { who: { estateId } }: Context): Promise<Page<DifferenceView>> {
  const found = await differencesOf(estateId, open, day, perPage + 1, after), shown = found.slice(0, perPage)
  return { items: shown.map(differenceView), ...(found.length > perPage && { next: cursorOf(latestDay, shown.at(-1)!) }) }
}

/** @throws Refused notFound, conflict where a colleague has settled it */
export const settle = ({ id, note }: Input<'settle'>, { who, now }: Context): Promise<DifferenceView> => inTransaction(async transaction => {
  const before = await differenceIn(transaction, who.estateId, id)
  if (!before) throw new Refused('notFound', 'noDifference', 'id')
  if (before.settled?.by === who.id && before.settled.note === note) return differenceView(before)
  if (before.settled) throw new Refused('conflict', 'differenceSettled', 'id', { name: before.settled.byName })
  const settled: Difference = { ...before, open: false, settled: { by: who.id, byName: who.name, at: now, note } }
  await keepDifference(transaction, settled)
  await append(transaction, who, { act: 'settleDifference', reason: note, details: { day: before.day, number: before.of } }, now)
  return differenceView(settled)
})

export const rates = async (_input: object, { who: { estateId } }: Context): Promise<CollectionRate[]> =>
  (await ratesOf(estateId, months)).map(({ period, issuedFen, paidFen }) => ({ period, issuedFen, paidFen }))
