import { randomInt } from 'node:crypto'
import type { LocalCloud } from '../../types'
import { retold } from '../../wechat/memory/retold'
import { stampOf } from '../time'

export type RefundStatus = 'PROCESSING' | 'SUCCESS' | 'CLOSED' | 'ABNORMAL'

/** Money on its way back. In fen. */
export interface RefundFacts {
  mchId: string
  outRefundNo: string
  outTradeNo: string
  refundId: string
  amount: number
  reason?: string
  notifyUrl?: string
  /** All that was asked, to tell a repetition from another refund under the same number. */
  asked: string
  /** When it arrives, in milliseconds, unless somebody decides before. */
  due: number
}

export interface Refund extends RefundFacts {
  at: number
  status: RefundStatus
  endedAt?: number
}

type Key = Pick<RefundFacts, 'mchId' | 'outRefundNo'>
type Row = { type: 'asked'; refund: RefundFacts; at: number } | (Key & { type: 'ended'; status: RefundStatus; at: number })
type State = Map<string, Refund>

/** How long the money takes, by the cloud's clock: minutes to days in reality. */
const travelMs = 3000
const keyOf = ({ mchId, outRefundNo }: Key) => `${mchId} ${outRefundNo}`

function tell (state: State, row: Row): void {
  if (row.type === 'asked') {
    state.set(keyOf(row.refund), { ...row.refund, at: row.at, status: 'PROCESSING' })
    return
  }
  const refund = state.get(keyOf(row))
  if (refund) Object.assign(refund, { status: row.status, endedAt: row.at })
}

/** The refunds of all merchants, out of the journal. */
export class Refunds {
  private readonly state: () => State

  constructor (private readonly cloud: LocalCloud) {
    this.state = retold<Row, State>(cloud.journal, 'pay-refund', () => new Map(), tell)
  }

  find (mchId: string, outRefundNo: string): Refund | undefined {
    return this.state().get(keyOf({ mchId, outRefundNo }))
  }

  list (): Refund[] {
    return [...this.state().values()]
  }

  /** All of an order, oldest first. */
  of ({ mchId, outTradeNo }: { mchId: string; outTradeNo: string }): Refund[] {
    return this.list().filter(refund => refund.mchId === mchId && refund.outTradeNo === outTradeNo)
  }

  /** What has gone back or is on its way. */
  sumOf (order: { mchId: string; outTradeNo: string }): number {
    return this.of(order).filter(({ status }) => status !== 'CLOSED').reduce((sum, { amount }) => sum + amount, 0)
  }

  ask (facts: Omit<RefundFacts, 'refundId' | 'due'>): void {
    const at = this.cloud.clock.now()
    const refundId = `50${String(randomInt(1e9)).padStart(9, '0')}${stampOf(at).slice(0, 8)}${String(randomInt(1e10)).padStart(10, '0')}`
    this.note({ type: 'asked', refund: { ...facts, refundId, due: at + travelMs }, at })
  }

  /** Those whose money should have arrived by now. */
  due (): Refund[] {
    const now = this.cloud.clock.now()
    return this.list().filter(({ status, due }) => status === 'PROCESSING' && due <= now)
  }

  /** @returns the refund as it is then */
  end (refund: Refund, status: RefundStatus): Refund {
    const { mchId, outRefundNo } = refund
    const at = this.cloud.clock.now()
    this.note({ type: 'ended', mchId, outRefundNo, status, at })
    return { ...refund, status, endedAt: at }
  }

  private note (row: Row): void {
    this.cloud.journal.add('pay-refund', row)
    this.cloud.publish({ type: 'sent', kind: 'pay-refund', row })
  }
}
