/**
 * Whether a notice is WeChat's, and what it says (APIv3, 支付通知 and 退款通知): the signature is over the body as it came,
 * byte for byte; what it holds is sealed once more with the merchant's own key.
 */
import * as v from 'valibot'
import Aes from 'wechatpay-axios-plugin/lib/aes'
import Formatter from 'wechatpay-axios-plugin/lib/formatter'
import Rsa from 'wechatpay-axios-plugin/lib/rsa'
import { minute } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { PayConfig } from './pay-config'

/** Older or newer than that it is somebody's copy, or our clock is wrong. */
const tolerance = 5 * minute

const headers = v.object({
  'wechatpay-timestamp': v.pipe(v.string(), v.regex(/^\d{10}$/)),
  'wechatpay-nonce': v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,64}$/)),
  'wechatpay-serial': v.pipe(v.string(), v.regex(/^[A-Za-z0-9_]{1,80}$/)),
  // One signature has one spelling: what only decodes to the same bytes is not what WeChat sent.
  'wechatpay-signature': v.pipe(v.string(), v.maxLength(1024), v.check(each => Buffer.from(each, 'base64').toString('base64') === each)),
  'wechatpay-signature-type': v.optional(v.literal('WECHATPAY2-SHA256-RSA2048'))
})

const envelope = v.object({
  event_type: v.picklist(['TRANSACTION.SUCCESS', 'REFUND.SUCCESS', 'REFUND.ABNORMAL', 'REFUND.CLOSED']),
  resource_type: v.literal('encrypt-resource'),
  resource: v.object({
    original_type: v.picklist(['transaction', 'refund']), algorithm: v.literal('AEAD_AES_256_GCM'), ciphertext: v.string(), nonce: v.pipe(v.string(), v.bytes(12)), associated_data: v.optional(v.string(), '')
  })
})

export interface Notice { event: v.InferOutput<typeof envelope>['event_type'], content: unknown }

/** `why` is for the log; whoever sent it learns nothing. */
const forged = (why: string) => new Refused('unauthenticated', why)

function mustBeSigned ({ platform }: PayConfig, given: Record<string, string>, body: string, now: number): void {
  const read = v.safeParse(headers, given)
  if (!read.success) throw forged('noticeHeaders')
  const { 'wechatpay-timestamp': timestamp, 'wechatpay-nonce': nonce, 'wechatpay-serial': serial, 'wechatpay-signature': signature } = read.output
  if (Math.abs(now - Number(timestamp) * 1000) > tolerance) throw forged('noticeStale')
  if (!Object.hasOwn(platform, serial)) throw forged('noticeSerial')
  if (!Rsa.verify(Formatter.response(timestamp, nonce, body), signature, platform[serial]!)) throw forged('noticeSignature')
}

/**
 * @param given headers, names in lower case
 * @param body as it came
 * @throws Refused unauthenticated where it is not WeChat's, or not now; invalid where it is nothing that is told here
 */
export function readNotice (config: PayConfig, given: Record<string, string>, body: string, now: number): Notice {
  mustBeSigned(config, given, body, now)
  try {
    const { event_type: event, resource } = v.parse(envelope, JSON.parse(body))
    if ((event === 'TRANSACTION.SUCCESS') !== (resource.original_type === 'transaction')) throw new Error('another kind')
    return { event, content: JSON.parse(Aes.AesGcm.decrypt(resource.ciphertext, config.apiV3Key, resource.nonce, resource.associated_data)) }
  } catch {
    throw new Refused('invalid', 'noticeBody')
  }
}
