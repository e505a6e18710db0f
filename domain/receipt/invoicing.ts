/** A fapiao asked for and answered, by the table. */
import { Refused } from '../kit/errors'
import type { Payment } from '../payment/payment'
import { invoiceRows, type InvoiceAction, type InvoiceRecord, type Title } from './invoice'
import { invoiceableFen } from './sums'

const mayDo = (action: InvoiceAction, before: InvoiceRecord | undefined) => invoiceRows[action].from.includes(before?.state ?? 'none')

/** Nobody has asked in vain yet, and there is something to ask for. */
export const mayAsk = (before: InvoiceRecord | undefined, payment: Payment): boolean => mayDo('ask', before) && invoiceableFen(payment) > 0

export interface Ask { key: string, title: Title, email?: string | undefined }

/**
 * @param before the request of this payment, where there is one
 * @returns the request, the one of before where it was sent already
 * @throws Refused conflict where somebody has asked, invalid where nothing of the payment is a fee that stayed
 */
export function askedInvoice (before: InvoiceRecord | undefined, payment: Payment, { key, title, email }: Ask, askedById: string, now: number): InvoiceRecord {
  if (before?.lastKey === key && before.askedById === askedById) return before
  if (!mayDo('ask', before)) throw new Refused('conflict', 'invoiceAsked', 'paymentId')
  const fen = invoiceableFen(payment)
  if (fen === 0 || payment.receiptNo === undefined) throw new Refused('invalid', 'nothingToInvoice', 'paymentId')
  const label = [...new Set(payment.items.map(each => each.label))].join('、')
  return {
    _id: payment._id, v: 1, estateId: payment.estateId, label, title, ...(email !== undefined && { email }), fen, receiptNo: payment.receiptNo,
    state: invoiceRows.ask.to, askedById, askedAt: now, waiting: true, rev: (before?.rev ?? 0) + 1, lastKey: key
  }
}

export interface Answer { number?: string | undefined, refusal?: string | undefined }

/** Whether it was answered just so by this person before: a lost answer is sent again. */
const isSame = ({ answered }: InvoiceRecord, { number, refusal }: Answer, by: string) =>
  answered?.by === by && answered.number === number && answered.refusal === refusal

/**
 * @returns the request, the same object where this was said before
 * @throws Refused invalid without a number or a reason, or with both; conflict where a colleague was quicker
 */
export function answeredInvoice (before: InvoiceRecord, answer: Answer, who: { id: string, name: string }, now: number): InvoiceRecord {
  const { number, refusal } = answer
  if ((number === undefined) === (refusal === undefined)) throw new Refused('invalid', number === undefined ? 'required' : 'notAsked', number === undefined ? 'number' : 'refusal')
  if (isSame(before, answer, who.id)) return before
  const action = number === undefined ? 'refuse' : 'issue'
  if (!mayDo(action, before)) throw new Refused('conflict', 'invoiceAnswered', 'id', { name: before.answered?.byName ?? '' })
  return {
    ...before, state: invoiceRows[action].to, waiting: false, rev: before.rev + 1,
    answered: { at: now, by: who.id, byName: who.name, ...(number !== undefined && { number }), ...(refusal !== undefined && { refusal }) }
  }
}
