/** A direct merchant through the unmodified `wechatpay-axios-plugin`. */
import { startTestCloud, type TestCloud } from './cloud'
import { credentialsOf, listen, merchantOf, opened, paymentOf, type Merchant } from './merchant'

let cloud: TestCloud
let merchant: Merchant
let server: Awaited<ReturnType<typeof listen>>

const manifest = { appid: 'wx-pay', functions: {}, collections: {}, templates: {} }
const orders = 'v3/pay/transactions'
let count = 0
const number = () => `order-${++count}`

const order = (changed: object = {}) => {
  const { appId, mchId } = merchant.credentials
  return { appid: appId, mchid: mchId, description: '物业费 2026年11月', out_trade_no: number(), notify_url: server.url, amount: { total: 12345, currency: 'CNY' }, payer: { openid: 'o-wang' }, ...changed }
}
type Order = ReturnType<typeof order>

async function placed (changed: object = {}): Promise<Order & { prepayId: unknown }> {
  const asked = order(changed)
  const { data } = await merchant.post(`${orders}/jsapi`, asked)
  return { ...asked, prepayId: data.prepay_id }
}
const query = (outTradeNo: string) => merchant.get(`${orders}/out-trade-no/${outTradeNo}`, { mchid: merchant.credentials.mchId })
const close = (outTradeNo: string) => merchant.post(`${orders}/out-trade-no/${outTradeNo}/close`, { mchid: merchant.credentials.mchId })
const pay = (outTradeNo: string) => cloud.ask<{ transactionId: string }>('/control/pay/pay', { outTradeNo })
async function paid (changed: object = {}) {
  const asked = await placed(changed)
  return { ...asked, ...await pay(asked.out_trade_no) }
}
const refund = (outTradeNo: string, outRefundNo: string, amount: number, more: object = {}) =>
  merchant.post('v3/refund/domestic/refunds', { out_trade_no: outTradeNo, out_refund_no: outRefundNo, amount: { refund: amount, total: 12345, currency: 'CNY' }, ...more })
const advance = (milliseconds: number) => cloud.ask('/control/clock', { advance: milliseconds })

beforeAll(async () => {
  cloud = await startTestCloud(manifest)
  server = await listen()
  merchant = merchantOf(await credentialsOf(cloud))
})
afterAll(async () => {
  await server.close()
  await cloud.stop()
})
beforeEach(async () => {
  await cloud.ask('/control/reset', {})
  server.heard.length = 0
})

describe('encoding', () => {
  test('an order that nobody has paid', async () => {
    const { out_trade_no: outTradeNo, prepayId } = await placed({ attach: 'bill-7' })
    expect(prepayId).toMatch(/^wx\d{14}[\da-f]{20}$/)
    expect(await query(outTradeNo)).toMatchObject({
      status: 200,
      data: { appid: 'wx-pay', mchid: merchant.credentials.mchId, out_trade_no: outTradeNo, trade_state: 'NOTPAY', attach: 'bill-7', amount: { total: 12345, currency: 'CNY' } }
    })
  })

  test('one that is paid, by its own number and by WeChat’s', async () => {
    const { out_trade_no: outTradeNo, transactionId } = await paid()
    const byNumber = await query(outTradeNo)
    expect(byNumber.data).toMatchObject({
      trade_state: 'SUCCESS', trade_type: 'JSAPI', transaction_id: transactionId, payer: { openid: 'o-wang' },
      amount: { total: 12345, payer_total: 12345, currency: 'CNY', payer_currency: 'CNY' },
      success_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/)
    })
    expect(transactionId).toMatch(/^\d{28}$/)
    expect(await merchant.get(`${orders}/id/${transactionId}`, { mchid: merchant.credentials.mchId })).toEqual(byNumber)
  })

  test('the notice of a payment', async () => {
    const { out_trade_no: outTradeNo, transactionId } = await paid()
    const [{ body, headers }] = server.heard as [typeof server.heard[number]]
    const { content, ...envelope } = opened(body, merchant.credentials.apiV3Key)
    expect(envelope).toMatchObject({ event_type: 'TRANSACTION.SUCCESS', resource_type: 'encrypt-resource', summary: '支付成功', resource: { original_type: 'transaction', associated_data: 'transaction', nonce: expect.stringMatching(/^.{12}$/) } })
    expect(content).toEqual((await query(outTradeNo)).data)
    expect(content.transaction_id).toBe(transactionId)
    expect(Object.keys(merchant.credentials.platform)).toEqual([headers['wechatpay-serial']])
  })

  test('a refund, on its way and arrived, and its notice', async () => {
    const { out_trade_no: outTradeNo, transactionId } = await paid()
    const { status, data } = await refund(outTradeNo, 'refund-1', 345, { notify_url: server.url, reason: '多收' })
    expect([status, data]).toEqual([200, expect.objectContaining({
      out_refund_no: 'refund-1', out_trade_no: outTradeNo, transaction_id: transactionId, channel: 'ORIGINAL', status: 'PROCESSING', amount: expect.objectContaining({ refund: 345, total: 12345, payer_refund: 345 })
    })])
    await advance(3000)
    expect((await merchant.get('v3/refund/domestic/refunds/refund-1')).data).toMatchObject({ status: 'SUCCESS', refund_id: data.refund_id, success_time: expect.any(String) })
    const last = opened(server.heard.at(-1)?.body ?? '', merchant.credentials.apiV3Key)
    expect(last).toMatchObject({ event_type: 'REFUND.SUCCESS', resource: { original_type: 'refund' }, content: { mchid: merchant.credentials.mchId, out_refund_no: 'refund-1', refund_status: 'SUCCESS', amount: { refund: 345, total: 12345 } } })
    expect((await query(outTradeNo)).data.trade_state).toBe('REFUND')
  })
})

