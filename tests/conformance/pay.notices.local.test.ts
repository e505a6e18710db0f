/** How WeChat Pay tells merchants' servers, and how it goes on over failures, time and power cuts. */
import { createPublicKey, verify } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startTestCloud, type TestCloud, writeFunctions } from './cloud'
import { credentialsOf, listen, merchantOf, opened, type Heard } from './merchant'

interface Notice { about: string, event: string, attempts: { status?: number, error?: string, probe?: true }[] }

const manifest = { appid: 'wx-pay', functions: { pay: { timeout: 5, http: ['/pay'], environment: { PAY: '{merchant:direct {origin}/http/pay/notify}' } } }, collections: { heard: { indexes: [] } }, templates: {} }
const sources = { pay: `exports.main = async (event) => { await app.database().collection('heard').add({ body: event.body, path: event.path, serial: event.headers['wechatpay-serial'], pay: process.env.PAY }); return { statusCode: 204 } }` }

let cloud: TestCloud
let count = 0
const minutes = (number: number) => number * 60_000

/** An order whose notice goes to that address, and its number. */
async function placed (notifyUrl: string): Promise<string> {
  const merchant = merchantOf(await credentialsOf(cloud))
  const outTradeNo = `notice-${++count}`
  const { appId, mchId } = merchant.credentials
  await merchant.post('v3/pay/transactions/jsapi', { appid: appId, mchid: mchId, description: '物业费', out_trade_no: outTradeNo, notify_url: notifyUrl, amount: { total: 100 }, payer: { openid: 'o-wang' } })
  return outTradeNo
}
const pay = (outTradeNo: string, callback?: object) => cloud.ask<{ notices: Notice[] }>('/control/pay/pay', { outTradeNo, callback })
const noticesOf = (about: string) => cloud.ask<Notice[]>(`/control/pay/notices?about=${about}`)
const statuses = async (about: string) => (await noticesOf(about)).map(({ attempts }) => attempts.map(({ status }) => status))
const advance = (milliseconds: number) => cloud.ask('/control/clock', { advance: milliseconds })

/** Whether its signature is WeChat Pay's. */
async function isSigned ({ headers, body }: Heard): Promise<boolean> {
  const { platform } = await credentialsOf(cloud)
  const of = (name: string) => String(headers[`wechatpay-${name}`])
  const message = `${of('timestamp')}\n${of('nonce')}\n${body}\n`
  return verify('RSA-SHA256', Buffer.from(message), createPublicKey(platform[of('serial')] ?? ''), Buffer.from(of('signature'), 'base64'))
}

beforeAll(async () => {
  cloud = await startTestCloud(manifest, sources)
})
afterAll(() => cloud.stop())
beforeEach(async () => {
  await cloud.ask('/control/reset', {})
})

test('a function hears it through HTTP access, with the merchant in its environment', async () => {
  const outTradeNo = await placed(`${cloud.origin}/http/pay/notify`)
  await pay(outTradeNo)
  const [heard] = (await cloud.db.collection('heard').get()).data as unknown as [{ body: string, path: string, serial: string, pay: string }]
  const credentials = await credentialsOf(cloud, 'direct', `${cloud.origin}/http/pay/notify`)
  expect(JSON.parse(heard.pay)).toEqual(credentials)
  expect(heard.path).toBe('/notify')
  expect(credentials.platform).toHaveProperty([heard.serial])
  expect(opened(heard.body, credentials.apiV3Key).content).toMatchObject({ out_trade_no: outTradeNo, trade_state: 'SUCCESS' })
})

test('it is signed anew each time, over the same body', async () => {
  const server = await listen(times => times < 3 ? 500 : 200)
  const outTradeNo = await placed(server.url)
  await pay(outTradeNo)
  await advance(15_000)
  await advance(15_000)
  expect(await statuses(outTradeNo)).toEqual([[500, 500, 200]])
  expect(new Set(server.heard.map(({ body }) => body)).size).toBe(1)
  expect(new Set(server.heard.map(({ headers }) => headers['wechatpay-nonce'])).size).toBe(3)
  expect(await Promise.all(server.heard.map(isSigned))).toEqual([true, true, true])
  await server.close()
})

test('the status decides, whatever is written: 200 is heard, a redirection is not', async () => {
  const server = await listen(times => times === 1 ? 302 : 200)
  const outTradeNo = await placed(server.url)
  await pay(outTradeNo)
  await advance(15_000)
  await advance(minutes(60 * 24))
  expect(await statuses(outTradeNo)).toEqual([[302, 200]])
  await server.close()
})

test('fifteen times more, each after its pause and not before', async () => {
  const server = await listen(() => 500)
  const outTradeNo = await placed(server.url)
  await pay(outTradeNo)
  const pauses = [0.25, 0.25, 0.5, 3, 10, 20, 30, 30, 30, 60, 180, 180, 180, 360, 360].map(minutes)
  for (const [at, pause] of pauses.entries()) {
    await advance(pause - 5000)
    expect(server.heard).toHaveLength(at + 1)
    await advance(5000)
    expect(server.heard).toHaveLength(at + 2)
  }
  await advance(minutes(60 * 24 * 7))
  expect(server.heard).toHaveLength(16)
  await server.close()
})

