/** What a household has paid and gets back, with marks where others have names and words. */
import type { Posting } from '@domain/payment/account'
import type { Item, PayOrder } from '@domain/payment/order'
import type { Payment, PrepaidBalance } from '@domain/payment/payment'
import type { Refund } from '@domain/payment/refund'
import type { Till } from '@domain/payment/till'
import type { Difference } from '@domain/reconciliation/difference'
import { minute } from '@domain/kit/calendar'
import { mondayNoon } from '../make/matter'
import { idOf } from './documents'
import type { Planted, Side } from './planted'

const home = (side: Side) => idOf(side, 'premises')
const payer = (side: Side, mark: string) => ({ payerId: idOf(side, 'person'), payerName: `${mark}青云` })

const item = (side: Side, mark: string): Item =>
  ({ kind: 'bill', billId: idOf(side, 'bill'), premisesId: home(side), label: `${mark}房`, name: `${mark}费`, period: '2026-10', deposit: false, principalFen: 12_300, lateFen: 0 })

const orderOf = (side: Side, mark: string): PayOrder => ({
  _id: idOf(side, 'order'), v: 1, estateId: side.estateId, ...payer(side, mark), items: [item(side, mark)], fen: 12_300, state: 'ordered', createdAt: mondayNoon,
  expiresAt: mondayNoon + 15 * minute, prepayId: `${mark}预`
})

const paymentOf = (side: Side, mark: string): Payment => ({
  _id: idOf(side, 'payment'), v: 1, estateId: side.estateId, channel: 'cash', fen: 12_300, items: [item(side, mark)], unowedFen: 0, at: mondayNoon, ...payer(side, mark),
  premisesIds: [home(side)], reference: `${mark}号`, cashierId: idOf(side, 'person'), cashierName: `${mark}青云`, receiptNo: 1, returnedFen: 0, prints: 0, rev: 1
})

const refundOf = (side: Side, mark: string): Refund => ({
  _id: idOf(side, 'refund'), v: 1, estateId: side.estateId, paymentId: idOf(side, 'payment'), channel: 'cash', fen: 100, totalFen: 12_300, source: 'prepaid', premisesId: home(side),
  ...payer(side, mark), reason: `${mark}由`, state: 'asked', askedById: idOf(side, 'person'), askedByName: `${mark}青云`, askedAt: mondayNoon, rev: 1
})

const balanceOf = (side: Side): PrepaidBalance => ({ _id: home(side), v: 1, estateId: side.estateId, premisesId: home(side), balanceFen: 45_600, rev: 1 })

const postingOf = (side: Side): Posting => ({
  _id: `pay-${idOf(side, 'payment')}`, v: 1, estateId: side.estateId, act: 'pay', at: mondayNoon, by: idOf(side, 'person'), premisesIds: [home(side)], of: idOf(side, 'payment'),
  lines: [{ account: 'cash', fen: 12_300 }, { account: 'receivable', fen: -12_300 }]
})

const tillOf = (side: Side, mark: string): Till => ({
  _id: idOf(side, 'till'), v: 1, estateId: side.estateId, cashierId: idOf(side, 'person'), cashierName: `${mark}青云`, day: '2026-11-23', expected: { cash: 12_300, transfer: 0, pos: 0 },
  payments: 1, note: `${mark}差`, rev: 1
})

const differenceOf = (side: Side, mark: string): Difference => ({
  _id: idOf(side, 'difference'), v: 1, estateId: side.estateId, day: '2026-11-22', open: true, kind: 'onlyAtWechat', of: `${mark}单号`, wechatFen: 12_300
})

export function moneyOf (side: Side): Planted[] {
  const mark = (letter: string) => side.textMark + letter
  const planted = (collection: string, letter: string, document: Planted['document']): Planted => ({ collection, mark: mark(letter), document })
  return [
    planted('payOrders', '单', orderOf(side, mark('单'))), planted('payments', '收', paymentOf(side, mark('收'))), planted('refunds', '退', refundOf(side, mark('退'))),
    planted('prepaidBalances', '存', balanceOf(side)), planted('ledger', '总', postingOf(side)), planted('tills', '日', tillOf(side, mark('日'))), planted('differences', '差', differenceOf(side, mark('差')))
  ]
}
