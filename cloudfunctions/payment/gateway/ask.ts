/** One call of WeChat Pay: signed, within its time, its answer known to be WeChat's. */
import * as v from 'valibot'
import Wechatpay from 'wechatpay-axios-plugin/lib/wechatpay'
import { Refused } from '@domain/kit/errors'
import type { PayConfig } from './pay-config'

/** How long WeChat may take, ms; a function that asks three times in a row still answers in time. */
const patience = 5_000

export interface Question { method: 'get' | 'post', path: string, content: object, /** A file, not JSON. */ bytes?: true }

/** An answer, or the code of a refusal: `ORDERPAID`, `NOT_ENOUGH`. */
export type Answer = { data: unknown } | { code: string }

const refusal = v.object({ response: v.object({ status: v.pipe(v.number(), v.minValue(400)), data: v.object({ code: v.pipe(v.string(), v.regex(/^[A-Z0-9_]{1,64}$/)) }) }) })

/** Busy or broken, not decided: the same question later may well be answered. */
const passing = ['SYSTEM_ERROR', 'FREQUENCY_LIMITED', 'BANK_ERROR', 'REQUEST_BLOCKED']

/** Nothing of what failed is told but its name: the library's errors carry keys, and WeChat's sentences repeat the request. */
export function away (path: string, why: unknown): Refused {
  console.error(JSON.stringify({ function: 'wechat-pay', path: path.replace(/[^/]*\d[^/]*/g, (part, at: number) => at < 4 ? part : '*'), why: String(why).slice(0, 64) }))
  return new Refused('unavailable', 'bankAway')
}

/** In both modes every call says by which key its answer shall be signed (更换微信支付公钥指引); the public key, where there is one. */
const keyOf = ({ platform }: PayConfig) => Object.keys(platform).find(each => each.startsWith('PUB_KEY_ID_')) ?? Object.keys(platform)[0]!

let client: { config: PayConfig, wechat: Wechatpay } | undefined

function clientOf (config: PayConfig): Wechatpay {
  if (client?.config !== config) {
    const { mchId, serial, privateKey, platform, baseUrl } = config
    const wechat = new Wechatpay({
      mchid: mchId, serial, privateKey, certs: { ...platform }, baseURL: `${baseUrl.replace(/\/$/, '')}/`, headers: { 'Wechatpay-Serial': keyOf(config) }, maxRedirects: 0
    })
    client = { config, wechat }
  }
  return client.wechat
}

/** @throws Refused unavailable where no answer came that is surely WeChat's; whether the question arrived is not known then */
export async function ask (config: PayConfig, { method, path, content, bytes }: Question): Promise<Answer> {
  const at = clientOf(config).chain(path), signal = AbortSignal.timeout(patience)
  try {
    const { data } = await (method === 'get' ? at.get<unknown>({ params: content, signal, ...(bytes && { responseType: 'arraybuffer' as const }) }) : at.post<unknown>(content, { signal })) as { data: unknown }
    return { data }
  } catch (error) {
    if (!v.is(refusal, error)) throw away(path, (error as { code?: unknown }).code ?? 'no answer')
    const { response: { status, data: { code } } } = error
    if (status >= 500 || status === 429 || passing.includes(code)) throw away(path, code)
    return { code }
  }
}