describe('validation', () => {
  test.each<[object, number, string, string]>([
    [{ out_trade_no: 'short' }, 400, 'PARAM_ERROR', '小于最小值 6'],
    [{ out_trade_no: 'has space 1' }, 400, 'PARAM_ERROR', '正则表达式'],
    [{ out_trade_no: 'o'.repeat(33) }, 400, 'PARAM_ERROR', '字节数 33，大于最大值 32'],
    [{ out_trade_no: undefined }, 400, 'PARAM_ERROR', '此字段为必填项'],
    [{ description: '费'.repeat(43) }, 400, 'PARAM_ERROR', '字节数 129，大于最大值 127'],
    [{ attach: 'x'.repeat(129) }, 400, 'PARAM_ERROR', '附加数据'],
    [{ notify_url: 'https://merchant.example/notify?a=1' }, 400, 'PARAM_ERROR', '通知地址'],
    [{ amount: { total: 0 } }, 400, 'PARAM_ERROR', '输入源“/body/amount/total”映射到数值字段“总金额”规则校验失败，值低于最小值 1'],
    [{ amount: { total: 1.5 } }, 400, 'PARAM_ERROR', '64 位有符号整数'],
    [{ amount: { total: '100' } }, 400, 'PARAM_ERROR', '64 位有符号整数'],
    [{ amount: { total: 1, currency: 'USD' } }, 400, 'PARAM_ERROR', '货币类型'],
    [{ amount: undefined }, 400, 'PARAM_ERROR', '/body/amount”'],
    [{ payer: {} }, 400, 'PARAM_ERROR', '/body/payer/openid'],
    [{ payer: { openid: 4 } }, 400, 'PARAM_ERROR', '无法将 JSON 输入源“/body/payer/openid”映射到目标字段“用户标识”中，此字段需要一个 string 类型的 Json 值'],
    [{ time_expire: 'tomorrow' }, 400, 'PARAM_ERROR', '支付结束时间'],
    [{ mchid: '1900000002' }, 400, 'PARAM_ERROR', '商户号'],
    [{ appid: 'wx-other' }, 400, 'APPID_MCHID_NOT_MATCH', 'appid']
  ])('%j answers %i %s, and nothing is ordered', async (changed, status, code, words) => {
    const { data, ...answer } = await merchant.post(`${orders}/jsapi`, order(changed))
    expect([answer.status, data.code]).toEqual([status, code])
    expect(data.message).toContain(words)
    expect(await cloud.ask('/control/pay/orders')).toEqual([])
  })

  test('what a direct merchant may not ask, and what is nowhere', async () => {
    expect(await merchant.post('v3/pay/partner/transactions/jsapi', {})).toMatchObject({ status: 403, data: { code: 'NO_AUTH' } })
    expect(await merchant.get('v3/pay/transactions/h5')).toMatchObject({ status: 404, data: { code: 'RESOURCE_NOT_EXISTS' } })
    expect(await query('never-seen')).toMatchObject({ status: 404, data: { code: 'ORDER_NOT_EXIST' } })
    expect(await close('never-seen')).toMatchObject({ status: 404, data: { code: 'ORDER_NOT_EXIST' } })
    expect(await merchant.get('v3/refund/domestic/refunds/never')).toMatchObject({ status: 404, data: { code: 'RESOURCE_NOT_EXISTS' } })
  })
})

