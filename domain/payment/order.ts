/** What somebody is about to pay at WeChat: bills, and what is paid ahead, in one sum that is fixed when it is made. */

/** `ordered`: WeChat knows of it. `closed`: it can no longer be paid; should money come nevertheless, it goes back. */
export const orderStates = ['ordered', 'paid', 'closed'] as const
export type OrderState = typeof orderStates[number]

/** One bill, as it stood when it was ordered. `note`: what it is for, where the fee does not say it. */
export interface BillItem { kind: 'bill', billId: string, premisesId: string, label: string, name: string, note?: string, period: string, deposit: boolean, principalFen: number, lateFen: number }
/** Money for later. */
export interface PrepaidItem { kind: 'prepaid', premisesId: string, label: string, fen: number }
export type Item = BillItem | PrepaidItem

export interface PayOrder {
  /** The `out_trade_no`: follows from whose it is and the phone's key, so that a double tap is one order. */
  _id: string
  v: 1
  estateId: string
  payerId: string
  payerName: string
  items: Item[]
  fen: number
  state: OrderState
  createdAt: number
  /** WeChat takes no money for it after this. */
  expiresAt: number
  prepayId: string
  /** When the timer asks WeChat next what became of it; none once it is over. */
  lookAt?: number
  paymentId?: string
  closedAt?: number
}

export const itemFen = (item: Item): number => item.kind === 'bill' ? item.principalFen + item.lateFen : item.fen

export const sumOf = (items: readonly Item[]): number => items.reduce((sum, each) => sum + itemFen(each), 0)

export const billIdsOf = (items: readonly Item[]): string[] => items.flatMap(each => each.kind === 'bill' ? [each.billId] : [])

export const premisesIdsOf = (items: readonly Item[]): string[] => [...new Set(items.map(each => each.premisesId))]

/** Premises whose prepaid balance they change. */
export const prepaidIdsOf = (items: readonly Item[]): string[] => [...new Set(items.flatMap(each => each.kind === 'prepaid' ? [each.premisesId] : []))]
