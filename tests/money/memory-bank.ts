/** WeChat Pay as its documents describe it, in memory: it takes money once per order, and gives back at most that. */
import type { Refund } from '@domain/payment/refund'
import type { Trade } from '@domain/payment/settle'
import type { Ask, Bank, Outcome, RefundOutcome } from '../../cloudfunctions/payment/ports'
import type { Turns } from './turns'

interface Held extends Ask { state: 'open' | 'paid' | 'closed', prepayId: string }

export class MemoryBank implements Bank {
  readonly merchant = { appId: 'app', merchantId: 'merchant' }
  readonly orders = new Map<string, Held>()
  readonly refunds = new Map<string, { fen: number, orderId: string, state: 'processing' | 'done' | 'failed' }>()
  /** Notifications that were sent: each may come at any time, any number of times, or never. */
  readonly notices: Trade[] = []

  constructor (private readonly turns: Turns, private readonly clock: { now: number }) {}

  private async once<T> (work: () => T): Promise<T> {
    await this.turns.wait()
    const result = work()
    await this.turns.wait()
    return result
  }

  prepay (ask: Ask) {
    return this.once(() => {
      const before = this.orders.get(ask.orderId)
      if (before && (before.state !== 'open' || before.fen !== ask.fen || before.expiresAt !== ask.expiresAt)) throw new Error('OUT_TRADE_NO_USED')
      const made: Held = before ?? { ...ask, state: 'open', prepayId: `prepay-${ask.orderId}` }
      this.orders.set(ask.orderId, made)
      return made.prepayId
    })
  }

  /** Somebody taps “pay” on their phone. @param late their password was being typed while it was closed, and was quicker */
  pay (orderId: string, late: boolean): void {
    const order = this.orders.get(orderId)
    const open = order?.state === 'open' && this.clock.now < order.expiresAt
    if (!order || !(open || (late && order.state === 'closed'))) return
    order.state = 'paid'
    this.notices.push(this.tradeOf(order))
  }

  private tradeOf = ({ orderId, fen }: Held): Trade => ({ orderId, transactionId: `42${orderId}`, fen, currency: 'CNY', appId: 'app', merchantId: 'merchant', at: 0 })

  query (orderId: string) {
    return this.once((): Outcome => {
      const order = this.orders.get(orderId)
      return !order ? { state: 'unknown' } : order.state === 'paid' ? { state: 'paid', trade: this.tradeOf(order) } : { state: order.state }
    })
  }

  close (orderId: string) {
    return this.once((): 'closed' | 'paid' | 'unknown' => {
      const order = this.orders.get(orderId)
      if (order?.state === 'open') order.state = 'closed'
      return !order ? 'unknown' : order.state === 'paid' ? 'paid' : 'closed'
    })
  }

  refund ({ _id, paymentId, fen }: Pick<Refund, '_id' | 'paymentId' | 'fen'>) {
    return this.once((): RefundOutcome => {
      const before = this.refunds.get(_id)
      const returned = [...this.refunds].filter(([id, each]) => each.orderId === paymentId && id !== _id).reduce((sum, [, each]) => sum + each.fen, 0)
      const order = this.orders.get(paymentId)
      if (order?.state !== 'paid' || returned + fen > order.fen || (before && before.fen !== fen)) throw new Error(`WeChat was asked for more than was paid: ${_id}`)
      if (!before || before.state === 'failed') this.refunds.set(_id, { fen, orderId: paymentId, state: 'processing' })
      return this.outcome(_id)
    })
  }

  queryRefund (refundId: string) { return this.once(() => this.outcome(refundId)) }

  /** The payer's bank answers. */
  finishRefund (refundId: string, well: boolean): void {
    const refund = this.refunds.get(refundId)
    if (refund?.state === 'processing') refund.state = well ? 'done' : 'failed'
  }

  private outcome (refundId: string): RefundOutcome {
    const state = this.refunds.get(refundId)?.state ?? 'unknown'
    return state === 'failed' ? { state, failure: 'ABNORMAL' } : { state }
  }

  /** What it holds for the merchant: taken, less what went back. */
  get balanceFen (): number {
    const taken = [...this.orders.values()].filter(each => each.state === 'paid').reduce((sum, each) => sum + each.fen, 0)
    return taken - [...this.refunds.values()].filter(each => each.state === 'done').reduce((sum, each) => sum + each.fen, 0)
  }
}
