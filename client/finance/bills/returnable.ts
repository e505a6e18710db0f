import type { PaymentCard } from '@domain/payment/view'

/** What may go back to a home by way of a payment: what it has paid ahead, and each deposit. */
export interface Returnable { key: string, source: 'prepaid' | 'deposit', billId?: string, name?: string, fen: number }

/**
 * Money goes back the way it came, so no more than is left of the payment; how much is paid ahead, the books know.
 * @returns none for what was paid out of money paid ahead: that goes back by the payment that brought it
 */
export function returnable ({ channel, items, fen, returnedFen }: Pick<PaymentCard, 'channel' | 'items' | 'fen' | 'returnedFen'>, premisesId: string): Returnable[] {
  const most = fen - returnedFen
  if (channel === 'prepaid' || most <= 0) return []
  const deposits = items.flatMap((item): Returnable[] => item.kind === 'bill' && item.deposit && item.premisesId === premisesId
    ? [{ key: item.billId, source: 'deposit', billId: item.billId, name: item.name, fen: Math.min(item.principalFen, most) }]
    : [])
  return [...deposits, { key: 'prepaid', source: 'prepaid', fen: most }]
}
