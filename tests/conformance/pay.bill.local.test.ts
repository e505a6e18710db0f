/** The trade bill: when there is one, where it lies, and that the file is the one whose hash was told. */
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { Formatter } from 'wechatpay-axios-plugin'
import { startTestCloud, type TestCloud } from './cloud'
import { credentialsOf, merchantOf, type Merchant } from './merchant'
import { signedGet } from './signed-get'

interface Bill { hash_type: string, hash_value: string, download_url: string }

let cloud: TestCloud
let direct: Merchant
let partner: Merchant

const hour = 3_600_000
/** Days before today, in China. */
const dayAgo = (days: number) => new Date(Date.now() + 8 * hour - days * 24 * hour).toISOString().slice(0, 10)
const at = (day: string, time: string) => cloud.ask('/control/clock', { now: Date.parse(`${day}T${time}+08:00`) })
/** Asks as of the cloud's clock, which is days away from this machine's. */
const get = (merchant: Merchant, path: string, params: Record<string, string> = {}) => signedGet(cloud, merchant.credentials, path, params)

async function bill (merchant: Merchant, day: string, more: Record<string, string> = {}) {
  const { status, text } = await get(merchant, '/v3/bill/tradebill', { bill_date: day, ...more })
  return { status, data: JSON.parse(text) as Bill & { code?: string } }
}
async function download (merchant: Merchant, { download_url: url }: Bill) {
  const { pathname, searchParams } = new URL(url)
  return get(merchant, pathname, Object.fromEntries(searchParams))
}
const sha1 = (bytes: Buffer) => createHash('sha1').update(bytes).digest('hex')

const day = dayAgo(10)

beforeAll(async () => {
  cloud = await startTestCloud({ appid: 'wx-pay', functions: {}, collections: {}, templates: {} })
  direct = merchantOf(await credentialsOf(cloud))
  partner = merchantOf(await credentialsOf(cloud, 'partner'))
  const common = { description: '物业费', notify_url: 'http://127.0.0.1:1/nobody', amount: { total: 12345 } }
  const { mchId, subMchId } = partner.credentials
  // Ordered today, as far as the library is concerned, and paid on the day of the bill.
  await direct.post('v3/pay/transactions/jsapi', { ...common, appid: 'wx-pay', mchid: direct.credentials.mchId, out_trade_no: 'bill-01', payer: { openid: 'o-wang' } })
  for (const [at, sub] of [subMchId, '1900000103'].entries()) await partner.post('v3/pay/partner/transactions/jsapi', { ...common, sp_appid: 'wx-pay', sp_mchid: mchId, sub_mchid: sub, out_trade_no: `bill-1${at}`, payer: { sp_openid: 'o-wang' } })
  await at(day, '12:00:00')
  for (const outTradeNo of ['bill-01', 'bill-10', 'bill-11']) await cloud.ask('/control/pay/pay', { outTradeNo })
})
afterAll(() => cloud.stop())

test('not before ten the next morning, not after three months, and not of a day that is none', async () => {
  await at(dayAgo(9), '09:59:59')
  expect(await bill(direct, day)).toMatchObject({ status: 400, data: { code: 'STATEMENT_CREATING' } })
  expect(await bill(direct, dayAgo(9))).toMatchObject({ status: 400, data: { code: 'STATEMENT_CREATING' } })
  expect(await bill(direct, dayAgo(8))).toMatchObject({ status: 400, data: { code: 'INVALID_REQUEST' } })
  await at(dayAgo(9), '10:00:00')
  expect(await bill(direct, day)).toMatchObject({ status: 200 })
  expect(await bill(direct, dayAgo(11))).toMatchObject({ status: 400, data: { code: 'NO_STATEMENT_EXIST' } })
  expect(await bill(direct, dayAgo(120))).toMatchObject({ status: 400, data: { code: 'INVALID_REQUEST' } })
  for (const wrong of ['2026-02-30', '20261123', 'yesterday']) expect(await bill(direct, wrong)).toMatchObject({ status: 400, data: { code: 'PARAM_ERROR' } })
  expect(await bill(direct, day, { bill_type: 'EVERYTHING' })).toMatchObject({ status: 400, data: { code: 'PARAM_ERROR' } })
})

test('packed or not, the hash is of the file as it is, and the library reads it', async () => {
  await at(dayAgo(9), '10:00:00')
  const [plain, packed] = [await bill(direct, day), await bill(direct, day, { tar_type: 'GZIP' })]
  const [file, archive] = [await download(direct, plain.data), await download(direct, packed.data)]
  expect(plain.data).toMatchObject({ hash_type: 'SHA1', hash_value: sha1(file.bytes), download_url: expect.stringContaining(`${cloud.origin}/v3/billdownload/file?token=`) })
  expect(gunzipSync(archive.bytes)).toEqual(file.bytes)
  expect(packed.data.hash_value).toBe(plain.data.hash_value)
  expect(file.headers.get('wechatpay-signature')).toBeNull()
  const { rows, summary } = Formatter.castCsvBill(file.bytes) as { rows: Record<string, string>[], summary: Record<string, string> }
  expect(rows).toEqual([expect.objectContaining({ 交易时间: `${day} 12:00:00`, 商户订单号: 'bill-01', 应结订单金额: '123.45', 订单金额: '123.45', 交易状态: 'SUCCESS' })])
  expect(summary).toMatchObject({ 总交易单数: '1', 订单总金额: '123.45' })
})

test('a partner gets all, or those of one merchant below it', async () => {
  await at(dayAgo(9), '10:00:00')
  const numbers = async (more: Record<string, string>) => {
    const { text } = await download(partner, (await bill(partner, day, more)).data)
    return [...text.matchAll(/bill-\d\d/g)].map(([number]) => number)
  }
  expect(await numbers({})).toEqual(['bill-10', 'bill-11'])
  expect(await numbers({ sub_mchid: '1900000103' })).toEqual(['bill-11'])
  expect(await bill(partner, day, { sub_mchid: '1900009999' })).toMatchObject({ status: 403, data: { code: 'NO_AUTH' } })
  expect(await bill(direct, day, { sub_mchid: '1900000103' })).toMatchObject({ status: 400 })
})

test('a link is good for five minutes, for whom it was made, and only as it is', async () => {
  await at(dayAgo(9), '10:00:00')
  const { data } = await bill(direct, day)
  const refused = async (merchant: Merchant, link: Bill) => {
    const { status, text } = await download(merchant, link)
    return [status, (JSON.parse(text) as { code: string }).code]
  }
  expect(await refused(partner, data)).toEqual([403, 'NO_AUTH'])
  expect(await refused(direct, { ...data, download_url: data.download_url.replace('token=e', 'token=f') })).toEqual([400, 'INVALID_REQUEST'])
  expect((await fetch(data.download_url)).status).toBe(401)
  await at(dayAgo(9), '10:04:50')
  expect((await download(direct, data)).status).toBe(200)
  await at(dayAgo(9), '10:05:30')
  expect(await refused(direct, data)).toEqual([400, 'INVALID_REQUEST'])
})
