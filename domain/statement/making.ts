/** Making the statement of a month: all that the vendor has earned until its end and that is in none yet. What came late is in the next. */
import { monthAfter, startOf } from '../billing/period'
import { moment } from '../kit/calendar'
import { Refused } from '../kit/errors'
import type { Booking, Found } from '../payment/booking'
import type { VendorDue } from './due'
import { statementId, withSums, type Hand, type StatementLine } from './statement'

/** When a month is over, ms. @param period `YYYY-MM` */
export const endOf = (period: string): number => moment(startOf(monthAfter(period, 1)))

/** @throws Refused conflict for a month that is not over */
export function mustBeOver (period: string, now: number): void {
  if (now < endOf(period)) throw new Refused('conflict', 'monthNotOver', 'period')
}

export interface Making {
  estateId: string
  vendor: { id: string, name: string, contractNo?: string | undefined, taxNote?: string | undefined }
  period: string
  n: number
  by: Hand
}

const lineOf = ({ _id, matterId, number, categoryId, kind, at, costFen, redos }: VendorDue): StatementLine => ({ dueId: _id, matterId, number, categoryId, kind, at, costFen, redos })

/** @returns nothing where it was made before, or there is nothing to settle */
export function made ({ statement: before, dues }: Pick<Found, 'statement' | 'dues'>, { estateId, vendor, period, n, by }: Making): Booking {
  const taken = dues.filter(each => each.vendorId === vendor.id && each.statementId === null && each.at < endOf(period))
  if (before || taken.length === 0) return {}
  const _id = statementId(vendor.id, period, n)
  const statement = withSums({
    _id, v: 1, rev: 1, estateId, vendorId: vendor.id, vendorName: vendor.name, period, n, ...(vendor.contractNo !== undefined && { contractNo: vendor.contractNo }),
    ...(vendor.taxNote !== undefined && { taxNote: vendor.taxNote }), lines: taken.map(lineOf), deductions: [], linesFen: 0, deductedFen: 0, totalFen: 0, state: 'draft', remarks: [], shown: false, madeBy: by, updatedAt: by.at
  })
  return { statement, dues: taken.map(each => ({ ...each, statementId: _id, rev: each.rev + 1 })) }
}
