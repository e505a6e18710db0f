/** Money that was received, and its receipt. What it was for never changes; only what of it has gone back does. */
import type { PayChannel } from './account'
import type { Item } from './order'

export interface Payment {
  /** Of the order, or of the counter's key. */
  _id: string
  v: 1
  estateId: string
  channel: PayChannel
  fen: number
  /** What was paid by it. What nothing was owed for any more is not among them. */
  items: Item[]
  /** Came for bills that were no longer to be paid: on its way back. */
  unowedFen: number
  at: number
  /** When WeChat took it, which may be long before it was booked: the day of its bill. */
  tradedAt?: number
  payerId?: string
  payerName: string
  premisesIds: string[]
  /** WeChat's `transaction_id`, the bank's or the POS slip's number. */
  reference?: string
  /** Of the counter: who took it. */
  cashierId?: string
  cashierName?: string
  /** 1, 2, 3… within the estate, without a gap; none where nothing was kept. */
  receiptNo?: number
  /** Of it has gone back, or is on its way back. */
  returnedFen: number
  /** How often its receipt was printed: each print after the first says so. */
  prints: number
  rev: number
}

/** Where the running numbers of an estate stand. */
export interface ReceiptHead { _id: string, v: 1, last: number }

/** What was paid ahead for premises. */
export interface PrepaidBalance { _id: string, v: 1, estateId: string, premisesId: string, balanceFen: number, rev: number }

/** What of a payment may still go back. */
export const leftFen = ({ fen, returnedFen }: Pick<Payment, 'fen' | 'returnedFen'>): number => fen - returnedFen
