/** Matters behind a figure: found by what was counted of them, shown as they are now to whoever may see them. */
import type { InferOutput } from 'valibot'
import { hasList, openNames, timesOf, wantedNames, type Behind } from '@domain/board/behind'
import type { BehindCard, board } from '@domain/board/contract'
import type { Counted } from '@domain/board/counted'
import { receivedWithin } from '@domain/board/read'
import { mostWeeks } from '@domain/board/spans'
import { mondaysBetween } from '@domain/board/week'
import { flows } from '@domain/flows'
import { day } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import { cardFor, firstPhotoOf } from '@domain/matter/view-for'
import type { Context } from '../kit/context'
import { command as _ } from '../kit/cloud'
import { cursorOf } from '../kit/cursor'
import { linksFor } from '../kit/links'
import { matters } from '../matter/repo'
import { countedBehind, latestReceived } from './tally-repo'

type Wish = InferOutput<typeof board.methods.behind.input>

const page = 20

interface Look { names: string[], received: { from?: number, before?: number }, times: (one: Counted) => number }

const refuse = (reason: string, field: string): never => { throw new Refused('invalid', reason, field) }

function lookFor ({ figure, from, until, by = 'all', key = '', status, age }: Wish, now: number): Look {
  if ((by === 'all') !== (key === '')) refuse('required', 'key')
  if (figure === 'open') {
    if (by !== 'all' && (status ?? age) !== undefined) refuse('notAsked', 'by')
    return { names: openNames({ by, key }, status), received: age ? receivedWithin(age, day(now)) : {}, times: () => 1 }
  }
  if (from === undefined || until === undefined) return refuse('required', from === undefined ? 'from' : 'until')
  const wanted: Behind = { figure, weeks: mondaysBetween(from, until), by, key }
  if (wanted.weeks.length === 0 || wanted.weeks.length > mostWeeks) refuse('range', 'until')
  if (!hasList(wanted)) refuse('notAsked', 'by')
  return { names: wantedNames(wanted), received: {}, times: ({ facts }) => timesOf(facts, wanted) }
}

async function cardsOf (counted: readonly Counted[], times: Look['times'], { who, estate, now }: Context): Promise<BehindCard[]> {
  if (counted.length === 0) return []
  const found = await matters(who).list({ _id: _.in(counted.map(each => each._id)) }, { field: '_id', direction: 1 }, counted.length)
  const byId = new Map(found.map(each => [each._id, each])), links = await linksFor(found.flatMap(firstPhotoOf))
  return counted.flatMap(each => {
    const matter = byId.get(each._id)
    return matter ? [{ ...cardFor(flows[matter.kind], matter, who, estate, now, links), times: times(each) }] : []
  })
}

/** @throws Refused invalid where the figure has no such list */
export async function behind (wish: Wish, context: Context): Promise<Page<BehindCard>> {
  const { names, received, times } = lookFor(wish, context.now)
  for (let cursor = wish.after; ;) {
    const found = await countedBehind(context.who.estateId, names, received, page + 1, cursor), counted = found.slice(0, page)
    const items = await cardsOf(counted, times, context)
    cursor = found.length > page ? cursorOf(latestReceived, counted.at(-1)!) : undefined
    // A page of nothing but what is hidden from them is no page.
    if (items.length > 0 || cursor === undefined) return { items, ...(cursor !== undefined && { next: cursor }) }
  }
}
