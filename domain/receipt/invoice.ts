/** 发票: asked for here, made out in the tax system by finance. */

export type Title = { of: 'person', name: string } | { of: 'company', name: string, taxNumber: string }

/** Of a person's own book of titles. */
export type InvoiceTitle = Title & { id: string }

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
