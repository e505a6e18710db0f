/** How an order is told in answers and in notices. */
import type { Order } from './memory/orders'
import { stateOf, stateWords } from './order-state'
import { rfc3339 } from './time'
import type { PayWorld } from './world'

/** Who collects, in the fields of the merchant's own side. */
export const sideOf = ({ appId, mchId, subMchId, subAppId }: Order): object => subMchId === undefined
  ? { appid: appId, mchid: mchId }
  : { sp_appid: appId, sp_mchid: mchId, ...(subAppId !== undefined && { sub_appid: subAppId }), sub_mchid: subMchId }

/** What is told only once it is paid. */
const paidPart = ({ payment, payer, total }: Order): object => payment
  ? {
      transaction_id: payment.transactionId,
      trade_type: 'JSAPI',
      bank_type: payment.bank,
      success_time: rfc3339(payment.at),
      payer,
      amount: { total, payer_total: total, currency: 'CNY', payer_currency: 'CNY' }
    }
  : { amount: { total, currency: 'CNY', payer_currency: 'CNY' }, promotion_detail: [], scene_info: { device_id: '' } }

export function transactionView (order: Order, { cloud, refunds }: Pick<PayWorld, 'cloud' | 'refunds'>): object {
  const state = stateOf(order, refunds.sumOf(order), cloud.clock.now())
  return {
    ...sideOf(order),
    out_trade_no: order.outTradeNo,
    trade_state: state,
    trade_state_desc: stateWords[state],
    attach: order.attach ?? '',
    ...paidPart(order)
  }
}
