/** A bill was wrong, or somebody is let off: a credit or a waiver is added, what was there stays. */
import { Refused } from '../kit/errors'
import { post, type Account, type Posting } from '../payment/account'
import { balanceAfter, type Booking, type Found } from '../payment/booking'
import type { Bill, Credit, Waiver } from './bill'

/** What was taken off, fen. */
export const creditedFen = ({ credits }: Pick<Bill, 'credits'>) => credits.reduce((sum, each) => sum + each.fen, 0)

/** What a fee was counted as when it was issued. */
export const countedAs = ({ kind }: Pick<Bill, 'kind'>): Account => kind === 'deposit' ? 'depositDue' : 'income'

const posting = (bill: Bill, lines: Posting['lines'], { by, at, key }: Credit): Posting =>
  ({ _id: `credit-${key}`, v: 1, estateId: bill.estateId, act: 'credit', at, by, lines, premisesIds: [bill.premisesId], of: bill._id })

function mustBeThere ({ bills: [bill] }: Found): Bill {
  if (!bill) throw new Refused('notFound', 'noBill', 'id')
  return bill
}

/**
 * Takes off what was too much. Of an open bill there is less to pay, and nothing more where all of it is taken off; what was
 * paid already stands ready as paid ahead.
 * @throws Refused conflict while somebody is paying it, or for more than there is
 */
export function credited (found: Found, credit: Credit): Booking {
  const bill = mustBeThere(found)
  if (bill.credits.some(each => each.key === credit.key)) return {}
  if (bill.held) throw new Refused('conflict', 'beingPaid')
  if (bill.state === 'paid' && bill.kind === 'deposit') throw new Refused('conflict', 'returnDeposit')
  const most = bill.amountFen - creditedFen(bill)
  if (credit.fen > most) throw new Refused('conflict', 'moreThanLeft', 'fen', { leftFen: String(most) })
  const after = { ...bill, credits: [...bill.credits, credit], rev: bill.rev + 1 }
  if (bill.state === 'paid') {
    return { bills: [after], balances: [balanceAfter(found.balances, bill.estateId, bill.premisesId, credit.fen)], postings: [posting(bill, post('income', 'prepaid', credit.fen), credit)] }
  }
  const openFen = bill.openFen - credit.fen
  const lines = post(countedAs(bill), 'receivable', credit.fen)
  return { bills: [{ ...after, openFen, ...(openFen === 0 && { state: 'cancelled' }) }], postings: [posting(bill, lines, credit)] }
}

/** @param lateFen what late charge there is now: nobody forgives more. @throws Refused conflict as for a credit */
export function waived (found: Found, waiver: Waiver, lateFen: number): Booking {
  const bill = mustBeThere(found)
  if (bill.waivers.some(each => each.key === waiver.key)) return {}
  if (bill.held) throw new Refused('conflict', 'beingPaid')
  if (waiver.fen > lateFen) throw new Refused('conflict', 'moreThanLeft', 'fen', { leftFen: String(lateFen) })
  return { bills: [{ ...bill, waivers: [...bill.waivers, waiver], rev: bill.rev + 1 }] }
}
