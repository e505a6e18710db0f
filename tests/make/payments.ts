/** Payments as they lie in the books, made by the rules that book them. */
import type { Item, BillItem } from '@domain/payment/order'
import { received, type Incoming } from '@domain/payment/receive'
import type { Payment } from '@domain/payment/payment'
import { occupanciesOf } from './occupancies'
import { cast, type CastMember } from '../cast'
import { mondayNoon } from './matter'

const home = occupanciesOf(cast.wangXiulan)[0]!

/** A bill of 王秀兰's home, with its late charge. */
export const feeItem = (name: string, more: Partial<BillItem> = {}): BillItem => ({
  kind: 'bill', billId: `bill-${name}`, premisesId: home.premisesId, label: home.label, name, period: '2026-11', deposit: false, principalFen: 25_650, lateFen: 300, ...more
})

export type Paying = Partial<Incoming> & { receiptNo?: number, payer?: CastMember }

/** Paid by 王秀兰 at WeChat. @param keeps what of it something was owed for */
export function aPayment (id: string, items: readonly Item[], { receiptNo = 123, payer = cast.wangXiulan, ...more }: Paying = {}, keeps: (item: Item) => boolean = () => true): Payment {
  const { payment } = received({ bills: [], balances: [], dues: [], head: { _id: 'zejing', v: 1, last: receiptNo - 1 } }, {
    _id: id, estateId: 'zejing', channel: 'wechat', items, at: mondayNoon, by: 'system', payerId: payer.id, payerName: payer.name, reference: '4200002345202611231234567890', ...more
  }, keeps)
  return payment
}
