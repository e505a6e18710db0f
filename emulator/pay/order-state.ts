import type { Order } from './memory/orders'

/** Of the states of a transaction those that an order from a mini-program can be in. */
export type TradeState = 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED'

export const stateWords: Record<TradeState, string> = {
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  REFUND: '订单发生过退款，退款详情请查询退款单',
  CLOSED: '订单已关闭'
}

/** @param refunded fen that went back or are on their way; @param now milliseconds */
export function stateOf ({ payment, closedAt, expiresAt }: Order, refunded: number, now: number): TradeState {
  if (payment) return refunded > 0 ? 'REFUND' : 'SUCCESS'
  return closedAt !== undefined || expiresAt <= now ? 'CLOSED' : 'NOTPAY'
}
