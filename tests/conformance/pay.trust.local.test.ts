/** How the library knows that WeChat Pay answered: by the public key, by the certificate, and never otherwise. */
import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { X509Certificate } from 'node:crypto'
import { Aes } from 'wechatpay-axios-plugin'
import { startTestCloud, type TestCloud } from './cloud'
import { credentialsOf, listen, merchantOf, opened } from './merchant'

let cloud: TestCloud
let proxy: Server
let tamper: (body: string) => string
let lateBySeconds = 0

const missing = 'v3/pay/transactions/out-trade-no/never-seen'
const trust = (how: string) => cloud.ask('/control/pay/merchants/direct', { trust: how })
const place = { description: '物业费', out_trade_no: 'trust-0001', notify_url: 'https://merchant.example/notify', amount: { total: 1 }, payer: { openid: 'o-wang' } }

/** Stands between the merchant and WeChat Pay, and changes what it passes on. */
async function openProxy (): Promise<Server> {
  const server = createServer((request, response) => {
    const onward = httpRequest(cloud.origin + request.url, { method: request.method, headers: { ...request.headers, host: new URL(cloud.origin).host } }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const kept = Object.entries(answer.headers).filter(([name]) => name === 'content-type' || name.startsWith('wechatpay-'))
        const timestamp = String(Number(answer.headers['wechatpay-timestamp']) - lateBySeconds)
        response.writeHead(answer.statusCode ?? 500, { ...Object.fromEntries(kept), 'wechatpay-timestamp': timestamp })
        response.end(tamper(Buffer.concat(chunks).toString()))
      })
    })
    request.pipe(onward)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

async function merchant (headers: Record<string, string> = {}, through = false) {
  const credentials = await credentialsOf(cloud)
  const baseUrl = through ? `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` : credentials.baseUrl
  const client = merchantOf({ ...credentials, baseUrl }, headers)
  return { ...client, place: () => client.post('v3/pay/transactions/jsapi', { appid: credentials.appId, mchid: credentials.mchId, ...place }) }
}

beforeAll(async () => {
  cloud = await startTestCloud({ appid: 'wx-pay', functions: {}, collections: {}, templates: {} })
  proxy = await openProxy()
})
afterAll(async () => {
  proxy.closeAllConnections()
  proxy.close()
  await cloud.stop()
})
beforeEach(async () => {
  await cloud.ask('/control/reset', {})
  tamper = body => body
  lateBySeconds = 0
})

describe('the public key', () => {
  test('answers are signed with it, and there are no certificates', async () => {
    const { place, get, credentials } = await merchant()
    expect(Object.keys(credentials.platform)).toEqual([expect.stringMatching(/^PUB_KEY_ID_\d+$/)])
    expect(await place()).toMatchObject({ status: 200 })
    expect(await get('v3/certificates')).toMatchObject({ status: 404, data: { code: 'RESOURCE_NOT_EXISTS' } })
    expect(await (await merchant({ 'Wechatpay-Serial': Object.keys(credentials.platform)[0] ?? '' })).place()).toMatchObject({ status: 200 })
  })
})

describe('the certificate', () => {
  test('answers are signed with it, and it is fetched with the APIv3 key', async () => {
    await trust('certificate')
    const { place, get, credentials } = await merchant()
    expect(await place()).toMatchObject({ status: 200 })
    const { data } = await get('v3/certificates')
    const [{ serial_no: serial, encrypt_certificate: sealed, effective_time: from, expire_time: until }] = data.data as [{ serial_no: string, effective_time: string, expire_time: string, encrypt_certificate: { ciphertext: string, nonce: string, associated_data: string } }]
    const pem = Aes.AesGcm.decrypt(sealed.ciphertext, credentials.apiV3Key, sealed.nonce, sealed.associated_data)
    expect(credentials.platform).toEqual({ [serial]: pem })
    expect(new X509Certificate(pem).serialNumber).toBe(serial)
    expect(Date.parse(until) - Date.parse(from)).toBe(5 * 365 * 86_400_000)
    expect(() => Aes.AesGcm.decrypt(sealed.ciphertext, 'x'.repeat(32), sealed.nonce, sealed.associated_data)).toThrow()
  })

  test('whoever knows only the public key takes nothing for WeChat Pay’s any more', async () => {
    const before = await merchant()
    await trust('certificate')
    await expect(before.place()).rejects.toThrow('EV3_RES_HEADER_PLATFORM_SERIAL')
  })
})

