/** Bills: lists in the caller's scope, single ones, and adding those of a run. What is paid or taken off goes through the books. */
import type { Bill, BillState } from '@domain/billing/bill'
import type { Counted } from '@domain/billing/part'
import type { BillScope } from '@domain/billing/scope'
import { addMissing } from '../kit/add-missing'
import { command as _ } from '../kit/cloud'
import { after, inOrder, walk, type Order } from '../kit/cursor'
import { inSlices } from '../kit/in-slices'
import { all } from '../kit/pages'
import { money } from '../payment/money-repo'

const { bills } = money

/** More than one person owes at once; a query must end somewhere. */
const mostOpen = 200

/** The rule of `domain/billing/scope.ts` as conditions; without any premises there is nothing to see. */
export function within ({ estateId, ties }: BillScope): object[] {
  if (!ties) return [{ estateId }]
  const each = ties.map(({ premisesId, from }) => ({ premisesId, period: _.gte(from) }))
  return [{ estateId, premisesId: _.in([...new Set(ties.map(tie => tie.premisesId))]) }, ...each.length === 1 ? each : [_.or(each)]]
}

export async function openBills (scope: Required<BillScope>): Promise<Bill[]> {
  if (scope.ties.length === 0) return []
  const { data } = await bills().where(_.and([...within(scope), { state: 'open' }])).orderBy('dueOn', 'asc').orderBy('_id', 'asc').limit(mostOpen).get()
  return data as Bill[]
}

/** Paid deposits of a home, whatever is still held of them. */
export async function depositsOf (estateId: string, premisesId: string): Promise<Bill[]> {
  const { data } = await bills().where({ estateId, premisesId, state: 'paid', kind: 'deposit' }).limit(mostOpen).get()
  return data as Bill[]
}

export async function billById (scope: BillScope, id: string): Promise<Bill | undefined> {
  if (scope.ties?.length === 0) return undefined
  const { data } = await bills().where(_.and([...within(scope), { _id: id }])).limit(1).get()
  return (data as Bill[])[0]
}

/** @param ids of one estate, a handful */
export async function billsByIds (estateId: string, ids: readonly string[]): Promise<Bill[]> {
  if (ids.length === 0) return []
  const { data } = await bills().where({ _id: _.in([...ids]), estateId }).limit(ids.length).get()
  return data as Bill[]
}

export interface Wanted {
  states: readonly BillState[]
  premisesId?: string | undefined
  zoneId?: string | undefined
  /** With what was charged once in that month. */
  period?: string | undefined
  /** Only those that were due before this day. */
  dueBefore?: string | undefined
}

const such = ({ states, premisesId, zoneId, period, dueBefore }: Wanted) => ({
  state: states.length === 1 ? states[0] : _.in([...states]), ...(premisesId && { premisesId }), ...(zoneId && { zoneId }),
  ...(period && { period: _.gte(period).and(_.lte(`${period}-~`)) }), ...(dueBefore && { dueOn: _.lt(dueBefore) })
})

/** One page of bills. @param limit one more than is shown tells whether there are more */
export async function billsPage (scope: BillScope, wanted: Wanted, order: Order, limit: number, cursor: string | undefined): Promise<Bill[]> {
  if (scope.ties?.length === 0) return []
  const { data } = await inOrder(bills(), _.and([...within(scope), such(wanted), ...after(order, cursor)]), order).limit(limit).get()
  return data as Bill[]
}

/** In one answer. */
const sheetPage = 1000

/** All bills of an estate that are wanted, however many, by the day they are due. */
export async function billsForSheet (estateId: string, { states, ...wanted }: Wanted): Promise<Bill[]> {
  const order: Order = { field: wanted.period ? 'period' : 'dueOn', direction: 1 }, found: Bill[] = []
  for (const state of states) found.push(...await all(walk<Bill>(bills(), { estateId, ...such({ states: [state], ...wanted }) }, order, sheetPage)))
  return found
}

/** The latest period for which a bill of this fee was issued. */
export async function latestPeriod (estateId: string, tariffId: string): Promise<string | undefined> {
  const { data } = await bills().where({ estateId, tariffId }).orderBy('period', 'desc').field({ period: true }).limit(1).get()
  return (data as Pick<Bill, 'period'>[])[0]?.period
}

/** Those of these bills that are there. */
export const existing = async (estateId: string, ids: readonly string[]): Promise<Set<string>> => new Set(await inSlices(ids, async slice => {
  const { data } = await bills().where({ _id: _.in(slice), estateId }).field({ _id: true }).limit(slice.length).get()
  return (data as { _id: string }[]).map(each => each._id)
}))

/** Adds those that are not there; whatever bears the same id is the same claim, whoever issued it. */
export const addBills = (wanted: readonly Bill[]): Promise<string[]> => addMissing(bills(), wanted, each => `${each.premisesId} ${each.tariffId} ${each.period}`)

/** Of these ids, the bills that this part of this run has issued: what of them is posted. */
export const billsOfPart = (ids: readonly string[], runId: string, part: number): Promise<Counted[]> => inSlices(ids, async slice => {
  const { data } = await bills().where({ _id: _.in(slice), runId, part }).field({ kind: true, amountFen: true, premisesId: true }).limit(slice.length).get()
  return data as Counted[]
})

/** Open bills that are due on a day, in the order of their ids. */
export async function openBillsOn (estateId: string, dueOn: string, limit: number, after?: string): Promise<Bill[]> {
  const { data } = await bills().where({ estateId, state: 'open', dueOn, ...(after && { _id: _.gt(after) }) }).orderBy('_id', 'asc').limit(limit).get()
  return data as Bill[]
}

/** So many fees no home has on one day: fifty homes fit into one answer. */
const mostOfHome = 20, homesAtOnce = 50

/** Open bills of these homes that are due on a day. */
export async function openBillsOfHomes (estateId: string, premisesIds: readonly string[], dueOn: string): Promise<Bill[]> {
  const found: Bill[] = []
  for (let from = 0; from < premisesIds.length; from += homesAtOnce) {
    const homes = premisesIds.slice(from, from + homesAtOnce)
    const { data } = await bills().where({ estateId, premisesId: _.in(homes), state: 'open', dueOn }).limit(homesAtOnce * mostOfHome).get()
    found.push(...data as Bill[])
  }
  return found
}
