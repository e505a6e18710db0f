import { sign } from 'node:crypto'
import type { OrderFacts } from '../memory/orders'
import { payScene } from '../testing/scene'
import { hour } from '../time'
import { requestPayment } from './request-payment'

const { cloud, world } = payScene()
const key = world.merchants.keyOf(world.merchants.ofMode('direct')).privateKey
let count = 0

function placed (more: Partial<OrderFacts> = {}) {
  const facts = { mchId: '1900000001', outTradeNo: `order-${++count}`, appId: 'wx-1', payer: { openid: 'wang' }, description: '物业费', notifyUrl: 'http://127.0.0.1:1/', total: 100, expiresAt: cloud.clock.now() + 24 * hour, asked: '', ...more }
  world.orders.place(facts)
  return { ...facts, prepayId: world.orders.prepare(facts) }
}

function parameters (prepayId: string, appId = 'wx-1', changed: Record<string, unknown> = {}) {
  const given = { timeStamp: '1795417080', nonceStr: 'n', package: `prepay_id=${prepayId}`, signType: 'RSA' }
  const message = `${appId}\n${given.timeStamp}\n${given.nonceStr}\n${given.package}\n`
  return { ...given, paySign: sign('RSA-SHA256', Buffer.from(message), key).toString('base64'), ...changed }
}

const refusedFor = (why: string) => ({ errMsg: `requestPayment:fail ${why}` })

test.each<[string, Record<string, unknown>]>([
  ['another nonce', { nonceStr: 'm' }],
  ['another time', { timeStamp: '1795417081' }],
  ['milliseconds', { timeStamp: '1795417080000' }],
  ['the old kind of signature', { signType: 'MD5' }],
  ['no signature', { paySign: undefined }],
  ['an order nobody placed', { package: 'prepay_id=wx1' }]
])('the cashier stays closed for %s', (_, changed) => {
  const { prepayId } = placed()
  expect(requestPayment('wang', parameters(prepayId, 'wx-1', changed), world)).toEqual(refusedFor('支付验证签名失败'))
})

test('signed for another mini-program than ordered, it stays closed', () => {
  expect(requestPayment('wang', parameters(placed().prepayId, 'wx-2'), world)).toEqual(refusedFor('支付验证签名失败'))
})

test('in partner mode it is the mini-program’s own appid', () => {
  const { prepayId } = placed({ subMchId: '1900000102', subAppId: 'wx-2' })
  expect(requestPayment('wang', parameters(prepayId, 'wx-1'), world)).toEqual(refusedFor('支付验证签名失败'))
  expect(requestPayment('wang', parameters(prepayId, 'wx-2'), world)).toHaveProperty('ask')
})

test('nobody pays for somebody else', () => {
  expect(requestPayment('li', parameters(placed().prepayId), world)).toEqual(refusedFor('下单账号与支付账号不一致，请核实后再支付'))
})

test('a prepay_id is good for two hours, and the order longer', async () => {
  const order = placed()
  await cloud.clock.moveTo(cloud.clock.now() + 2 * hour)
  expect(requestPayment('wang', parameters(order.prepayId), world)).toEqual(refusedFor('prepay_id已过期，请重新下单'))
  expect(requestPayment('wang', parameters(world.orders.prepare(order)), world)).toHaveProperty('ask')
  await cloud.clock.moveTo(order.expiresAt)
  expect(requestPayment('wang', parameters(world.orders.prepare(order)), world)).toEqual(refusedFor('该订单已关闭，请重新下单'))
})

test.each<[string, string, boolean]>([
  ['pay', 'requestPayment:ok', true],
  ['cancel', 'requestPayment:fail cancel', false],
  ['fail', 'requestPayment:fail 支付失败，请更换支付方式', false],
  ['lost', 'requestPayment:fail cancel', true]
])('%s: the page hears “%s”', (choice, errMsg, isPaid) => {
  const order = placed()
  expect(requestPayment('wang', { ...parameters(order.prepayId), choice }, world)).toEqual({ errMsg })
  expect(world.orders.find(order.mchId, order.outTradeNo)?.payment !== undefined).toBe(isPaid)
})

test('any other choice is none: it asks, and nothing moves', () => {
  const order = placed()
  for (const choice of ['', 'toString', 1, null]) expect(requestPayment('wang', { ...parameters(order.prepayId), choice }, world)).toEqual({ ask: { description: '物业费', total: 100, payee: '本地直连商户' } })
  expect(world.orders.find(order.mchId, order.outTradeNo)?.payment).toBeUndefined()
})
