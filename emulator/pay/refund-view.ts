import type { Order } from './memory/orders'
import type { Refund } from './memory/refunds'
import { rfc3339 } from './time'

const account = '支付用户零钱'

/** How a refund is told in answers. */
export const refundView = ({ refundId, outRefundNo, outTradeNo, at, endedAt, status, amount }: Refund, { total, payment }: Order): object => ({
  refund_id: refundId,
  out_refund_no: outRefundNo,
  transaction_id: payment?.transactionId,
  out_trade_no: outTradeNo,
  channel: 'ORIGINAL',
  user_received_account: account,
  ...(status === 'SUCCESS' && endedAt !== undefined && { success_time: rfc3339(endedAt) }),
  create_time: rfc3339(at),
  status,
  funds_account: 'AVAILABLE',
  amount: {
    total,
    refund: amount,
    from: [],
    payer_total: total,
    payer_refund: amount,
    settlement_refund: amount,
    settlement_total: total,
    discount_refund: 0,
    currency: 'CNY',
    refund_fee: 0
  },
  promotion_detail: []
})

/** How its end is told in a notice (pay.weixin.qq.com/doc/v3/merchant/4012791906). */
export const refundNews = ({ refundId, outRefundNo, outTradeNo, endedAt, status, amount }: Refund, { mchId, subMchId, total, payment }: Order): object => ({
  ...(subMchId === undefined ? { mchid: mchId } : { sp_mchid: mchId, sub_mchid: subMchId }),
  out_trade_no: outTradeNo,
  transaction_id: payment?.transactionId,
  out_refund_no: outRefundNo,
  refund_id: refundId,
  refund_status: status,
  ...(status === 'SUCCESS' && endedAt !== undefined && { success_time: rfc3339(endedAt) }),
  user_received_account: account,
  amount: { total, refund: amount, payer_total: total, payer_refund: amount }
})
