import { verify } from 'node:crypto'
import type { Order } from '../memory/orders'
import { payOrder } from '../news'
import { stateOf, type TradeState } from '../order-state'
import type { PayWorld } from '../world'

/** How a person leaves the cashier: with `lost` the money has moved and the page is told the opposite, as when WeChat is left before its last button. */
export type Choice = 'pay' | 'cancel' | 'fail' | 'lost'

const failed = (why: string) => ({ errMsg: `requestPayment:fail ${why}` })

const text = (value: unknown): string => typeof value === 'string' ? value : ''

/** The appid a phone pays for, and so the one in the signature: that of the mini-program itself. */
const appIdOf = ({ appId, subAppId }: Order) => subAppId ?? appId

/** pay.weixin.qq.com/doc/v3/merchant/4012791898: four lines, signed by the merchant that ordered. */
function isSigned (order: Order, { timeStamp, nonceStr, package: prepay, signType, paySign }: Record<string, unknown>, { merchants }: PayWorld): boolean {
  const merchant = merchants.find(order.mchId)
  if (!merchant || signType !== 'RSA' || !/^\d{10}$/.test(text(timeStamp)) || text(nonceStr) === '') return false
  const message = `${appIdOf(order)}\n${text(timeStamp)}\n${text(nonceStr)}\n${text(prepay)}\n`
  return verify('RSA-SHA256', Buffer.from(message), merchants.keyOf(merchant).publicKey, Buffer.from(text(paySign), 'base64'))
}

const unpayable: Partial<Record<TradeState, string>> = {
  SUCCESS: '该订单已支付',
  REFUND: '该订单已支付',
  CLOSED: '该订单已关闭，请重新下单'
}

const outcomes: Record<Choice, { isPaid: boolean; answer: { errMsg: string } }> = {
  pay: { isPaid: true, answer: { errMsg: 'requestPayment:ok' } },
  cancel: { isPaid: false, answer: failed('cancel') },
  fail: { isPaid: false, answer: failed('支付失败，请更换支付方式') },
  lost: { isPaid: true, answer: failed('cancel') }
}

/** Why the cashier does not open; undefined when it does. */
function obstacle (order: Order, prepayId: string, openid: string, world: PayWorld): string | undefined {
  const now = world.cloud.clock.now()
  const prepared = order.prepay.find(({ id }) => id === prepayId)
  if (!Object.values(order.payer).includes(openid)) return '下单账号与支付账号不一致，请核实后再支付'
  const why = unpayable[stateOf(order, world.refunds.sumOf(order), now)]
  if (why !== undefined) return why
  return prepared && prepared.until > now ? undefined : 'prepay_id已过期，请重新下单'
}

/**
 * `wx.requestPayment`. Without a choice it says what the cashier would show (`ask`), with one it does it.
 * @param body the five parameters of the page, and `choice`
 */
export function requestPayment (openid: string, body: Record<string, unknown>, world: PayWorld): object {
  const prepayId = text(body.package).replace(/^prepay_id=/, '')
  const order = world.orders.byPrepayId(prepayId)
  if (!order || !isSigned(order, body, world)) return failed('支付验证签名失败')
  const why = obstacle(order, prepayId, openid, world)
  if (why !== undefined) return failed(why)
  const { choice } = body
  if (typeof choice !== 'string' || !Object.hasOwn(outcomes, choice)) {
    return { ask: { description: order.description, total: order.total, payee: world.merchants.find(order.mchId)?.name } }
  }
  const { isPaid, answer } = outcomes[choice as Choice]
  if (isPaid) payOrder(order, world)
  return answer
}
