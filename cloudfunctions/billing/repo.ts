/** Bills: lists in the caller's scope, single ones, and adding those of a run. What is paid or taken off goes through the books. */
import type { Bill, BillState } from '@domain/billing/bill'
import type { BillScope } from '@domain/billing/scope'
import { addMissing } from '../kit/add-missing'
import { command as _, db } from '../kit/cloud'
import { inSlices } from '../kit/in-slices'
import { behind, type Order } from './text-cursor'

const bills = () => db.collection('bills')

/** More than one person owes at once; a query must end somewhere. */
const mostOpen = 200

/** The rule of `domain/billing/scope.ts` as conditions; without any premises there is nothing to see. */
function within ({ estateId, ties }: BillScope): object[] {
  if (!ties) return [{ estateId }]
  const each = ties.map(({ premisesId, from }) => ({ premisesId, period: _.gte(from) }))
  return [{ estateId, premisesId: _.in([...new Set(ties.map(tie => tie.premisesId))]) }, ...each.length === 1 ? each : [_.or(each)]]
}

export async function openBills (scope: Required<BillScope>): Promise<Bill[]> {
  if (scope.ties.length === 0) return []
  const { data } = await bills().where(_.and([...within(scope), { state: 'open' }])).orderBy('dueOn', 'asc').orderBy('_id', 'asc').limit(mostOpen).get()
  return data as Bill[]
}

export async function billById (scope: BillScope, id: string): Promise<Bill | undefined> {
  if (scope.ties?.length === 0) return undefined
  const { data } = await bills().where(_.and([...within(scope), { _id: id }])).limit(1).get()
  return (data as Bill[])[0]
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

/** One page of bills. @param limit one more than is shown tells whether there are more */
export async function billsPage (scope: BillScope, { states, premisesId, zoneId, period, dueBefore }: Wanted, order: Order, limit: number, after: string | undefined): Promise<Bill[]> {
  if (scope.ties?.length === 0) return []
  const wanted = {
    state: states.length === 1 ? states[0] : _.in([...states]), ...(premisesId && { premisesId }), ...(zoneId && { zoneId }),
    ...(period && { period: _.gte(period).and(_.lte(`${period}-~`)) }), ...(dueBefore && { dueOn: _.lt(dueBefore) })
  }
  const { data } = await bills().where(_.and([...within(scope), wanted, ...behind(order, after)]))
    .orderBy(order.field, order.direction === 1 ? 'asc' : 'desc').orderBy('_id', 'asc').limit(limit).get()
  return data as Bill[]
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

/** Of these ids, the bills that this part of this run has issued. */
export const billsOfPart = (ids: readonly string[], runId: string, part: number): Promise<Bill[]> => inSlices(ids, async slice => {
  const { data } = await bills().where({ _id: _.in(slice), runId, part }).limit(slice.length).get()
  return data as Bill[]
})
