/** Notices that are not WeChat's, or not now, or not about what was ordered: refused, and nothing is different afterwards. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { minute } from '@domain/kit/calendar'
import type { Notice } from '../../make/wechat-pay'
import { expectAgreement, home, scene, type Scene } from './scene'

type Content = Record<string, unknown>

let s: Scene, before: string, body: string, content: Content, orderId: string

const flip = (text: string, at: number) => {
  const place = Math.min(at, text.length - 1), old = text[place]!
  return `${text.slice(0, place)}${old === 'A' ? 'B' : 'A'}${text.slice(place + 1)}`
}

beforeAll(async () => {
  s = await scene()
  const [bill] = await s.owes({ premisesId: home, fen: 12_345 })
  const order = await s.orders(s.wangXiulan, [bill!])
  orderId = order.id
  await s.pay.pay(orderId, { delay: 60 * minute })
  const [told] = await s.pay.told(orderId)
  body = told!.body
  const { appId, mchId } = await s.pay.credentials()
  content = { appid: appId, mchid: mchId, out_trade_no: orderId, transaction_id: '4200000000202611230000000001', trade_type: 'JSAPI', trade_state: 'SUCCESS', success_time: '2026-11-23T14:00:00+08:00', payer: { openid: s.wangXiulan.member.openId }, amount: { total: 12_345, payer_total: 12_345, currency: 'CNY' } }
  before = await s.everything()
})
afterAll(() => s.cloud.stop())
afterEach(() => expectAgreement(s))

async function expectRefused (notice: Notice, ...statuses: number[]) {
  const status = await s.pay.bring(notice)
  expect(statuses).toContain(status)
}
const expectNothingWritten = async () => expect(await s.everything()).toBe(before)

test.each(['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature', 'Wechatpay-Signature-Type'])('%s: changed anywhere, missing or empty', async name => {
  const real = await s.pay.signed(body), value = real.headers[name]!
  for (let at = 0; at < value.length; at += name === 'Wechatpay-Signature' ? 7 : 1) await expectRefused({ body, headers: { ...real.headers, [name]: flip(value, at) } }, 401)
  await expectRefused({ body, headers: { ...real.headers, [name]: flip(value, value.length) } }, 401)
  await expectRefused({ body, headers: { ...real.headers, [name]: '' } }, 401)
  const { [name]: _gone, ...rest } = real.headers
  // Which algorithm it is need not be said: there is one.
  if (name !== 'Wechatpay-Signature-Type') await expectRefused({ body, headers: rest }, 401)
  await expectNothingWritten()
})

/** Every leaf of a JSON text, each as a copy of the whole with that leaf changed. */
function * changed (value: unknown, whole: (changed: unknown) => unknown = each => each): Generator<[string, unknown]> {
  if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      for (const [path, other] of changed(each, one => whole({ ...value, [name]: one }))) yield [path === '' ? name : `${name}.${path}`, other]
      const { [name]: _gone, ...rest } = value as Content
      yield [`${name} gone`, whole(rest)]
    }
  } else yield ['', whole(typeof value === 'number' ? value + 1 : flip(String(value), 3))]
}

test('every field of the body, under the signature of the real one', async () => {
  const real = await s.pay.signed(body), all = [...changed(JSON.parse(body))]
  expect(all.length).toBeGreaterThan(15)
  for (const [, other] of all) await expectRefused({ ...real, body: JSON.stringify(other) }, 401)
  for (let at = 0; at < body.length; at += 23) await expectRefused({ ...real, body: flip(body, at) }, 401)
  await expectRefused({ ...real, body: `${body} ` }, 401)
  await expectRefused({ ...real, body: '' }, 401)
  await expectNothingWritten()
})

test('what is sealed in it, changed and signed anew with WeChat’s own key', async () => {
  const envelope = JSON.parse(body) as { resource: Record<string, string> }, { resource } = envelope
  const resigned = async (more: object) => expectRefused(await s.pay.signed(JSON.stringify({ ...envelope, resource: { ...resource, ...more } })), 400)
  for (let at = 0; at < resource.ciphertext!.length; at += 11) await resigned({ ciphertext: flip(resource.ciphertext!, at) })
  for (const more of [{ nonce: flip(resource.nonce!, 2) }, { nonce: 'short' }, { associated_data: 'refund' }, { original_type: 'refund' }, { algorithm: 'AES-256-CTR' }, { ciphertext: '' }]) await resigned(more)
  for (const more of [{ event_type: 'REFUND.SUCCESS' }, { event_type: 'TRANSACTION.FAIL' }, { resource_type: 'plain' }, { resource: content }]) {
    await expectRefused(await s.pay.signed(JSON.stringify({ ...envelope, ...more })), 400)
  }
  for (const text of ['null', '[]', '{', '"SUCCESS"', '{}']) await expectRefused(await s.pay.signed(text), 400)
  await expectNothingWritten()
})

const told = (more: Content) => s.pay.notice('TRANSACTION.SUCCESS', { ...content, ...more })

