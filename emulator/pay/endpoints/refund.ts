import type { Order } from '../memory/orders'
import { PayRefusal } from '../refusal'
import { refundView } from '../refund-view'
import { day, minute } from '../time'
import { canonical } from '../wire/canonical'
import type { PayWorld } from '../world'
import { requireSide } from './caller'
import type { Call, Endpoint } from './endpoint'
import { currency, fen, notifyUrl, optional, outRefundNo, outTradeNo, subMchId, text, transactionId } from './fields'

interface Body {
  sub_mchid?: string
  transaction_id?: string
  out_trade_no?: string
  out_refund_no: string
  reason?: string
  notify_url?: string
  amount: { refund: number; total: number }
}

/** pay.weixin.qq.com/doc/v3/merchant/4012791903 */
const mostRefunds = 50
const longestMs = 365 * day
const pauseMs = minute

function orderOf ({ merchant }: Call, { transaction_id: id, out_trade_no: number, sub_mchid: subMchId }: Body, { orders }: PayWorld): Order {
  if ((id === undefined) === (number === undefined)) throw new PayRefusal('PARAM_ERROR', 'transaction_id和out_trade_no必须二选一传入')
  const order = id !== undefined ? orders.byTransaction(merchant.mchId, id) : orders.find(merchant.mchId, number ?? '')
  if (!order?.payment || order.subMchId !== subMchId) throw new PayRefusal('RESOURCE_NOT_EXISTS', '订单号不存在')
  return order
}

const mismatch = () => new PayRefusal('INVALID_REQUEST', '订单金额或退款金额与之前请求不一致，请核实后再试')

/** @throws PayRefusal where this order does not have so much left, or not so often, or no longer */
function checkRefund (order: Order, { amount }: Body, { cloud, accounts, refunds }: PayWorld): void {
  const now = cloud.clock.now()
  const earlier = refunds.of(order)
  const left = order.total - refunds.sumOf(order)
  if (amount.total !== order.total) throw mismatch()
  if (left === 0) throw new PayRefusal('INVALID_REQUEST', '订单已全额退款')
  if (amount.refund > left) throw new PayRefusal('INVALID_REQUEST', '累计退款金额大于支付金额')
  if (earlier.length >= mostRefunds) throw new PayRefusal('INVALID_REQUEST', `一笔订单最多支持${mostRefunds}次退款`)
  if (order.payment && now - order.payment.at > longestMs) throw new PayRefusal('INVALID_REQUEST', '订单已经超过退款期限')
  if (earlier.some(({ at }) => now - at < pauseMs)) throw new PayRefusal('FREQUENCY_LIMITED', '同一笔订单多次退款，请间隔1分钟再试')
  if (amount.refund > accounts.balanceOf(order.subMchId ?? order.mchId)) throw new PayRefusal('NOT_ENOUGH')
}

export const refund: Endpoint = {
  name: 'refund',
  at: 'POST /v3/refund/domestic/refunds',
  body: {
    '/sub_mchid': optional(subMchId),
    '/transaction_id': optional(transactionId),
    '/out_trade_no': optional(outTradeNo),
    '/out_refund_no': outRefundNo,
    '/reason': optional(text('退款原因', 80)),
    '/notify_url': optional(notifyUrl),
    '/funds_account': optional({ ...text('退款资金来源', 32), oneOf: ['AVAILABLE', 'UNSETTLED'] }),
    '/amount': { name: '金额信息', kind: 'object' },
    '/amount/refund': fen('退款金额'),
    '/amount/total': fen('原订单金额'),
    '/amount/currency': currency,
    '/amount/from': { name: '退款出资账户及金额', kind: 'list', optional: true },
    '/goods_detail': { name: '退款商品', kind: 'list', optional: true }
  },
  run (call, world) {
    const body = call.body as Body
    const { mchId } = call.merchant
    requireSide(call.merchant, body.sub_mchid)
    const order = orderOf(call, body, world)
    const known = world.refunds.find(mchId, body.out_refund_no)
    const asked = canonical(body)
    if (known && known.asked !== asked) throw mismatch()
    if (!known) {
      checkRefund(order, body, world)
      world.refunds.ask({
        mchId,
        outRefundNo: body.out_refund_no,
        outTradeNo: order.outTradeNo,
        amount: body.amount.refund,
        asked,
        ...(body.reason !== undefined && { reason: body.reason }),
        ...(body.notify_url !== undefined && { notifyUrl: body.notify_url })
      })
    }
    const refund = world.refunds.find(mchId, body.out_refund_no)
    return refund && refundView(refund, order)
  }
}

export const queryRefund: Endpoint = {
  name: 'queryRefund',
  at: 'GET /v3/refund/domestic/refunds/{out_refund_no}',
  path: { '/out_refund_no': outRefundNo },
  query: { '/sub_mchid': optional(subMchId) },
  run ({ merchant, path, query }, { orders, refunds }) {
    requireSide(merchant, query.sub_mchid)
    const found = refunds.find(merchant.mchId, path.out_refund_no ?? '')
    const order = found && orders.find(merchant.mchId, found.outTradeNo)
    if (!found || !order || order.subMchId !== query.sub_mchid) throw new PayRefusal('RESOURCE_NOT_EXISTS', '退款单不存在')
    return refundView(found, order)
  }
}
