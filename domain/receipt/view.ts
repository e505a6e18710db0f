/** A receipt as people see it on the phone. */
import type { Estate } from '../estate/estate'
import type { Payment } from '../payment/payment'
import { paymentCard, type PaymentCard } from '../payment/view'
import { may } from '../people/capability'
import type { Who } from '../people/person'
import { receiptNumber } from './code'
import { invoiceView, type InvoiceRecord, type InvoiceRequest } from './invoice'
import { mayAsk } from './invoicing'
import { invoiceableFen, receiptFen, returnedFen } from './sums'

export type ReceiptView = PaymentCard & {
  /** As it stands on the paper, with the estate's prefix. */
  number: string
  /** What the receipt is for, and what of that has gone back. */
  receiptFen: number
  goneBackFen: number
  /** How often it was printed. */
  prints: number
  /** Of it a fapiao can be made out for so much. */
  invoiceableFen: number
  mayAskInvoice: boolean
  /** Whole for whoever asked and whoever answers; for others of the household only how it stands. */
  invoice?: Pick<InvoiceRequest, 'state'> & Partial<InvoiceRequest>
}

export function receiptView (payment: Payment & { receiptNo: number }, estate: Pick<Estate, 'letterhead'>, invoice: InvoiceRecord | undefined, who: Pick<Who, 'id' | 'roles'>): ReceiptView {
  const isWhole = invoice?.askedById === who.id || may(who, 'seeMoney')
  return {
    ...paymentCard(payment, estate), number: receiptNumber(payment.receiptNo, estate.letterhead?.receiptPrefix), receiptFen: receiptFen(payment), goneBackFen: returnedFen(payment),
    prints: payment.prints, invoiceableFen: invoiceableFen(payment), mayAskInvoice: may(who, 'payBills') && mayAsk(invoice, payment),
    ...invoice && { invoice: isWhole ? invoiceView(invoice) : { state: invoice.state } }
  }
}
