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
  /** Until somebody has settled it. */
  open: boolean
  kind: DifferenceKind
  /** `out_trade_no` or `out_refund_no`. */
  of: string
  hereFen?: number
  ledgerFen?: number
  wechatFen?: number
  settled?: { byName: string, by: string, at: number, note: string }
}

/** Why there is no bill to compare with: not made yet, no answer, not the file whose hash was told, or not as bills are. */
export const billFailures = ['creating', 'away', 'hash', 'format'] as const
export type BillFailure = typeof billFailures[number]

/** One day of one estate, as it was compared the last time. */
export interface Reconciliation {
  /** Of estate and day. */
  _id: string
  v: 1
  estateId: string
  day: string
  /** SHA-1 of the bill's file, checked; none where nothing has moved at WeChat. */
  sha1?: string
  trades: number
  tradesFen: number
  refunds: number
  refundsFen: number
  /** How many differences there were. */
  found: number
  at: number
  failure?: BillFailure
}

export type ReconciliationState = 'waiting' | 'matched' | 'differs' | 'settled'

/** @param open differences that nobody has settled */
export function stateOf ({ failure, found }: Pick<Reconciliation, 'failure' | 'found'>, open: number): ReconciliationState {
  if (failure) return 'waiting'
  if (open > 0) return 'differs'
  return found > 0 ? 'settled' : 'matched'
}

/** Bills of so many months, all fees but deposits: what was issued, and what of it is paid. Rolled up at night. */
export interface RatedMonth {
  /** Of estate and month. */
  _id: string
  v: 1
  estateId: string
  period: string
  issuedFen: number
  paidFen: number
  at: number
}