test.each<[string, Content, number]>([
  ['of less', { amount: { total: 12_344, currency: 'CNY' } }, 400], ['of more', { amount: { total: 12_346, currency: 'CNY' } }, 400],
  ['a sum as text', { amount: { total: '12345', currency: 'CNY' } }, 400], ['a broken sum', { amount: { total: 12_345.5, currency: 'CNY' } }, 400],
  ['in another currency', { amount: { total: 12_345, currency: 'USD' } }, 400], ['for another merchant', { mchid: '1900000002' }, 400],
  ['for a partner’s merchant', { mchid: undefined, sp_mchid: '1900000001', sub_mchid: '1900000102' }, 400], ['for another mini-program', { appid: 'wx0000000000000002' }, 400],
  ['of nobody’s order', { out_trade_no: 'o000000000000000000000000' }, 404], ['of an order that is an operator', { out_trade_no: { $ne: '' } }, 400],
  ['that is not paid', { trade_state: 'NOTPAY' }, 400], ['without its number', { transaction_id: undefined }, 400], ['at no time', { success_time: 'soon' }, 400]
])('signed and sealed by WeChat, but %s', async (_what, more, status) => {
  await expectRefused(await told(more), status)
  await expectNothingWritten()
})

test('stale, or from the future: five minutes', async () => {
  const now = await s.cloud.clock.now()
  for (const at of [now - 5 * minute - 2_000, now + 5 * minute + 10_000, now - 24 * 60 * minute, 0]) await expectRefused(await s.pay.signed(body, at), 401)
  await expectNothingWritten()
})

test('signed by somebody else, and WeChat’s own probe', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 }), real = await s.pay.signed(body)
  const timestamp = real.headers['Wechatpay-Timestamp']!, nonce = randomBytes(16).toString('hex')
  const signature = sign('RSA-SHA256', Buffer.from(`${timestamp}\n${nonce}\n${body}\n`), privateKey).toString('base64')
  await expectRefused({ body, headers: { ...real.headers, 'Wechatpay-Nonce': nonce, 'Wechatpay-Signature': signature } }, 401)
  for (const serial of ['__proto__', 'constructor', 'PUB_KEY_ID_0', (await s.pay.credentials()).mchId]) await expectRefused({ body, headers: { ...real.headers, 'Wechatpay-Serial': serial } }, 401)
  await s.pay.tellAgain(orderId, true)
  expect(await s.pay.told(orderId)).toMatchObject([{ attempts: [{ probe: true, status: 401 }] }])
  await expectNothingWritten()
})

test('asked in another way', async () => {
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const { headers } = await s.pay.signed(body)
    expect((await fetch(`${s.cloud.origin}/http/pay/notify`, { method, headers, ...(method !== 'GET' && { body }) })).status).toBe(400)
  }
  await expectNothingWritten()
})

test('nothing personal is in what was logged', () => {
  const lines = s.cloud.output.filter(each => each.includes('payment-notify'))
  expect(lines.length).toBeGreaterThan(200)
  expect(lines.join('\n')).not.toMatch(/wang|openid|o[0-9a-f]{24}|12345|42000000/)
})

test('and the real one is booked, also where HTTP access brings it as bytes', async () => {
  const real = await s.pay.signed(body)
  expect(await s.pay.bring({ ...real, headers: { ...real.headers, 'content-type': 'application/octet-stream' } })).toBe(204)
  expect(await s.looks(s.wangXiulan, { id: orderId })).toMatchObject({ state: 'paid', fen: 12_345 })
})

describe('of a refund', () => {
  let refundId: string, said: Content
  beforeAll(async () => {
    const order = await s.orders(s.wangXiulan, [], { prepaid: { premisesId: home, fen: 5_000 } })
    await s.pays(s.wangXiulan, order)
    const asked = await s.asksRefund(s.xuWenjing, { paymentId: order.id, fen: 3_000 })
    await s.moves(s.gaoFeng, asked, 'approve')
    await s.watches()
    refundId = asked.id
    said = { mchid: (await s.pay.credentials()).mchId, out_trade_no: order.id, out_refund_no: refundId, refund_status: 'SUCCESS', amount: { total: 5_000, refund: 3_000 } }
    before = await s.everything()
  })

  test.each<[string, string, Content, number]>([
    ['of another sum', 'REFUND.SUCCESS', { amount: { total: 5_000, refund: 2_999 } }, 400], ['of another payment’s sum', 'REFUND.SUCCESS', { amount: { total: 5_001, refund: 3_000 } }, 400],
    ['of another payment', 'REFUND.SUCCESS', { out_trade_no: 'o000000000000000000000000' }, 400], ['for another merchant', 'REFUND.SUCCESS', { mchid: '1900000002' }, 400],
    ['of nobody’s refund', 'REFUND.SUCCESS', { out_refund_no: 'r000' }, 404], ['whose event says something else', 'REFUND.CLOSED', {}, 400], ['without a state', 'REFUND.SUCCESS', { refund_status: undefined }, 400]
  ])('%s', async (_what, event, more, status) => {
    await expectRefused(await s.pay.notice(event, { ...said, ...more }), status)
    await expectNothingWritten()
  })

  test('and the real one is booked, once', async () => {
    for (let times = 0; times < 2; times++) expect(await s.pay.bring(await s.pay.notice('REFUND.SUCCESS', said))).toBe(204)
    expect(await s.pay.bring(await s.pay.notice('REFUND.ABNORMAL', { ...said, refund_status: 'ABNORMAL' }))).toBe(204)
    expect((await s.books()).refunds.find(each => each._id === refundId)).toMatchObject({ state: 'done' })
  })
})
