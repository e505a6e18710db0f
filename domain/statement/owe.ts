/** Paid work is over: the resident's bill and what is owed to the vendor come into the books together, once. */
import type { Bill } from '../billing/bill'
import { postingOfBill } from '../billing/part'
import { post, type Line, type Posting, type PostingAct } from '../payment/account'
import type { Booking, Found } from '../payment/booking'
import type { VendorDue } from './due'

/** What is posted about a vendor names nobody's home. */
export const vendorPosting = (act: PostingAct, of: string, { estateId, vendorId }: Pick<VendorDue, 'estateId' | 'vendorId'>, lines: Line[], by: string, at: number): Posting[] =>
  lines.length === 0 ? [] : [{ _id: `${act}-${of}`, v: 1, estateId, act, at, by, lines, premisesIds: [], of, vendorId }]

/**
 * @param due as it would be if it were new
 * @param bill none where nothing was to be paid
 * @param by in whose name
 * @returns nothing where the matter has earned this before
 */
export function owed ({ dues, bills }: Pick<Found, 'dues' | 'bills'>, due: VendorDue, bill: Bill | undefined, by: string, now: number): Booking {
  if (dues.some(each => each._id === due._id)) return {}
  const fresh = bill && !bills.some(each => each._id === bill._id) ? bill : undefined
  return {
    dues: [due], ...(fresh && { bills: [fresh] }),
    postings: [...fresh ? [postingOfBill(fresh, by)] : [], ...vendorPosting('oweVendor', due._id, due, post('serviceCost', 'vendorDue', due.costFen), by, now)]
  }
}
