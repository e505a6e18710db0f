/** Prints, books of titles and fapiao asked for. Every query is one person's or one estate's. */
import type { InvoiceRecord, TitleBook } from '@domain/receipt/invoice'
import { command as _, db, type Transaction } from '../kit/cloud'
import { after, inOrder, type Order } from '../kit/cursor'

const books = () => db.collection('invoiceTitles')
const requests = () => db.collection('invoiceRequests')

/** One print of one receipt; its file lies in storage for a day. */
export interface Print { _id: string, v: 1, estateId: string, personId: string, paymentId: string, print: number, fileId: string, at: number }

export async function printIn (transaction: Transaction, id: string): Promise<Print | undefined> {
  const { data } = await transaction.collection('receiptPrints').doc(id).get()
  return data as Print | null ?? undefined
}

/** Also of papers that are no receipts: their files go the same way. */
export async function keepPrint (transaction: Transaction, { _id, ...print }: Omit<Print, 'paymentId' | 'print'> & Partial<Print>): Promise<void> {
  await transaction.collection('receiptPrints').doc(_id).set(print)
}

export async function titlesOf (personId: string): Promise<TitleBook['titles']> {
  const { data } = await books().where({ _id: personId }).limit(1).get()
  return (data as TitleBook[])[0]?.titles ?? []
}

export async function titlesIn (transaction: Transaction, personId: string): Promise<TitleBook['titles']> {
  const { data } = await transaction.collection('invoiceTitles').doc(personId).get()
  return (data as TitleBook | null)?.titles ?? []
}

export async function keepTitles (transaction: Transaction, { _id, ...book }: TitleBook): Promise<void> {
  await transaction.collection('invoiceTitles').doc(_id).set(book)
}

export const removeTitles = (personId: string) => books().where({ _id: personId }).remove()

/** @param id of the payment */
export async function invoiceOf (estateId: string, id: string): Promise<InvoiceRecord | undefined> {
  const { data } = await requests().where({ _id: id, estateId }).limit(1).get()
  return (data as InvoiceRecord[])[0]
}

export async function invoiceIn (transaction: Transaction, estateId: string, id: string): Promise<InvoiceRecord | undefined> {
  const { data } = await transaction.collection('invoiceRequests').doc(id).get()
  const found = data as InvoiceRecord | null
  return found?.estateId === estateId ? found : undefined
}

export async function keepInvoice (transaction: Transaction, { _id, ...request }: InvoiceRecord): Promise<void> {
  await transaction.collection('invoiceRequests').doc(_id).set(request)
}

export const inTurn = (waiting: boolean): Order => ({ field: 'askedAt', direction: waiting ? 1 : -1 })

/** Of an estate: those that wait, the longest waiting first; the answered ones, the latest first. */
export async function invoicesOf (estateId: string, waiting: boolean, limit: number, cursor?: string): Promise<InvoiceRecord[]> {
  const { data } = await inOrder(requests(), _.and([{ estateId, waiting }, ...after(inTurn(waiting), cursor)]), inTurn(waiting)).limit(limit).get()
  return data as InvoiceRecord[]
}
