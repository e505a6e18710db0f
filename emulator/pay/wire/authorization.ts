import { verify } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Merchant, Merchants } from '../merchants'
import { PayRefusal } from '../refusal'
import { minute } from '../time'

const scheme = 'WECHATPAY2-SHA256-RSA2048'
const parts = ['mchid', 'nonce_str', 'timestamp', 'serial_no', 'signature'] as const
type Part = typeof parts[number]

const patienceMs = 5 * minute
/** So much of the body is shown to whoever signed something else. */
const shownCharacters = 8

/** The sentences of the FAQ on 401 (wechatpay-api.gitbook.io, 签名相关). */
const refuse = (sentence: string, issue?: object) => new PayRefusal('SIGN_ERROR', sentence, issue)

function partsOf (header: string | undefined): Record<Part, string> {
  const [, type = '', rest = ''] = /^(\S+)\s+(.*)$/s.exec(header ?? '') ?? []
  if (type === '') throw refuse('Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》')
  if (type !== scheme) throw refuse('Http头Authorization认证类型不正确')
  const given = new Map([...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
  if (parts.some(name => !given.get(name))) throw refuse('Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》')
  return Object.fromEntries(parts.map(name => [name, given.get(name) ?? ''])) as Record<Part, string>
}

/** The merchant an unproven header speaks of: so that a refusal, too, is signed with the key they trust. */
export const claimedBy = (merchants: Merchants, { headers }: IncomingMessage): Merchant | undefined =>
  merchants.find(/mchid="([^"]*)"/.exec(headers.authorization ?? '')?.[1])

/**
 * Proves who calls.
 * @param body as it came, byte for byte
 * @param now  milliseconds of the cloud's clock
 * @throws PayRefusal SIGN_ERROR
 */
export function authorize (merchants: Merchants, request: IncomingMessage, body: Buffer, now: number): Merchant {
  const { mchid, nonce_str: nonce, timestamp, serial_no: serial, signature } = partsOf(request.headers.authorization)
  if (!/^\d{1,10}$/.test(timestamp) || Math.abs(Number(timestamp) * 1000 - now) > patienceMs) {
    throw refuse('Http头Authorization中的timestamp与发起请求的时间不得超过5分钟')
  }
  const merchant = merchants.find(mchid)
  if (!merchant) throw refuse('商户未申请过证书。请到商户平台上申请证书授权机构颁发的证书。')
  if (serial !== merchants.serialOf(merchant)) throw refuse('商户证书序列号有误。请使用签名私钥匹配的证书序列号。')
  const head = `${request.method}\n${request.url}\n${timestamp}\n${nonce}\n`
  const message = Buffer.concat([Buffer.from(head), body, Buffer.from('\n')])
  if (!verify('RSA-SHA256', message, merchants.keyOf(merchant).publicKey, Buffer.from(signature, 'base64'))) {
    throw refuse('错误的签名，验签失败', {
      detail: { issue: 'sign not match' },
      field: 'signature',
      location: 'authorization',
      sign_information: {
        method: request.method,
        sign_message_length: message.length,
        truncated_sign_message: `${head}${body.toString().slice(0, shownCharacters)}\n`,
        url: request.url
      }
    })
  }
  return merchant
}
