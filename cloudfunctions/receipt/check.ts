/** Whether a paper is one of ours: for anybody who holds it, and never for whom it was made out. */
import { day } from '@domain/kit/calendar'
import type { Checked } from '@domain/receipt/contract'
import { receiptNumber } from '@domain/receipt/code'
import { receiptFen, returnedFen } from '@domain/receipt/sums'
import { estates } from '../estate/repo'
import type { Context } from '../kit/context'
import { tooMany } from '../kit/rate'
import { receiptByNumber } from '../payment/receipts-repo'
import { proved } from './proof'

/** Papers that somebody looks at in a minute. */
const mostPerMinute = 30

/** @throws Refused unavailable where this account checks too often */
export async function check (code: string, { openId, now }: Context): Promise<Checked> {
  tooMany(openId, 'receipts checked', now, mostPerMinute)
  const claim = proved(code), estate = claim && (await estates()).find(each => each._id === claim.estateId)
  if (!claim || !estate) return { genuine: false }
  const receipt = await receiptByNumber(claim.estateId, claim.number)
  // The books have the last word: a paper that they know nothing of is none.
  if (!receipt || receiptFen(receipt) !== claim.fen || day(receipt.at) !== claim.on) return { genuine: false }
  return { genuine: true, number: receiptNumber(claim.number, estate.letterhead?.receiptPrefix), estate: estate.name, fen: claim.fen, on: claim.on, returnedFen: returnedFen(receipt) }
}
