/** What whoever asked for a fapiao is told of the answer. */
import type { Estate } from '@domain/estate/estate'
import { pushFor } from '@domain/inbox/compose'
import type { Notice } from '@domain/inbox/notice'
import { fill } from '@domain/inbox/sayings'
import { yuan } from '@domain/kit/yuan'
import { receiptNumber } from '@domain/receipt/code'
import type { InvoiceRecord } from '@domain/receipt/invoice'
import { answerWords } from '@domain/receipt/words'
import { noticeId } from '../courier/notice-id'

/** @throws Error for one that nobody has answered */
export function noticeOf ({ _id, estateId, askedById, label, fen, receiptNo, state, rev, answered }: InvoiceRecord, estate: Estate, now: number): Notice {
  const words = answerWords[state]
  if (!words) throw new Error(`nothing is told of a request that is ${state}`)
  const number = receiptNumber(receiptNo, estate.letterhead?.receiptPrefix)
  const text = fill(words.text, { label, sum: yuan(fen), number: answered?.number ?? '', refusal: answered?.refusal ?? '' })
  return {
    _id: noticeId(`invoice-${_id}`, rev, askedById), v: 1, estateId, personId: askedById, matterId: '', number, seq: rev, template: 'progress', title: words.title, text, page: `/receipt/detail/index?id=${_id}`,
    values: { thing1: words.title, character_string2: number, phrase3: words.state, name4: answered?.byName ?? '', time5: String(now) },
    at: now, readAt: null, hiddenFrom: [], push: pushFor(estate, askedById, 'progress', false, now)
  }
}
