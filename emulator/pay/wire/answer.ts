import { randomBytes, sign } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { PayWorld } from '../world'
import type { Merchant } from '../merchants'
import { Raw } from '../endpoints/raw'

export interface PayAnswer {
  status: number
  body: Buffer
  type?: string
  /** Files carry no signature; their hash was in the answer that led to them. */
  isUnsigned?: true
}

/** The five headers over which whoever hears WeChat Pay decides whether it was. */
export function signatureHeaders ({ cloud, merchants }: Pick<PayWorld, 'cloud' | 'merchants'>, merchant: Merchant | undefined, body: Buffer | string, asked?: string): Record<string, string> {
  const { id, privateKey } = merchants.platformKeyFor(merchant, asked)
  const timestamp = String(Math.floor(cloud.clock.now() / 1000))
  const nonce = randomBytes(16).toString('hex')
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), Buffer.from(body), Buffer.from('\n')])
  return {
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': id,
    'Wechatpay-Signature': sign('RSA-SHA256', message, privateKey).toString('base64'),
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
    'Wechatpay-Timestamp': timestamp
  }
}

export const answerOf = (value: object | Raw | undefined): PayAnswer =>
  value instanceof Raw ? { status: 200, body: value.bytes, type: value.type, isUnsigned: true } : jsonAnswer(value)

export const jsonAnswer = (value: unknown, status = 200): PayAnswer =>
  value === undefined ? { status: 204, body: Buffer.alloc(0) } : { status, body: Buffer.from(JSON.stringify(value)), type: 'application/json; charset=utf-8' }

export function send (response: ServerResponse, { status, body, type }: PayAnswer, signature: Record<string, string>): void {
  response.writeHead(status, {
    ...(type !== undefined && { 'content-type': type }),
    'cache-control': 'no-cache, must-revalidate',
    'request-id': randomBytes(16).toString('hex').toUpperCase(),
    ...signature
  })
  response.end(body)
}
