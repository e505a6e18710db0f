/** Receipts as paper, whether a paper is one of ours, and fapiao asked for. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { id, key, words } from '../kit/schema'
import type { Page } from '../matter/contract'
import { plainIdNumber } from '../register/numbers'
import type { InvoiceRequest, InvoiceTitle } from './invoice'
import type { ReceiptView } from './view'

/** A file to open, at an address that is good for some minutes. */
export interface PaperLink { url: string, name: string, /** The first print is 1; later ones bear a mark. */ print: number }

/** What anybody holding the paper may know: that it is ours, and for how much. Never for whom. */
export interface Checked { genuine: boolean, number?: string, estate?: string, fen?: number, on?: string, returnedFen?: number }

/** 统一社会信用代码, or the 15 digits of old. */
const taxNumber = v.pipe(v.string('text'), v.maxLength(40, 'tooLong'), v.transform(plainIdNumber), v.regex(/^(?:[0-9A-HJ-NPQRTUWXY]{18}|\d{15})$/, 'taxNumber'))
const title = v.variant('of', [
  v.strictObject({ of: v.literal('person'), name: words(1, 30) }),
  v.strictObject({ of: v.literal('company'), name: words(2, 60), taxNumber })
])
const cursor = v.optional(v.pipe(v.string('text'), v.maxLength(160, 'tooLong')))

export const receipt = contract('receipt', {
  /** A receipt of one's own premises, or of the estate for whoever sees money. */
  get: method('member', v.strictObject({ paymentId: id })).returns<ReceiptView>(),
  /** As PDF. Each print is counted, and each after the first says so. Again with the same key on the same day: the same print. */
  print: method('member', v.strictObject({ key, paymentId: id })).returns<PaperLink>(),
  /** @param code of the QR on the paper */
  check: method('anyone', v.strictObject({ code: v.pipe(v.string('text'), v.regex(/^[A-Za-z0-9_.-]{10,200}$/, 'code')) })).returns<Checked>(),

  /** My own book, the latest first; at most ten. Again with the same key, or the same title: there is one. */
  titles: method('payBills', v.strictObject({})).returns<InvoiceTitle[]>(),
  keepTitle: method('payBills', v.strictObject({ key, title })).returns<InvoiceTitle[]>(),
  dropTitle: method('payBills', v.strictObject({ id })).returns<InvoiceTitle[]>(),
  /** Once for a payment, unless it was refused; not for deposits and what is paid ahead, which are no income, nor for what has gone back. */
  askInvoice: method('payBills', v.strictObject({ key, paymentId: id, title, email: v.optional(v.pipe(v.string('text'), v.email('email'), v.maxLength(80, 'tooLong'))) })).returns<InvoiceRequest>(),
  /** Those that wait, the longest waiting first; or those that were answered, the latest first. */
  invoices: method('seeMoney', v.strictObject({ waiting: v.boolean(), after: cursor })).returns<Page<InvoiceRequest>>(),
  /** Made out elsewhere: its number is written down, or why there is none. */
  answerInvoice: method('takeMoney', v.strictObject({ id, number: v.optional(v.pipe(v.string('text'), v.regex(/^\d{8,20}$/, 'invoiceNumber'))), refusal: v.optional(words(2, 200)) })).returns<InvoiceRequest>()
})
