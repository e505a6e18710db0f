/** Bills as residents see theirs and as the office sees all of them. */
import type { InferOutput } from 'valibot'
import type { Bill } from '@domain/billing/bill'
import type { billing } from '@domain/billing/contract'
import { billScope, ownScope } from '@domain/billing/scope'
import { billCard, billView, type BillCard, type BillView } from '@domain/billing/view'
import { day } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import type { Context } from '../kit/context'
import { billById, billsPage, openBills, type Wanted } from './repo'
import { cursorOf, type Order } from './text-cursor'

type Input<M extends keyof typeof billing.methods> = InferOutput<typeof billing.methods[M]['input']>

const perPage = 30
const firstDue: Order = { field: 'dueOn', direction: 1 }
const lastDue: Order = { field: 'dueOn', direction: -1 }
const byPeriod: Order = { field: 'period', direction: 1 }

async function paged (scope: Parameters<typeof billsPage>[0], wanted: Wanted, order: Order, after: string | undefined, now: number): Promise<Page<BillCard>> {
  const found: Bill[] = await billsPage(scope, wanted, order, perPage + 1, after)
  const items = found.slice(0, perPage)
  return { items: items.map(each => billCard(each, now)), ...(found.length > perPage && { next: cursorOf(order, items.at(-1)!) }) }
}

export const mine = async (_input: object, { who, now }: Context): Promise<BillCard[]> => (await openBills(ownScope(who))).map(each => billCard(each, now, who.id))

export const history = ({ premisesId, after }: Input<'history'>, { who, now }: Context): Promise<Page<BillCard>> => {
  const { estateId, ties } = ownScope(who)
  return paged({ estateId, ties: ties.filter(each => each.premisesId === premisesId) }, { states: ['paid', 'cancelled'] }, lastDue, after, now)
}

export async function bill ({ id }: Input<'bill'>, { who, now }: Context): Promise<BillView> {
  const found = await billById(billScope(who), id)
  if (!found) throw new Refused('notFound', 'noBill', 'id')
  return billView(found, now, who.id)
}

/** Of one home the latest first; of a period as they are; of the whole estate by the day they are due. */
export const bills = ({ premisesId, period, state, after }: Input<'bills'>, { who: { estateId }, now }: Context): Promise<Page<BillCard>> =>
  paged({ estateId }, { states: [state], premisesId, period }, premisesId ? lastDue : period ? byPeriod : firstDue, after, now)

export const arrears = ({ zoneId, after }: Input<'arrears'>, { who: { estateId }, now }: Context): Promise<Page<BillCard>> =>
  paged({ estateId }, { states: ['open'], zoneId, dueBefore: day(now) }, firstDue, after, now)
