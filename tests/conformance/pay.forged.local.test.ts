/** Requests that are not what they say: each is refused with 401 before anything is looked at, and the refusal is signed. */
import { createPublicKey, generateKeyPairSync, randomBytes, sign, verify, X509Certificate } from 'node:crypto'
import type { Credentials } from '../../emulator/pay/merchants'
import { startTestCloud, type TestCloud } from './cloud'
import { credentialsOf } from './merchant'

let cloud: TestCloud
let credentials: Credentials
let body: string

const path = '/v3/pay/transactions/jsapi'
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

interface Signing { method: string, url: string, timestamp: string, nonce: string, body: string, key: string | typeof stranger, mchId: string, serial: string, scheme: string }

const seconds = (offset = 0) => String(Math.floor(Date.now() / 1000) + offset)

/** As `WECHATPAY2-SHA256-RSA2048` wants it, but for what is given. */
function header (given: Partial<Signing> = {}): string {
  const all: Signing = { method: 'POST', url: path, timestamp: seconds(), nonce: randomBytes(8).toString('hex'), body, key: credentials.privateKey, mchId: credentials.mchId, serial: credentials.serial, scheme: 'WECHATPAY2-SHA256-RSA2048', ...given }
  const message = [all.method, all.url, all.timestamp, all.nonce, all.body, ''].join('\n')
  const signature = sign('RSA-SHA256', Buffer.from(message), all.key).toString('base64')
  return `${all.scheme} mchid="${all.mchId}",nonce_str="${all.nonce}",timestamp="${all.timestamp}",serial_no="${all.serial}",signature="${signature}"`
}

async function send (authorization: string | undefined, sent = body, url = path, headers: Record<string, string> = {}) {
  const response = await fetch(cloud.origin + url, { method: 'POST', body: sent, headers: { accept: 'application/json', 'content-type': 'application/json', ...(authorization !== undefined && { authorization }), ...headers } })
  return { status: response.status, text: await response.text(), headers: response.headers }
}
type Sent = Awaited<ReturnType<typeof send>>
type Refusal = { code: string, message: string, detail?: Record<string, Record<string, unknown>> }
const refusalOf = ({ text }: Sent) => JSON.parse(text) as Refusal

/** Whether the answer is WeChat Pay's. */
function isSigned ({ text, headers }: Sent, platform: Record<string, string>): boolean {
  const of = (name: string) => headers.get(`wechatpay-${name}`) ?? ''
  const pem = platform[of('serial')]
  if (pem === undefined) return false
  const key = pem.includes('CERTIFICATE') ? new X509Certificate(pem).publicKey : createPublicKey(pem)
  return verify('RSA-SHA256', Buffer.from(`${of('timestamp')}\n${of('nonce')}\n${text}\n`), key, Buffer.from(of('signature'), 'base64'))
}

beforeAll(async () => {
  cloud = await startTestCloud({ appid: 'wx-pay', functions: {}, collections: {}, templates: {} })
  credentials = await credentialsOf(cloud)
  body = JSON.stringify({ appid: 'wx-pay', mchid: credentials.mchId, description: '物业费', out_trade_no: 'forged-1', notify_url: 'https://merchant.example/notify', amount: { total: 1 }, payer: { openid: 'o-wang' } })
})
afterAll(() => cloud.stop())
afterEach(async () => expect(await cloud.ask('/control/pay/orders')).toEqual([]))

