/** 发票: asked for here, made out in the tax system by finance. */
import type { Capability } from '../people/capability'

export type Title = { of: 'person', name: string } | { of: 'company', name: string, taxNumber: string }

/** Of a person's own book of titles. */
export type InvoiceTitle = Title & { id: string }

/** One person's book. */
export interface TitleBook { /** Of the person. */ _id: string, v: 1, titles: InvoiceTitle[] }

export const mostTitles = 10

export const invoiceStates = ['asked', 'issued', 'refused'] as const
export type InvoiceState = typeof invoiceStates[number]

export interface InvoiceRequest {
  /** Of the payment: there is one. */
  id: string
  label: string
  title: Title
  email?: string
  /** Of fees; deposits and what is paid ahead are not among it. */
  fen: number
  receiptNo: number
  state: InvoiceState
  askedAt: number
  answered?: { at: number, byName: string, number?: string, refusal?: string }
}

/** As it is stored. */
export interface InvoiceRecord extends Omit<InvoiceRequest, 'id' | 'answered'> {
  /** The payment's. */
  _id: string
  v: 1
  estateId: string
  askedById: string
  /** Nobody has answered yet. */
  waiting: boolean
  answered?: InvoiceRequest['answered'] & { by: string }
  rev: number
  /** Of whoever asked: the same again is the same request. */
  lastKey: string
}

export type InvoiceAction = 'ask' | 'issue' | 'refuse'

export interface InvoiceRow {
  /** `none`: nobody has asked for this payment. */
  from: readonly (InvoiceState | 'none')[]
  to: InvoiceState
  by: Capability
  asks?: 'number' | 'refusal'
}

/** One that was refused may be asked for again: a wrong tax number is put right so. */
export const invoiceRows: Record<InvoiceAction, InvoiceRow> = {
  ask: { from: ['none', 'refused'], to: 'asked', by: 'payBills' },
  issue: { from: ['asked'], to: 'issued', by: 'takeMoney', asks: 'number' },
  refuse: { from: ['asked'], to: 'refused', by: 'takeMoney', asks: 'refusal' }
}

export const invoiceView = ({ _id: id, label, title, email, fen, receiptNo, state, askedAt, answered }: InvoiceRecord): InvoiceRequest => ({
  id, label, title, ...(email !== undefined && { email }), fen, receiptNo, state, askedAt,
  ...(answered && { answered: { at: answered.at, byName: answered.byName, ...(answered.number && { number: answered.number }), ...(answered.refusal && { refusal: answered.refusal }) } })
})
