/** Fapiao asked for by residents and answered by finance; whoever asked is told in the same transaction. */
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import { receiptNumber } from '@domain/receipt/code'
import { invoiceView, type InvoiceRequest } from '@domain/receipt/invoice'
import { answeredInvoice, askedInvoice, type Answer, type Ask } from '@domain/receipt/invoicing'
import { append } from '../audit/repo'
import { addNoticeIn } from '../inbox/repo'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { receiptIn } from '../payment/receipts-repo'
import { noticeOf } from './notice'
import { invoiceIn, invoicesOf, inTurn, keepInvoice } from './repo'

const pageLength = 20

/** @throws Refused notFound where the payment is not theirs to see, conflict where somebody has asked, invalid where it is not for a fapiao */
export const askInvoice = ({ paymentId, ...ask }: Ask & { paymentId: string }, { who, now }: Context): Promise<InvoiceRequest> => inTransaction(async transaction => {
  const receipt = await receiptIn(transaction, who, paymentId)
  if (!receipt) throw new Refused('notFound', 'noReceipt', 'paymentId')
  const before = await invoiceIn(transaction, who.estateId, paymentId)
  const request = askedInvoice(before, receipt, ask, who.id, now)
  if (request !== before) await keepInvoice(transaction, request)
  return invoiceView(request)
})

export async function listInvoices ({ waiting, after }: { waiting: boolean, after?: string | undefined }, { who }: Context): Promise<Page<InvoiceRequest>> {
  const found = await invoicesOf(who.estateId, waiting, pageLength + 1, after), shown = found.slice(0, pageLength)
  return { items: shown.map(invoiceView), ...found.length > pageLength && { next: cursorOf(inTurn(waiting), shown.at(-1)!) } }
}

/** @throws Refused notFound, conflict where a colleague was quicker, invalid without a number or a reason */
export const answerInvoice = ({ id, ...answer }: Answer & { id: string }, { who, estate, now }: Context): Promise<InvoiceRequest> => inTransaction(async transaction => {
  const before = await invoiceIn(transaction, who.estateId, id)
  if (!before) throw new Refused('notFound', 'noInvoice', 'id')
  const request = answeredInvoice(before, answer, who, now)
  if (request === before) return invoiceView(request)
  await keepInvoice(transaction, request)
  await addNoticeIn(transaction, noticeOf(request, estate, now))
  await append(transaction, who, {
    act: 'answerInvoice', subjectId: request.askedById, label: request.label, ...answer.refusal !== undefined && { reason: answer.refusal },
    details: { receipt: receiptNumber(request.receiptNo, estate.letterhead?.receiptPrefix), ...answer.number !== undefined && { invoice: answer.number } }
  }, now)
  return invoiceView(request)
})