test('a server that says nothing for five seconds has not heard', async () => {
  const server = await listen(times => times === 1 ? 'hang' : 204)
  const outTradeNo = await placed(server.url)
  const began = performance.now()
  const { notices } = await pay(outTradeNo)
  expect(performance.now() - began).toBeGreaterThan(4900)
  expect(notices[0]?.attempts).toEqual([expect.objectContaining({ error: expect.stringContaining('timeout') })])
  await advance(15_000)
  expect(await statuses(outTradeNo)).toEqual([[undefined, 204]])
  await server.close()
})

test('nobody at the address is told again, too', async () => {
  const outTradeNo = await placed('http://127.0.0.1:1/nobody')
  expect((await pay(outTradeNo)).notices[0]?.attempts[0]).toMatchObject({ error: expect.any(String) })
  await advance(15_000)
  expect((await noticesOf(outTradeNo))[0]?.attempts).toHaveLength(2)
})

describe('as a test wants it', () => {
  test('late, several times, or never', async () => {
    const server = await listen()
    const [late, often, lost] = [await placed(server.url), await placed(server.url), await placed(server.url)] as const
    await pay(late, { delay: minutes(5) })
    expect(server.heard).toEqual([])
    await advance(minutes(5))
    expect(server.heard).toHaveLength(1)
    await pay(often, { copies: 3 })
    expect(server.heard).toHaveLength(4)
    expect(new Set(server.heard.slice(1).map(({ body }) => body)).size).toBe(1)
    expect(await pay(lost, { lost: true })).toMatchObject({ notices: [] })
    await advance(minutes(60 * 48))
    expect(server.heard).toHaveLength(4)
    expect(await noticesOf(lost)).toEqual([])
    await server.close()
  })

  test('once more, and with a signature that is none', async () => {
    const server = await listen(times => times === 2 ? 401 : 204)
    const outTradeNo = await placed(server.url)
    await pay(outTradeNo)
    await cloud.ask('/control/pay/notices', { about: outTradeNo, probe: true })
    await cloud.ask('/control/pay/notices', { about: outTradeNo })
    expect(server.heard.map(({ headers }) => String(headers['wechatpay-signature']).startsWith('WECHATPAY/SIGNTEST/'))).toEqual([false, true, false])
    expect(await Promise.all(server.heard.map(isSigned))).toEqual([true, false, true])
    expect((await noticesOf(outTradeNo))[0]?.attempts).toEqual([expect.objectContaining({ status: 204 }), expect.objectContaining({ status: 401, probe: true }), expect.objectContaining({ status: 204 })])
    await server.close()
  })

  test.each<[string, object]>([
    ['/control/pay/pay', { outTradeNo: 'never-seen' }],
    ['/control/pay/refunds', { outRefundNo: 'never-seen', status: 'SUCCESS' }],
    ['/control/pay/notices', { about: 'never-seen' }],
    ['/control/pay/merchants/nobody', { trust: 'publicKey' }],
    ['/control/pay/merchants/direct', { trust: 'anybody' }],
    ['/control/pay/script', { endpoint: 'jsapi', replies: [{ code: 'NO_SUCH_CODE' }] }],
    ['/control/pay/withdraw', { mchId: '1900000001', amount: 0.5 }]
  ])('%s refuses %j', async (path, body) => {
    expect((await fetch(cloud.origin + path, { method: 'POST', body: JSON.stringify(body) })).status).toBe(400)
  })
})

test('a power cut loses no payment, no notice and no key', async () => {
  const data = mkdtempSync(join(tmpdir(), 'pay-'))
  const functions = writeFunctions(manifest, sources)
  const server = await listen(times => times === 2 ? 'hang' : times === 1 ? 500 : 204)
  const former = cloud
  try {
    cloud = await startTestCloud(manifest, {}, { data, functions })
    const before = await credentialsOf(cloud)
    const [failed, hanging, late] = [await placed(server.url), await placed(server.url), await placed(server.url)] as const
    await pay(failed)
    void pay(hanging).catch(() => undefined)
    await pay(late, { delay: minutes(1) })
    while (server.heard.length < 2) await sleep(20)
    await cloud.stop('SIGKILL')

    cloud = await startTestCloud(manifest, {}, { data, functions })
    expect({ ...await credentialsOf(cloud), baseUrl: '' }).toEqual({ ...before, baseUrl: '' })
    // Nobody knows how far the one came that was cut off, so it sets out at once.
    while (server.heard.length < 3) await sleep(20)
    await advance(minutes(2))
    expect(await statuses(hanging)).toEqual([[204]])
    expect([...await statuses(failed), ...await statuses(late)]).toEqual([[500, 204], [204]])
    const merchant = merchantOf(await credentialsOf(cloud))
    expect((await cloud.ask<{ state: string }[]>('/control/pay/orders')).map(({ state }) => state)).toEqual(['SUCCESS', 'SUCCESS', 'SUCCESS'])
    expect(merchant.credentials.serial).toBe(before.serial)
  } finally {
    await cloud.stop()
    await server.close()
    cloud = former
    for (const folder of [data, functions]) rmSync(folder, { recursive: true, force: true })
  }
})
