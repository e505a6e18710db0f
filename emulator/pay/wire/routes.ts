import type { IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Route } from '../../types'
import { isObject } from '../../wechat/http'
import type { Call, Endpoint } from '../endpoints/endpoint'
import { findEndpoint } from '../endpoints'
import type { Merchant } from '../merchants'
import { settleRefunds } from '../news'
import { PayRefusal } from '../refusal'
import type { PayWorld } from '../world'
import { answerOf, jsonAnswer, send, signatureHeaders, type PayAnswer } from './answer'
import { authorize, claimedBy } from './authorization'
import { checkFields } from './rules'

const mostBytes = 1_000_000

async function readBytes (request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if ((bytes += chunk.length) <= mostBytes) chunks.push(chunk)
  }
  if (bytes > mostBytes) throw new PayRefusal('INVALID_REQUEST', '请求包体过大')
  return Buffer.concat(chunks)
}

/** What every call must bring besides its signature (pay.weixin.qq.com/doc/v3/merchant/4012081726). */
function checkHeaders ({ headers }: IncomingMessage, hasBody: boolean): void {
  if (!headers.accept || !headers['user-agent']) throw new PayRefusal('INVALID_REQUEST', 'Http头缺少Accept或User-Agent')
  if (hasBody && !/^application\/json\b/i.test(headers['content-type'] ?? '')) throw new PayRefusal('INVALID_REQUEST', 'Http头Content-Type不正确，请使用application/json')
}

/** The key of WeChat Pay that the caller names, if it does. */
const askedKey = ({ headers }: IncomingMessage) => headers['wechatpay-serial'] as string | undefined

/** @throws PayRefusal PARAM_ERROR for a key that is not WeChat Pay's, or not what this merchant was given */
function checkAskedKey ({ merchants }: PayWorld, merchant: Merchant, asked: string | undefined): void {
  if (asked !== undefined && !Object.hasOwn(merchants.platformOf(merchant), asked)) throw new PayRefusal('PARAM_ERROR', '平台证书序列号Wechatpay-Serial错误')
}

function parse (body: Buffer): object {
  try {
    const value: unknown = JSON.parse(body.toString())
    if (isObject(value)) return value
  } catch {
    throw new PayRefusal('PARAM_ERROR', '请求的JSON格式不正确')
  }
  throw new PayRefusal('PARAM_ERROR', '请求的包体不是JSON对象')
}

function callOf (endpoint: Endpoint, path: Record<string, string>, merchant: Merchant, body: Buffer, url: URL): Call {
  if (endpoint.mode !== undefined && endpoint.mode !== merchant.mode) throw new PayRefusal('NO_AUTH')
  const call = { merchant, path, query: Object.fromEntries(url.searchParams), body: endpoint.body ? parse(body) : {} }
  checkFields('path', call.path, endpoint.path ?? {})
  checkFields('query', call.query, endpoint.query ?? {})
  checkFields('body', call.body, endpoint.body ?? {})
  return call
}

const spoiled = (body: Buffer) => Buffer.from(body.map((byte, at) => at === body.length >> 1 ? byte ^ 1 : byte))

/** @returns what is answered; undefined where a script lets the answer be lost. @throws PayRefusal before anything was done */
async function perform (world: PayWorld, request: IncomingMessage, url: URL): Promise<PayAnswer | undefined> {
  const body = await readBytes(request)
  const merchant = authorize(world.merchants, request, body, world.cloud.clock.now())
  checkHeaders(request, body.length > 0)
  checkAskedKey(world, merchant, askedKey(request))
  const found = findEndpoint(request.method, url.pathname)
  if (!found) throw new PayRefusal('RESOURCE_NOT_EXISTS', '请求的接口不存在')
  const { endpoint, path } = found
  const { delayMs, code, message, loseAnswer, spoil } = world.script.take(endpoint.name) ?? {}
  if (delayMs) await wait(delayMs)
  const answer = orRefusal(() => {
    if (code) throw new PayRefusal(code, message)
    settleRefunds(world)
    return answerOf(endpoint.run(callOf(endpoint, path, merchant, body, url), world))
  })
  if (loseAnswer) return undefined
  return spoil ? { ...answer, body: spoiled(answer.body) } : answer
}

function refused (error: unknown): PayAnswer {
  if (!(error instanceof PayRefusal)) throw error
  const { code, message, detail, status } = error
  return jsonAnswer({ code, message, ...(detail && { detail }) }, status)
}

function orRefusal (work: () => PayAnswer): PayAnswer {
  try {
    return work()
  } catch (error) {
    return refused(error)
  }
}

/** Everything below `/v3/`: proven, checked, done as scripted or as usual, and signed whatever the answer is. */
export const payRoute = (world: PayWorld): Route => async (request, response, url) => {
  if (!url.pathname.startsWith('/v3/')) return false
  const answer = await perform(world, request, url).catch(refused)
  if (answer) send(response, answer, answer.isUnsigned ? {} : signatureHeaders(world, claimedBy(world.merchants, request), answer.body, askedKey(request)))
  else request.socket.destroy()
  return true
}
