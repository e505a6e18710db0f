/** WeChat Pay's side of the local cloud in a test's hands: who pays, what is told how, and notices signed with WeChat's own key. */
import { createCipheriv, randomBytes, sign } from 'node:crypto'
import { join } from 'node:path'
import Sqlite from 'libsql'
import type { PayParams } from '@domain/payment/view'
import type { CastMember } from '../cast'
import type { TestCloud } from './cloud'

export interface Credentials { mode: string, appId: string, mchId: string, subMchId?: string, apiV3Key: string, platform: Record<string, string> }
export interface Told { id: string, about: string, event: string, body: string, attempts: { status?: number, probe?: true }[] }
interface Callback { delay?: number, copies?: number, lost?: boolean }

/** Headers and body of a notice. */
export interface Notice { headers: Record<string, string>, body: string }

export interface WechatPay {
  /** At the cashier. @returns what the page is told */
  cashier (person: CastMember, pay: PayParams, choice?: 'pay' | 'cancel' | 'lost'): Promise<string>
  /** Somebody pays an order; the callback comes at once unless told otherwise. */
  pay (orderId: string, callback?: Callback): Promise<void>
  orders (): Promise<{ outTradeNo: string, state: string, total: number, payment?: { transactionId: string } }[]>
  refunds (): Promise<{ outRefundNo: string, status: string, amount: number }[]>
  endRefund (refundId: string, status: 'SUCCESS' | 'ABNORMAL' | 'CLOSED'): Promise<void>
  told (about: string): Promise<Told[]>
  /** Tells it again, or with a signature that is none. */
  tellAgain (about: string, probe?: boolean): Promise<void>
  script (endpoint: string, ...replies: { code?: string, delayMs?: number, loseAnswer?: boolean, spoil?: boolean }[]): Promise<void>
  credentials (): Promise<Credentials>
  /** As WeChat signs and seals it. @param at ms, now unless told otherwise */
  notice (event: string, content: object, at?: number): Promise<Notice>
  /** Signs a body anew. */
  signed (body: string, at?: number): Promise<Notice>
  /** Brings a notice to our door. @returns the status */
  bring (notice: Notice): Promise<number>
}

/** The private key of WeChat Pay itself, which the local cloud keeps in its data folder. */
function platformKey (data: string): string {
  const database = new Sqlite(join(data, 'database.sqlite'), { readonly: true })
  try {
    const [row] = database.prepare("SELECT value FROM settings WHERE name = 'pay.platform.key'").all() as { value: string }[]
    return row!.value
  } finally {
    database.close()
  }
}

function sealed (content: object, apiV3Key: string, original: string) {
  const nonce = randomBytes(6).toString('hex'), cipher = createCipheriv('aes-256-gcm', apiV3Key, nonce).setAAD(Buffer.from(original))
  const ciphertext = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64')
  return { original_type: original, algorithm: 'AEAD_AES_256_GCM', ciphertext, associated_data: original, nonce }
}

export function wechatPayOf (cloud: TestCloud, mode: 'direct' | 'partner' = 'direct'): WechatPay {
  const { get, post, origin } = cloud
  const credentials = () => get<Credentials>(`/control/pay/merchants/${mode}?notifyUrl=x`)

  async function signed (body: string, at?: number): Promise<Notice> {
    const timestamp = String(Math.floor((at ?? await cloud.clock.now()) / 1000)), nonce = randomBytes(16).toString('hex')
    const signature = sign('RSA-SHA256', Buffer.from(`${timestamp}\n${nonce}\n${body}\n`), platformKey(cloud.data)).toString('base64')
    const serial = Object.keys((await credentials()).platform).find(each => each.startsWith('PUB_KEY_ID_'))!
    return {
      body,
      headers: {
        'Wechatpay-Timestamp': timestamp, 'Wechatpay-Nonce': nonce, 'Wechatpay-Serial': serial, 'Wechatpay-Signature': signature, 'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048'
      }
    }
  }

  return {
    async cashier (person, pay, choice = 'pay') {
      const headers = { 'content-type': 'application/json', 'x-session': await cloud.session(person) }
      const response = await fetch(`${origin}/wx/pay`, { method: 'POST', headers, body: JSON.stringify({ ...pay, choice }) })
      const { errMsg } = await response.json() as { errMsg: string }
      await post('/control/quiet')
      return errMsg
    },
    async pay (outTradeNo, callback) {
      await post('/control/pay/pay', { outTradeNo, callback })
      await post('/control/quiet')
    },
    orders: () => get('/control/pay/orders'),
    refunds: () => get('/control/pay/refunds'),
    async endRefund (outRefundNo, status) {
      await post('/control/pay/refunds', { outRefundNo, status })
      await post('/control/quiet')
    },
    told: about => get(`/control/pay/notices?about=${about}`),
    async tellAgain (about, probe = false) { await post('/control/pay/notices', { about, probe }) },
    async script (endpoint, ...replies) { await post('/control/pay/script', { endpoint, replies }) },
    credentials,
    async notice (event, content, at) {
      const original = event.startsWith('REFUND') ? 'refund' : 'transaction'
      const body = { id: randomBytes(16).toString('hex'), create_time: new Date().toISOString(), resource_type: 'encrypt-resource', event_type: event, summary: '支付成功', resource: sealed(content, (await credentials()).apiV3Key, original) }
      return signed(JSON.stringify(body), at)
    },
    signed,
    async bring ({ headers, body }) {
      const response = await fetch(`${origin}/http/pay/notify`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
      await response.text()
      return response.status
    }
  }
}
