import type { LocalCloud } from '../../types'
import { retold } from '../../wechat/memory/retold'
import type { Orders } from './orders'
import type { Refunds } from './refunds'

interface Withdrawal { mchId: string; amount: number; at: number }

/** What each merchant has in its account: what was paid, less what went back and what it took out. Fees are zero here. */
export class Accounts {
  private readonly withdrawn: () => Map<string, number>

  constructor (private readonly cloud: LocalCloud, private readonly orders: Orders, private readonly refunds: Refunds) {
    this.withdrawn = retold<Withdrawal, Map<string, number>>(cloud.journal, 'pay-withdrawal', () => new Map(), (sums, { mchId, amount }) => {
      sums.set(mchId, (sums.get(mchId) ?? 0) + amount)
    })
  }

  /** @param mchId who collects: for a partner's order the merchant below it. @returns fen */
  balanceOf (mchId: string): number {
    const paid = this.orders.list().filter(order => order.payment && (order.subMchId ?? order.mchId) === mchId)
    const kept = paid.reduce((sum, order) => sum + order.total - this.refunds.sumOf(order), 0)
    return kept - (this.withdrawn().get(mchId) ?? 0)
  }

  withdraw (mchId: string, amount: number): void {
    this.cloud.journal.add('pay-withdrawal', { mchId, amount, at: this.cloud.clock.now() })
  }
}
