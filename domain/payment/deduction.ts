/** A deposit that is held for a matter: let go once that is over, less what is kept for damage. Until then nobody asks it back. */
import type { Bill } from '../billing/bill'
import { Refused } from '../kit/errors'
import { post } from './account'
import type { Booking, Found } from './booking'

export interface Release { billId: string, /** The matter that it is held for. */ matterId: string, deductFen: number, by: string }

/**
 * What is kept becomes income, the rest is free to be asked back. Twice changes nothing.
 * @throws Refused notFound where there is no such deposit, conflict where more would be kept than is held
 */
export function released ({ bills }: Pick<Found, 'bills'>, { billId, matterId, deductFen, by }: Release, now: number): Booking {
  const bill = bills.find(each => each._id === billId && each.kind === 'deposit')
  if (!bill) throw new Refused('notFound', 'noBill', 'billId')
  if (bill.heldFor !== matterId) return {}
  const heldFen = bill.depositFen ?? 0
  if (deductFen > heldFen) throw new Refused('conflict', 'moreThanLeft', 'fen', { leftFen: String(heldFen) })
  const { heldFor: _over, ...rest } = bill
  const next: Bill = { ...rest, depositFen: heldFen - deductFen, ...(deductFen > 0 && { deductedFen: deductFen }), rev: bill.rev + 1 }
  return {
    bills: [next],
    ...(deductFen > 0 && { postings: [{ _id: `deductDeposit-${billId}`, v: 1, estateId: bill.estateId, act: 'deductDeposit', at: now, by, lines: post('depositHeld', 'income', deductFen), premisesIds: [bill.premisesId], of: billId }] })
  }
}
