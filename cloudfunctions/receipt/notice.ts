/** What whoever asked for a fapiao is told of the answer. */
import type { Estate } from '@domain/estate/estate'
import type { Notice } from '@domain/inbox/notice'
import { fill } from '@domain/inbox/sayings'
import { yuan } from '@domain/kit/yuan'
import { receiptNumber } from '@domain/receipt/code'
import type { InvoiceRecord } from '@domain/receipt/invoice'
import { answerWords } from '@domain/receipt/words'
import { noticeTo } from '../courier/notice-to'

/** @throws Error for one that nobody has answered */
export function noticeOf ({ _id, askedById, label, fen, receiptNo, state, rev, answered }: InvoiceRecord, estate: Estate, now: number): Notice {
  const words = answerWords[state]
  if (!words) throw new Error(`nothing is told of a request that is ${state}`)
  const number = receiptNumber(receiptNo, estate.letterhead?.receiptPrefix)
  const text = fill(words.text, { label, sum: yuan(fen), number: answered?.number ?? '', refusal: answered?.refusal ?? '' })
  const values = { thing1: words.title, character_string2: number, phrase3: words.state, name4: answered?.byName ?? '', time5: String(now) }
  return noticeTo(askedById, estate, {
    id: `invoice-${_id}`, nth: rev, number, message: { template: 'progress', title: words.title, text, page: `/receipt/detail/index?id=${_id}`, values }
  }, now)
}
