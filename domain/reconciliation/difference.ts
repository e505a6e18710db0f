/** Three ways of telling what was paid on a day: our orders, our ledger, and WeChat's bill. Where they differ somebody has to settle it. */

export const differenceKinds = [
  'onlyAtWechat', 'onlyInOrders', 'notInLedger', 'amount', 'ledgerAmount', 'twice', 'otherState',
  'refundOnlyAtWechat', 'refundOnlyHere', 'refundAmount', 'refundNotInLedger'
] as const
export type DifferenceKind = typeof differenceKinds[number]

export interface Difference {
  /** Of day, kind and what it is about: looked for twice it is one. */
  _id: string
  v: 1
  estateId: string
  day: string
  kind: DifferenceKind
  /** `out_trade_no` or `out_refund_no`. */
  of: string
  hereFen?: number
  ledgerFen?: number
  wechatFen?: number
  settled?: { byName: string, by: string, at: number, note: string }
}

export interface Reconciliation {
  /** Of estate and day. */
  _id: string
  v: 1
  estateId: string
  day: string
  state: 'waiting' | 'matched' | 'differs'
  /** SHA-1 of the bill's file, checked. */
  sha1?: string
  trades: number
  tradesFen: number
  refunds: number
  refundsFen: number
  open: number
  at: number
  /** Why there is no bill yet, as WeChat names it. */
  failure?: string
}
