/** Payments in the books, and what people do with their receipts. */
import type { Item } from '@domain/payment/order'
import type { Payment } from '@domain/payment/payment'
import type { PaperLink } from '@domain/receipt/contract'
import type { InvoiceRequest, Title } from '@domain/receipt/invoice'
import { aPayment, feeItem, type Paying } from '../../make/payments'
import type { World } from '../world'
import { freshKey, type Actor } from '../actors'

let ids = 0

/** Is written down as paid. @returns the payment */
export async function paid ({ db }: World, items: readonly Item[] = [feeItem('物业费')], more: Paying & { returnedFen?: number } = {}): Promise<Payment> {
  const { returnedFen, ...paying } = more
  const made = aPayment(`paid-${++ids}`, items, { receiptNo: 100 + ids, ...paying }), payment = returnedFen === undefined ? made : { ...made, returnedFen: made.returnedFen + returnedFen }
  await db.collection('payments').add(payment)
  return payment
}

export const stored = async ({ db }: World, { _id }: Payment): Promise<Payment> => ((await db.collection('payments').where({ _id }).get()).data as [Payment])[0]

export const prints = (who: Actor, { _id: paymentId }: Pick<Payment, '_id'>, key = freshKey()) => who.call<PaperLink>('receipt', 'print', { key, paymentId })

export async function download ({ url }: PaperLink): Promise<Buffer> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`storage answered ${response.status}`)
  return Buffer.from(await response.arrayBuffer())
}

export const herself: Title = { of: 'person', name: '王秀兰' }

export const asks = (who: Actor, { _id: paymentId }: Payment, { title = herself, key = freshKey(), ...more }: { title?: Title, key?: string, email?: string } = {}) =>
  who.call<InvoiceRequest>('receipt', 'askInvoice', { key, paymentId, title, ...more })
