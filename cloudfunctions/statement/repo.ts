/** Statements and what vendors have earned, as they are read; both are written by the books alone. */
import type { MonthSums } from '@domain/statement/margin'
import type { VendorDue } from '@domain/statement/due'
import type { Statement, StatementState } from '@domain/statement/statement'
import { Refused } from '@domain/kit/errors'
import { command as _ } from '../kit/cloud'
import { after, inOrder, type Order } from '../kit/cursor'
import { money } from '../payment/money-repo'

const { statements, vendorDues } = money

export const latestMonth: Order = { field: 'period', direction: -1 }

/** Of a company only what was sent to it. */
export interface StatementScope { estateId: string, vendorId?: string, shown?: true }

/** @throws Refused notFound where there is none within the scope: the answer is the same */
export async function statementIn (scope: StatementScope, id: string): Promise<Statement> {
  const { data } = await statements().where({ _id: id, ...scope }).limit(1).get()
  const [found] = data as Statement[]
  if (!found) throw new Refused('notFound', 'noStatement', 'id')
  return found
}

export interface Wanted { period?: string | undefined, vendorId?: string | undefined, state?: StatementState | undefined }

export async function statementsIn (scope: StatementScope, { period, vendorId, state }: Wanted, limit: number, cursor?: string): Promise<Statement[]> {
  const filter = { ...scope, ...(period && { period }), ...(vendorId && { vendorId }), ...(state && { state }) }
  const { data } = await inOrder(statements(), _.and([filter, ...after(latestMonth, cursor)]), latestMonth).limit(limit).get()
  return data as Statement[]
}

/** How many matters a statement has; undefined where there is none. */
export async function linesOf (estateId: string, id: string): Promise<number | undefined> {
  const { data } = await statements().where({ _id: id, estateId }).limit(1).get()
  return (data as Statement[])[0]?.lines.length
}

export async function dueById (estateId: string, id: string): Promise<VendorDue | undefined> {
  const { data } = await vendorDues().where({ _id: id, estateId }).limit(1).get()
  return (data as VendorDue[])[0]
}

/** A matter has a work and a call-out at most. */
const ofOneMatter = 4

export async function duesNumbered (estateId: string, vendorId: string, number: string): Promise<Pick<VendorDue, '_id' | 'matterId'>[]> {
  const { data } = await vendorDues().where({ estateId, vendorId, number }).field({ matterId: true }).limit(ofOneMatter).get()
  return data as Pick<VendorDue, '_id' | 'matterId'>[]
}

/** Vendors that have earned something before `until` (ms, not included) that is in no statement. */
export async function unsettledVendors (estateId: string, until: number): Promise<string[]> {
  const { data } = await vendorDues().aggregate()
    .match({ estateId, statementId: null, at: _.lt(until) })
    .group({ _id: '$vendorId', count: { $sum: 1 } })
    .end() as { data: { _id: string }[] }
  return data.map(each => each._id).sort()
}

/** @param from `YYYY-MM`, included */
export async function sumsByMonth (estateId: string, from: string): Promise<MonthSums[]> {
  const { data } = await vendorDues().aggregate()
    .match({ estateId, period: _.gte(from) })
    .group({ _id: '$period', matters: { $sum: 1 }, priceFen: { $sum: '$priceFen' }, costFen: { $sum: '$costFen' }, deductedFen: { $sum: '$deductedFen' } })
    .end() as { data: (Omit<MonthSums, 'period'> & { _id: string })[] }
  return data.map(({ _id: period, matters, priceFen, costFen, deductedFen }) => ({ period, matters, priceFen, costFen, deductedFen })).sort((a, b) => a.period < b.period ? 1 : -1)
}