describe('encoding', () => {
  test('whoever signed something else is shown what was checked', async () => {
    const answer = await send(header({ nonce: 'n1', body: '{}' }))
    const { code, message, detail } = refusalOf(answer)
    expect([answer.status, code, message]).toEqual([401, 'SIGN_ERROR', '错误的签名，验签失败'])
    expect(detail).toMatchObject({ field: 'signature', location: 'authorization', detail: { issue: 'sign not match' }, sign_information: { method: 'POST', url: path } })
    const shown = detail?.sign_information as { truncated_sign_message: string, sign_message_length: number }
    expect(shown.truncated_sign_message).toMatch(/^POST\n\/v3\/pay\/transactions\/jsapi\n\d{10}\nn1\n\{"appid"\n$/)
    expect(shown.sign_message_length).toBe(Buffer.byteLength(`POST\n${path}\n${seconds()}\nn1\n${body}\n`))
  })

  test('a refusal is signed for whoever it is for', async () => {
    expect(isSigned(await send(header({ body: '{}' })), credentials.platform)).toBe(true)
    expect(isSigned(await send(undefined), credentials.platform)).toBe(false)
    await cloud.ask('/control/pay/merchants/direct', { trust: 'certificate' })
    const { platform } = await credentialsOf(cloud)
    expect(isSigned(await send(undefined), platform)).toBe(true)
    expect(isSigned(await send(header({ body: '{}' })), platform)).toBe(true)
    await cloud.ask('/control/reset', {})
  })
})

describe('validation', () => {
  const offset = (at: number) => () => header({ timestamp: seconds(at) })

  test.each<[string, () => string | undefined, string]>([
    ['no header', () => undefined, '值格式错误'],
    ['a header without parts', () => 'WECHATPAY2-SHA256-RSA2048 ', '值格式错误'],
    ['a part that is missing', () => header().replace(/nonce_str="[^"]*",/, ''), '值格式错误'],
    ['an empty part', () => header({ nonce: '' }), '值格式错误'],
    ['another scheme', () => header({ scheme: 'WECHATPAY2-SM2-WITH-SM3' }), '认证类型不正确'],
    ['six minutes ago', offset(-360), '不得超过5分钟'],
    ['in six minutes', offset(360), '不得超过5分钟'],
    ['milliseconds', () => header({ timestamp: String(Date.now()) }), '不得超过5分钟'],
    ['a time that is none', () => header({ timestamp: 'now' }), '不得超过5分钟'],
    ['nobody’s number', () => header({ mchId: '1900009999' }), '商户未申请过证书'],
    ['another’s number', () => header({ mchId: '1900000002' }), '商户证书序列号有误'],
    ['another certificate', () => header({ serial: 'A'.repeat(40) }), '商户证书序列号有误'],
    ['another key', () => header({ key: stranger }), '错误的签名'],
    ['another method', () => header({ method: 'GET' }), '错误的签名'],
    ['another path', () => header({ url: '/v3/refund/domestic/refunds' }), '错误的签名'],
    ['another query', () => header({ url: `${path}?a=1` }), '错误的签名'],
    ['another body', () => header({ body: body.replace('"total":1', '"total":2') }), '错误的签名'],
    ['the body without its last character', () => header({ body: body.slice(0, -1) }), '错误的签名'],
    ['no body', () => header({ body: '' }), '错误的签名'],
    ['one changed bit', () => header().replace(/signature="(.)/, (_, first: string) => `signature="${first === 'A' ? 'B' : 'A'}`), '错误的签名'],
    ['a signature that is no base64', () => header().replace(/signature="[^"]*"/, 'signature="***"'), '错误的签名'],
    ['a nonce put in afterwards', () => header({ nonce: 'n1' }).replace('nonce_str="n1"', 'nonce_str="n2"'), '错误的签名'],
    ['a time put in afterwards', () => header({ timestamp: seconds(-1) }).replace(/timestamp="\d+"/, `timestamp="${seconds()}"`), '错误的签名']
  ])('%s', async (_, authorization, words) => {
    const answer = await send(authorization())
    expect([answer.status, refusalOf(answer).code]).toEqual([401, 'SIGN_ERROR'])
    expect(refusalOf(answer).message).toContain(words)
  })

  test.each<[string, Record<string, string>]>([
    ['no Accept', { accept: '' }],
    ['no User-Agent', { 'user-agent': '' }],
    ['a body that is said to be text', { 'content-type': 'text/plain' }]
  ])('%s is no request of API v3', async (_, headers) => {
    const answer = await send(header(), body, path, headers)
    expect([answer.status, refusalOf(answer).code]).toEqual([400, 'INVALID_REQUEST'])
  })

  test.each(['', 'no json', '[]', '"text"', '{"appid":'])('a body %j is refused, though it is signed', async sent => {
    const answer = await send(header({ body: sent }), sent)
    expect([answer.status, refusalOf(answer).code]).toEqual([400, 'PARAM_ERROR'])
  })

  test('a key of WeChat Pay that this merchant was not given', async () => {
    const answer = await send(header(), body, path, { 'wechatpay-serial': 'PUB_KEY_ID_0000' })
    expect([answer.status, refusalOf(answer)]).toEqual([400, expect.objectContaining({ code: 'PARAM_ERROR', message: '平台证书序列号Wechatpay-Serial错误' })])
  })
})

test('what a script waits for is not used up by whoever is nobody', async () => {
  await cloud.ask('/control/pay/script', { endpoint: 'jsapi', replies: [{ code: 'SYSTEM_ERROR' }] })
  expect((await send(header({ key: stranger }))).status).toBe(401)
  expect((await send(header())).status).toBe(500)
})

test('five minutes are five minutes of the cloud’s clock', async () => {
  await cloud.ask('/control/clock', { advance: 3600_000 })
  expect((await send(header())).status).toBe(401)
  const answer = await send(header({ timestamp: seconds(3600), body: '{}' }), '{}')
  expect([answer.status, refusalOf(answer).code]).toEqual([400, 'PARAM_ERROR'])
  await cloud.ask('/control/reset', {})
})
