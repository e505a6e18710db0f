/** A partner (服务商) through the unmodified `wechatpay-axios-plugin`. */
import { startTestCloud, type TestCloud } from './cloud'
import { credentialsOf, listen, merchantOf, opened, paymentOf, type Merchant } from './merchant'

let cloud: TestCloud
let partner: Merchant
let server: Awaited<ReturnType<typeof listen>>
let subMchId: string

const orders = 'v3/pay/partner/transactions'
const other = '1900000103'

const order = (changed: object = {}) => ({
  sp_appid: 'wx-pay', sp_mchid: partner.credentials.mchId, sub_mchid: subMchId, description: '物业费', out_trade_no: 'partner-1', notify_url: server.url,
  amount: { total: 500, currency: 'CNY' }, payer: { sp_openid: 'o-wang' }, ...changed
})
const place = (changed: object = {}) => partner.post(`${orders}/jsapi`, order(changed))
const asker = (sub = subMchId) => ({ sp_mchid: partner.credentials.mchId, sub_mchid: sub })
const query = (outTradeNo = 'partner-1', sub = subMchId) => partner.get(`${orders}/out-trade-no/${outTradeNo}`, asker(sub))
const pay = (outTradeNo = 'partner-1') => cloud.ask<{ transactionId: string }>('/control/pay/pay', { outTradeNo })
const refund = (changed: object = {}) => partner.post('v3/refund/domestic/refunds', { sub_mchid: subMchId, out_trade_no: 'partner-1', out_refund_no: 'back-1', notify_url: server.url, amount: { refund: 200, total: 500, currency: 'CNY' }, ...changed })

beforeAll(async () => {
  cloud = await startTestCloud({ appid: 'wx-pay', functions: {}, collections: {}, templates: {} })
  server = await listen()
  partner = merchantOf(await credentialsOf(cloud, 'partner'))
  subMchId = partner.credentials.subMchId ?? ''
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
  const side = { sp_appid: 'wx-pay', out_trade_no: 'partner-1' }

  test('an order, waiting and paid, and its notice', async () => {
    await place()
    expect((await query()).data).toMatchObject({ ...side, ...asker(), trade_state: 'NOTPAY' })
    const { transactionId } = await pay()
    const { data } = await partner.get(`${orders}/id/${transactionId}`, asker())
    expect(data).toMatchObject({ ...side, ...asker(), trade_state: 'SUCCESS', transaction_id: transactionId, payer: { sp_openid: 'o-wang' }, amount: { total: 500 } })
    expect(data).not.toHaveProperty('mchid')
    expect(opened(server.heard[0]?.body ?? '', partner.credentials.apiV3Key).content).toEqual(data)
  })

  test('an order for the mini-program of the merchant below', async () => {
    await place({ sub_appid: 'wx-pay', payer: { sub_openid: 'o-wang' } })
    await pay()
    expect((await query()).data).toMatchObject({ sub_appid: 'wx-pay', payer: { sub_openid: 'o-wang' } })
  })

  test('a refund and its notice', async () => {
    await place()
    const { transactionId } = await pay()
    expect((await refund()).data).toMatchObject({ out_refund_no: 'back-1', transaction_id: transactionId, status: 'PROCESSING', amount: { refund: 200, total: 500 } })
    await cloud.ask('/control/clock', { advance: 3000 })
    expect((await partner.get('v3/refund/domestic/refunds/back-1', { sub_mchid: subMchId })).data).toMatchObject({ status: 'SUCCESS' })
    const { content } = opened(server.heard.at(-1)?.body ?? '', partner.credentials.apiV3Key)
    expect(content).toMatchObject({ ...asker(), out_refund_no: 'back-1', refund_status: 'SUCCESS' })
  })
})

describe('validation', () => {
  test.each<[object, number, string]>([
    [{ sp_mchid: '1900000001' }, 400, 'PARAM_ERROR'],
    [{ sub_mchid: undefined }, 400, 'PARAM_ERROR'],
    [{ sub_mchid: '1900009999' }, 403, 'NO_AUTH'],
    [{ sp_appid: 'wx-other' }, 400, 'APPID_MCHID_NOT_MATCH'],
    [{ sub_appid: 'wx-other' }, 400, 'APPID_MCHID_NOT_MATCH'],
    [{ payer: {} }, 400, 'PARAM_ERROR'],
    [{ payer: { sub_openid: 'o-wang' } }, 400, 'PARAM_ERROR']
  ])('%j answers %i %s, and nothing is ordered', async (changed, status, code) => {
    expect(await place(changed)).toMatchObject({ status, data: { code } })
    expect(await cloud.ask('/control/pay/orders')).toEqual([])
  })

  test('what is not a partner’s', async () => {
    expect(await partner.post('v3/pay/transactions/jsapi', {})).toMatchObject({ status: 403, data: { code: 'NO_AUTH' } })
    expect(await refund({ sub_mchid: undefined })).toMatchObject({ status: 403, data: { code: 'NO_AUTH' } })
  })
})

describe('behaviour', () => {
  test('one merchant below does not see the orders of another', async () => {
    await place()
    expect(await query('partner-1', other)).toMatchObject({ status: 404, data: { code: 'ORDER_NOT_EXIST' } })
    expect(await partner.post(`${orders}/out-trade-no/partner-1/close`, asker(other))).toMatchObject({ status: 404 })
    await pay()
    expect(await refund({ sub_mchid: other })).toMatchObject({ status: 404, data: { code: 'RESOURCE_NOT_EXISTS' } })
    await refund()
    expect(await partner.get('v3/refund/domestic/refunds/back-1', { sub_mchid: other })).toMatchObject({ status: 404 })
  })

  test('a number is the partner’s: another merchant below cannot use it again', async () => {
    await place()
    expect(await place({ sub_mchid: other })).toMatchObject({ status: 403, data: { code: 'OUT_TRADE_NO_USED' } })
  })

  test('the money of one does not pay back another’s', async () => {
    await place()
    await pay()
    await place({ sub_mchid: other, out_trade_no: 'partner-2' })
    await pay('partner-2')
    await cloud.ask('/control/pay/withdraw', { mchId: subMchId, amount: 301 })
    expect(await refund()).toMatchObject({ status: 403, data: { code: 'NOT_ENOUGH' } })
    expect(await refund({ amount: { refund: 199, total: 500, currency: 'CNY' } })).toMatchObject({ status: 200 })
  })

  test('closed, and paid on the phone with the signature of the partner', async () => {
    await place({ out_trade_no: 'partner-3' })
    expect(await partner.post(`${orders}/out-trade-no/partner-3/close`, asker())).toMatchObject({ status: 204 })
    expect((await query('partner-3')).data.trade_state).toBe('CLOSED')
    const { data } = await place()
    const { token } = await cloud.ask<{ token: string }>('/control/sessions', { openid: 'o-wang' })
    const parameters = paymentOf(partner.credentials, data.prepay_id)
    expect(await cloud.ask('/wx/pay', { ...parameters, choice: 'pay' }, { 'x-session': token })).toEqual({ errMsg: 'requestPayment:ok' })
  })
})
