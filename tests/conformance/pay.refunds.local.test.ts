/** What WeChat Pay gives back, and what it does not. */
import { startTestCloud, type TestCloud } from './cloud'
import { credentialsOf, listen, merchantOf, opened, type Merchant } from './merchant'

let cloud: TestCloud
let merchant: Merchant
let server: Awaited<ReturnType<typeof listen>>

const outTradeNo = 'refunded-1'
const minute = 60_000
const day = 24 * 60 * minute
/** A few minutes at most, but where `shifted` is used: the library takes no answer of another time than this machine's. */
const advance = (milliseconds: number) => cloud.ask('/control/clock', { advance: milliseconds })
const refund = (outRefundNo: string, amount: number, more: object = {}) =>
  merchant.post('v3/refund/domestic/refunds', { out_trade_no: outTradeNo, out_refund_no: outRefundNo, amount: { refund: amount, total: 1000, currency: 'CNY' }, ...more })
const query = async (outRefundNo: string) => (await merchant.get(`v3/refund/domestic/refunds/${outRefundNo}`)).data
const state = async () => (await merchant.get(`v3/pay/transactions/out-trade-no/${outTradeNo}`, { mchid: merchant.credentials.mchId })).data.trade_state

async function place (number = outTradeNo) {
  const { appId, mchId } = merchant.credentials
  await merchant.post('v3/pay/transactions/jsapi', { appid: appId, mchid: mchId, description: '物业费', out_trade_no: number, notify_url: server.url, amount: { total: 1000 }, payer: { openid: 'o-wang' } })
}

beforeAll(async () => {
  cloud = await startTestCloud({ appid: 'wx-pay', functions: {}, collections: {}, templates: {} })
  server = await listen()
  merchant = merchantOf(await credentialsOf(cloud))
})
afterAll(async () => {
  await server.close()
  await cloud.stop()
})
let transactionId: string
beforeEach(async () => {
  await cloud.ask('/control/reset', {})
  await place()
  transactionId = (await cloud.ask<{ transactionId: string }>('/control/pay/pay', { outTradeNo })).transactionId
  server.heard.length = 0
})

const invalid = (words: string) => ({ status: 400, data: { code: 'INVALID_REQUEST', message: expect.stringContaining(words) } })

test.each<[string, object, number, string]>([
  ['no order is named', { out_trade_no: undefined }, 400, 'PARAM_ERROR'],
  ['it is named twice', { transaction_id: '4200000000000000000000000000' }, 400, 'PARAM_ERROR'],
  ['nobody has that order', { out_trade_no: 'never-seen' }, 404, 'RESOURCE_NOT_EXISTS'],
  ['the number is too long', { out_refund_no: 'r'.repeat(65) }, 400, 'PARAM_ERROR'],
  ['the number has blanks', { out_refund_no: 'a b' }, 400, 'PARAM_ERROR'],
  ['the reason is too long', { reason: '费'.repeat(27) }, 400, 'PARAM_ERROR'],
  ['nothing shall go back', { amount: { refund: 0, total: 1000, currency: 'CNY' } }, 400, 'PARAM_ERROR'],
  ['half a fen', { amount: { refund: 0.5, total: 1000, currency: 'CNY' } }, 400, 'PARAM_ERROR'],
  ['the order was another amount', { amount: { refund: 1, total: 999, currency: 'CNY' } }, 400, 'INVALID_REQUEST'],
  ['more than was paid', { amount: { refund: 1001, total: 1000, currency: 'CNY' } }, 400, 'INVALID_REQUEST'],
  ['no currency', { amount: { refund: 1, total: 1000 } }, 400, 'PARAM_ERROR'],
  ['a partner’s field', { sub_mchid: '1900000102' }, 400, 'INVALID_REQUEST']
])('refused where %s', async (_, changed, status, code) => {
  expect(await refund('back-1', 100, changed)).toMatchObject({ status, data: { code } })
  expect([await cloud.ask('/control/pay/refunds'), await state()]).toEqual([[], 'SUCCESS'])
})

test('what was not paid cannot go back', async () => {
  await place('waiting-1')
  expect(await refund('back-1', 100, { out_trade_no: 'waiting-1' })).toMatchObject({ status: 404, data: { code: 'RESOURCE_NOT_EXISTS' } })
})

