import type { OrderFacts } from '../memory/orders'
import { payScene } from '../testing/scene'
import { hour } from '../time'
import { yuan } from './columns'
import { madeAt, tradeBill } from './trade-bill'

const at = (text: string) => Date.parse(`${text}+08:00`)

/** Two payments and three refunds around one day. */
async function aDay () {
  const { cloud, world } = payScene()
  const merchant = world.merchants.ofMode('direct')
  const order = (outTradeNo: string, total: number): OrderFacts => ({ mchId: merchant.mchId, outTradeNo, appId: 'wx-1', payer: { openid: 'wang' }, description: '物业费,\n11月', attach: 'bill 7', notifyUrl: 'http://127.0.0.1:1/', total, expiresAt: at('2027-01-01T00:00:00'), asked: '' })
  const [early, late] = [order('order-early', 12345), order('order-late', 10)]
  const refund = (outRefundNo: string, amount: number) => world.refunds.ask({ mchId: merchant.mchId, outRefundNo, outTradeNo: early.outTradeNo, amount, asked: '' })
  const pay = (facts: OrderFacts) => {
    world.orders.place(facts)
    world.orders.pay({ ...facts, at: cloud.clock.now(), prepay: [] })
  }
  const end = (outRefundNo: string, status: 'SUCCESS' | 'CLOSED') => {
    const found = world.refunds.find(merchant.mchId, outRefundNo)
    if (found) world.refunds.end(found, status)
  }
  await cloud.clock.moveTo(at('2026-11-23T00:00:00'))
  pay(early)
  await cloud.clock.moveTo(at('2026-11-23T23:59:59'))
  refund('refund-1', 2345)
  refund('refund-2', 1)
  refund('refund-3', 1)
  end('refund-1', 'SUCCESS')
  end('refund-3', 'CLOSED')
  await cloud.clock.moveTo(at('2026-11-24T00:00:00'))
  pay(late)
  return { cloud, world, merchant, end, of: (day: string, type: 'ALL' | 'SUCCESS' | 'REFUND' = 'ALL') => tradeBill({ merchant, day, type }, world)?.toString() }
}

test('one day, with its refunds and its sums, in yuan', async () => {
  const { of, world } = await aDay()
  const [first, second] = world.refunds.list()
  const transaction = world.orders.list()[0]?.payment?.transactionId
  expect(of('2026-11-23')?.split('\r\n')).toEqual([
    '\uFEFF交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注',
    `\`2026-11-23 00:00:00,\`wx-1,\`1900000001,\`0,\`,\`${transaction},\`order-early,\`wang,\`JSAPI,\`SUCCESS,\`OTHERS,\`CNY,\`123.45,\`0.00,\`0,\`0,\`0.00,\`0.00,\`,\`,\`物业费, 11月,\`bill 7,\`0.00000,\`0.00%,\`123.45,\`0.00,\``,
    `\`2026-11-23 23:59:59,\`wx-1,\`1900000001,\`0,\`,\`${transaction},\`order-early,\`wang,\`JSAPI,\`REFUND,\`OTHERS,\`CNY,\`0.00,\`0.00,\`${first?.refundId},\`refund-1,\`23.45,\`0.00,\`ORIGINAL,\`SUCCESS,\`物业费, 11月,\`bill 7,\`0.00000,\`0.00%,\`0.00,\`23.45,\``,
    `\`2026-11-23 23:59:59,\`wx-1,\`1900000001,\`0,\`,\`${transaction},\`order-early,\`wang,\`JSAPI,\`REFUND,\`OTHERS,\`CNY,\`0.00,\`0.00,\`${second?.refundId},\`refund-2,\`0.01,\`0.00,\`ORIGINAL,\`PROCESSING,\`物业费, 11月,\`bill 7,\`0.00000,\`0.00%,\`0.00,\`0.01,\``,
    '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额',
    '`3,`123.45,`23.46,`0.00,`0.00000,`123.45,`23.46',
    ''
  ])
})

test('of payments only, of refunds only, and of a day without any', async () => {
  const { of } = await aDay()
  expect(of('2026-11-23', 'SUCCESS')?.split('\r\n').map(line => line.split(',`').length)).toEqual([1, 20, 1, 7, 1])
  expect(of('2026-11-23', 'REFUND')).toContain('代金券金额,退款申请时间,退款成功时间,微信退款单号')
  expect(of('2026-11-23', 'REFUND')).toContain('`2,`0.00,`23.46')
  expect(of('2026-11-24')).toContain('`1,`0.10,`0.00')
  expect(of('2026-11-22')).toBeUndefined()
})

test('what happens after it was made does not change it', async () => {
  const { of, cloud, end } = await aDay()
  const before = of('2026-11-23')
  await cloud.clock.moveTo(madeAt('2026-11-23') + hour)
  end('refund-2', 'SUCCESS')
  expect(of('2026-11-23')).toBe(before)
})

test.each([[0, '0.00'], [5, '0.05'], [123456, '1234.56'], [-1, '-0.01']])('%i fen are %s yuan', (fen, text) => {
  expect(yuan(fen)).toBe(text)
})
