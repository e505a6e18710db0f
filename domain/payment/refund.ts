/** Money on its way back. Never an edit of what was paid: a reversal of its own, at most what is left, to whoever paid. */
import type { PayChannel } from './account'
import type { Capability } from '../people/capability'

export const refundStates = ['asked', 'approved', 'sent', 'done', 'failed', 'refused'] as const
export type RefundState = typeof refundStates[number]

/** Whose money it is until it is back: came for nothing owed, paid ahead, or held as a deposit. */
export const refundSources = ['unowed', 'prepaid', 'deposit'] as const
export type RefundSource = typeof refundSources[number]

export interface Refund {
  /** The `out_refund_no`. A failed one is tried again under the same number. */
  _id: string
  v: 1
  estateId: string
  paymentId: string
  channel: PayChannel
  fen: number
  /** Of the payment, which WeChat wants to hear. */
  totalFen: number
  source: RefundSource
  /** The deposit's bill. */
  billId?: string
  premisesId: string
  /** Of WeChat's payments. */
  payerId?: string
  payerName: string
  reason: string
  state: RefundState
  askedById: string
  askedByName: string
  askedAt: number
  decided?: { by: string, byName: string, at: number, reason?: string }
  handedOut?: { by: string, byName: string, at: number }
  /** Of a failure, as WeChat names it. */
  failure?: string
  /** Slip or transfer number of what was handed out. */
  reference?: string
  /** When the timer next sends it or asks what became of it; none once it is over. */
  lookAt?: number
  /** When WeChat was first asked for it and took it: the day of its bill. */
  sentAt?: number
  doneAt?: number
  rev: number
}

export const refundActions = ['approve', 'refuse', 'send', 'handOut', 'done', 'fail'] as const
export type RefundAction = typeof refundActions[number]

export interface RefundRow {
  from: readonly RefundState[]
  to: RefundState
  /** `system`: what WeChat answered, in nobody's name. */
  by: Capability | 'system'
  channels?: readonly PayChannel[]
  /** Not whoever asked for it. */
  another?: true
  asks?: 'reason' | 'reference'
  /** Where it is written down who did it. */
  signs?: 'decided' | 'handedOut'
  /** The money is on its way again. */
  looks?: true
  /** WeChat has it. */
  atBank?: true
}

const byHand = ['cash', 'transfer', 'pos'] as const

export const refundRows: Record<RefundAction, RefundRow> = {
  approve: { from: ['asked'], to: 'approved', by: 'decideRefunds', another: true, signs: 'decided', looks: true },
  refuse: { from: ['asked'], to: 'refused', by: 'decideRefunds', asks: 'reason', signs: 'decided' },
  send: { from: ['approved', 'failed', 'sent'], to: 'sent', by: 'system', channels: ['wechat'], looks: true, atBank: true },
  handOut: { from: ['approved'], to: 'done', by: 'takeMoney', channels: byHand, asks: 'reference', signs: 'handedOut' },
  done: { from: ['sent', 'approved', 'failed'], to: 'done', by: 'system', channels: ['wechat'], atBank: true },
  fail: { from: ['sent', 'approved', 'failed'], to: 'failed', by: 'system', channels: ['wechat'], looks: true }
}