describe('behaviour', () => {
  test.each<[string, number | undefined, number]>([
    ['not given: seven days', undefined, 7 * 86_400],
    ['sooner than a minute: a minute', 5, 60],
    ['as it is given', 1800, 1800],
    ['later than ninety days: ninety', 100 * 86_400, 90 * 86_400]
  ])('the time an order can be paid, %s', async (_, given, seconds) => {
    const now = Date.now()
    await placed(given === undefined ? {} : { time_expire: new Date(now + given * 1000).toISOString() })
    const [{ expiresAt }] = await cloud.ask<[{ expiresAt: number }]>('/control/pay/orders')
    expect(Math.abs(expiresAt - now - seconds * 1000)).toBeLessThan(2000)
  })

  test('after its time it is closed, and cannot be paid or ordered again', async () => {
    const { prepayId, ...same } = await placed({ time_expire: new Date(Date.now() + 61_000).toISOString() })
    await advance(62_000)
    expect((await query(same.out_trade_no)).data).toMatchObject({ trade_state: 'CLOSED' })
    expect(await merchant.post(`${orders}/jsapi`, same)).toMatchObject({ status: 400, data: { code: 'ORDER_CLOSED' } })
    const { token } = await cloud.ask<{ token: string }>('/control/sessions', { openid: 'o-wang' })
    expect(await cloud.ask('/wx/pay', { ...paymentOf(merchant.credentials, prepayId), choice: 'pay' }, { 'x-session': token })).toEqual({ errMsg: 'requestPayment:fail 该订单已关闭，请重新下单' })
  })

  test('the same order again gets another prepay_id; another one under its number does not', async () => {
    const first = await placed()
    const { prepayId, ...same } = first
    const again = await merchant.post(`${orders}/jsapi`, same)
    expect(again.data.prepay_id).not.toBe(prepayId)
    expect(await merchant.post(`${orders}/jsapi`, { ...same, amount: { total: 1 } })).toMatchObject({ status: 403, data: { code: 'OUT_TRADE_NO_USED' } })
    await pay(first.out_trade_no)
    expect(await merchant.post(`${orders}/jsapi`, same)).toMatchObject({ status: 400, data: { code: 'ORDERPAID' } })
  })

  test('a closed order stays closed', async () => {
    const { prepayId: _, ...same } = await placed()
    expect(await close(same.out_trade_no)).toMatchObject({ status: 204 })
    expect((await query(same.out_trade_no)).data).toMatchObject({ trade_state: 'CLOSED' })
    expect(await close(same.out_trade_no)).toMatchObject({ status: 400, data: { code: 'ORDER_CLOSED' } })
    expect(await merchant.post(`${orders}/jsapi`, same)).toMatchObject({ status: 400, data: { code: 'ORDER_CLOSED' } })
  })

  test('one that is paid cannot be closed', async () => {
    const { out_trade_no: outTradeNo } = await paid()
    expect(await close(outTradeNo)).toMatchObject({ status: 400, data: { code: 'ORDERPAID' } })
    expect((await query(outTradeNo)).data.trade_state).toBe('SUCCESS')
  })

  test('the phone pays what was signed for it, once', async () => {
    const { token } = await cloud.ask<{ token: string }>('/control/sessions', { openid: 'o-wang' })
    const { prepayId, out_trade_no: outTradeNo } = await placed()
    const parameters = paymentOf(merchant.credentials, prepayId)
    const at = (body: object, session = token) => cloud.ask('/wx/pay', body, { 'x-session': session })
    expect(await at(parameters)).toEqual({ ask: { description: '物业费 2026年11月', total: 12345, payee: expect.any(String) } })
    expect(await at({ ...parameters, choice: 'cancel' })).toEqual({ errMsg: 'requestPayment:fail cancel' })
    expect((await query(outTradeNo)).data.trade_state).toBe('NOTPAY')
    expect(await at({ ...parameters, choice: 'pay' })).toEqual({ errMsg: 'requestPayment:ok' })
    await cloud.ask('/control/quiet', {})
    expect(server.heard).toHaveLength(1)
    expect(await at({ ...parameters, choice: 'pay' })).toEqual({ errMsg: 'requestPayment:fail 该订单已支付' })
  })
})
