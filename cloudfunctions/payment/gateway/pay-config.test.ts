import { payConfig } from './pay-config'
import { merchantOf, sides } from './side'

const direct = {
  mode: 'direct', appId: 'wx1', mchId: '19', serial: '5F', privateKey: 'PRIVATE', apiV3Key: 'k'.repeat(32), platform: { PUB_KEY_ID_1: 'PEM' }, baseUrl: 'https://api.mch.weixin.qq.com', notifyUrl: 'https://a.example/pay/notify'
}
const configured = (more: object = {}) => {
  process.env.YIZHAN_PAY = JSON.stringify({ ...direct, ...more })
  return payConfig()
}
afterAll(() => { delete process.env.YIZHAN_PAY })

test('money may come for this merchant and this mini-program alone, below a partner for this company alone', () => {
  expect(merchantOf(configured())).toEqual({ appId: 'wx1', merchantId: '19' })
  expect(merchantOf(configured({ mode: 'partner', subMchId: '20' }))).toEqual({ appId: 'wx1', merchantId: '19/20' })
})

test('each side says in whose name it asks', () => {
  expect(sides.direct.names(configured())).toEqual({ mchid: '19' })
  expect(sides.partner.names(configured({ mode: 'partner', subMchId: '20' }))).toEqual({ sp_mchid: '19', sub_mchid: '20' })
})

test.each<[string, object]>([
  ['mode', { mode: 'both' }], ['apiV3Key', { apiV3Key: 'short' }], ['platform', { platform: {} }], ['notifyUrl', { notifyUrl: 'https://a.example/pay?x=1' }], ['baseUrl', { baseUrl: 'wechat' }],
  ['subMchId', { mode: 'partner' }], ['subMchId', { subMchId: '20' }], ['privateKey', { privateKey: '' }]
])('%s wrong: named, without what it says', (field, more) => {
  expect(() => configured(more)).toThrow(new Error(`the environment variable YIZHAN_PAY is wrong at ${field}`))
})

test('what is no JSON is not told again', () => {
  process.env.YIZHAN_PAY = 'PRIVATE KEY'
  expect(payConfig).toThrow(new Error('the environment variable YIZHAN_PAY is not JSON'))
})

test('a setting that has changed counts at once', () => {
  expect(configured().mchId).toBe('19')
  expect(configured({ mchId: '21' }).mchId).toBe('21')
})