test('while a merchant moves, it is answered with the key it names, and notices come with both', async () => {
  await trust('switching')
  const server = await listen()
  const credentials = await credentialsOf(cloud)
  const [publicKeyId = '', serial = ''] = Object.keys(credentials.platform)
  const knowing = (id: string, headers: Record<string, string>) => merchantOf({ ...credentials, platform: { [id]: credentials.platform[id] ?? '' } }, headers)
  expect(await knowing(publicKeyId, { 'Wechatpay-Serial': publicKeyId }).post('v3/pay/transactions/jsapi', { appid: 'wx-pay', mchid: credentials.mchId, ...place })).toMatchObject({ status: 200 })
  await expect(knowing(publicKeyId, {}).post('v3/pay/transactions/jsapi', { appid: 'wx-pay', mchid: credentials.mchId, ...place })).rejects.toThrow('EV3_RES_HEADER_PLATFORM_SERIAL')
  for (const outTradeNo of ['move-00', 'move-01']) {
    await merchantOf(credentials).post('v3/pay/transactions/jsapi', { appid: 'wx-pay', mchid: credentials.mchId, ...place, out_trade_no: outTradeNo, notify_url: server.url })
    await cloud.ask('/control/pay/pay', { outTradeNo })
  }
  expect(server.heard.map(({ headers }) => headers['wechatpay-serial']).sort()).toEqual([publicKeyId, serial].sort())
  await server.close()
})

describe('between the two', () => {
  test('an answer that came through unchanged is taken', async () => {
    expect(await (await merchant({}, true)).place()).toMatchObject({ status: 200 })
  })

  test('one changed character is not', async () => {
    tamper = body => body.replace('prepay_id":"wx', 'prepay_id":"wy')
    await expect((await merchant({}, true)).place()).rejects.toThrow('EV3_RES_HEADER_SIGNATURE_DIGEST')
  })

  test('nor another time, nor one of six minutes ago', async () => {
    lateBySeconds = 1
    await expect((await merchant({}, true)).place()).rejects.toThrow('EV3_RES_HEADER_SIGNATURE_DIGEST')
    lateBySeconds = 360
    await expect((await merchant({}, true)).place()).rejects.toThrow('EV3_RES_HEADER_TIMESTAMP_OFFSET')
  })

  test('a refusal says what it says: the library reads it without its signature', async () => {
    expect(await (await merchant({}, true)).get(missing, { mchid: '1900000001' })).toMatchObject({ status: 404, data: { code: 'ORDER_NOT_EXIST' } })
  })
})

test('a notice that was changed does not open', async () => {
  const server = await listen()
  const { place: order, credentials } = await merchant()
  await order()
  await merchantOf(credentials).post('v3/pay/transactions/jsapi', { appid: 'wx-pay', mchid: credentials.mchId, ...place, out_trade_no: 'trust-0002', notify_url: server.url })
  await cloud.ask('/control/pay/pay', { outTradeNo: 'trust-0002' })
  const body = server.heard[0]?.body ?? ''
  expect(opened(body, credentials.apiV3Key).content).toMatchObject({ out_trade_no: 'trust-0002' })
  const changed = body.replace(/("ciphertext":")(.)/, (_, start: string, first: string) => start + (first === 'A' ? 'B' : 'A'))
  expect(() => opened(changed, credentials.apiV3Key)).toThrow()
  expect(() => opened(body, 'x'.repeat(32))).toThrow()
  await server.close()
})