test('the same again is the same refund; another one under its number is none', async () => {
  const first = await refund('back-1', 100)
  expect(await refund('back-1', 100)).toEqual(first)
  expect(await refund('back-1', 101)).toMatchObject(invalid('不一致'))
  await advance(3000)
  const { status, data } = await refund('back-1', 100)
  expect([status, data.refund_id, data.status]).toEqual([200, first.data.refund_id, 'SUCCESS'])
  expect(await cloud.ask('/control/pay/refunds')).toHaveLength(1)
})

test('part by part, a minute apart, until nothing is left', async () => {
  expect(await refund('back-1', 400)).toMatchObject({ status: 200 })
  expect(await refund('back-2', 400)).toMatchObject({ status: 429, data: { code: 'FREQUENCY_LIMITED' } })
  await advance(minute)
  expect(await refund('back-2', 601)).toMatchObject(invalid('累计退款金额'))
  expect(await refund('back-2', 600, { out_trade_no: undefined, transaction_id: transactionId })).toMatchObject({ status: 200 })
  await advance(minute)
  expect(await refund('back-3', 1)).toMatchObject(invalid('已全额退款'))
})

test('a refund that fails stays, one that is closed gives its money back', async () => {
  const end = (outRefundNo: string, status: string) => cloud.ask('/control/pay/refunds', { outRefundNo, status })
  await refund('back-1', 1000, { notify_url: server.url })
  await end('back-1', 'ABNORMAL')
  expect([(await query('back-1')).status, await state()]).toEqual(['ABNORMAL', 'REFUND'])
  expect(opened(server.heard.at(-1)?.body ?? '', merchant.credentials.apiV3Key)).toMatchObject({ event_type: 'REFUND.ABNORMAL', summary: '退款异常', content: { refund_status: 'ABNORMAL' } })
  await place('refunded-2')
  await cloud.ask('/control/pay/pay', { outTradeNo: 'refunded-2' })
  await refund('back-2', 1000, { out_trade_no: 'refunded-2' })
  await end('back-2', 'CLOSED')
  expect(await query('back-2')).not.toHaveProperty('success_time')
  await advance(minute)
  expect(await refund('back-3', 1000, { out_trade_no: 'refunded-2' })).toMatchObject({ status: 200 })
})

test('not without money in the account', async () => {
  await cloud.ask('/control/pay/withdraw', { mchId: merchant.credentials.mchId, amount: 901 })
  expect(await refund('back-1', 100)).toMatchObject({ status: 403, data: { code: 'NOT_ENOUGH', message: '基本账户余额不足，请充值后重新发起' } })
  expect(await refund('back-1', 99)).toMatchObject({ status: 200 })
})

describe('by the cloud’s clock', () => {
  /** The library would refuse answers of another time, as it should; inside functions both have the same. */
  const shifted = async <T>(milliseconds: number, work: () => Promise<T>): Promise<T> => {
    const now = jest.spyOn(Date, 'now').mockImplementation(() => performance.timeOrigin + performance.now() + milliseconds)
    return work().finally(() => now.mockRestore())
  }

  test('for a year, and not longer', async () => {
    await advance(365 * day + minute)
    expect(await shifted(365 * day + minute, () => refund('back-1', 100))).toMatchObject(invalid('退款期限'))
  })

  test('fifty times, and not more often', async () => {
    for (let time = 1; time <= 50; time++) {
      expect(await shifted((time - 1) * minute, () => refund(`back-${time}`, 1))).toMatchObject({ status: 200 })
      await advance(minute)
    }
    expect(await shifted(50 * minute, () => refund('back-51', 1))).toMatchObject(invalid('50次'))
  })
})

test('as scripted: refused, or done and never answered', async () => {
  const script = (endpoint: string, replies: object[]) => cloud.ask('/control/pay/script', { endpoint, replies })
  await script('refund', [{ code: 'SYSTEM_ERROR' }, { code: 'FREQUENCY_LIMITED', message: '频率限制，1个月之前的订单请降低申请频率再重试' }, { loseAnswer: true }])
  expect(await refund('back-1', 100)).toMatchObject({ status: 500, data: { code: 'SYSTEM_ERROR' } })
  expect(await refund('back-1', 100)).toMatchObject({ status: 429, data: { code: 'FREQUENCY_LIMITED' } })
  expect(await cloud.ask('/control/pay/refunds')).toEqual([])
  await expect(refund('back-1', 100)).rejects.toThrow()
  expect(await query('back-1')).toMatchObject({ status: 'PROCESSING', amount: { refund: 100 } })
  expect(await refund('back-1', 100)).toMatchObject({ status: 200 })
})
