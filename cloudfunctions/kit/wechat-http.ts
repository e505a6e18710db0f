/** WeChat's plain HTTP interfaces, for what 云调用 does not offer. */
import { setting } from './cloud'
import type { WechatAnswer } from './wechat'

/** How long WeChat may take, ms. */
const patience = 10_000
/** A token is not used in its last minutes, ms. */
const margin = 5 * 60_000

/** @throws what `fetch` throws where no answer came, SyntaxError where it is not JSON */
export async function post<T = WechatAnswer> (url: string, body: object): Promise<T> {
  const response = await fetch(url, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal: AbortSignal.timeout(patience)
  })
  return await response.json() as T
}

const safeCodes = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETDOWN', 'ENETUNREACH', 'EHOSTDOWN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']

/** Did the call surely never arrive? Errors of `fetch` carry theirs as a cause. */
export function neverArrived (error: unknown): boolean {
  const { code, cause } = error as { code?: unknown, cause?: { code?: unknown } }
  return error instanceof NoToken || safeCodes.includes(String(code ?? cause?.code))
}

/** No token, and so nothing was sent. `errcode` where WeChat refused to give one. */
class NoToken extends Error {
  constructor (readonly errcode: number | undefined, message: string) { super(message) }
}

interface Token { text: string, until: number }
let kept: Token | undefined

/** `stable_token` gives every instance the same one, so that they do not end each other's (getStableAccessToken). */
async function fetchToken (isRefused: boolean): Promise<Token> {
  const now = Date.now()
  const answer = await post<Partial<WechatAnswer> & { access_token?: string, expires_in?: number }>(`${setting('WECHAT_BASE')}/cgi-bin/stable_token`, {
    grant_type: 'client_credential', appid: setting('WECHAT_APPID'), secret: setting('WECHAT_SECRET'), force_refresh: isRefused
  }).catch((error: Error) => { throw new NoToken(undefined, error.message) })
  if (!answer.access_token) throw new NoToken(answer.errcode ?? -1, answer.errmsg ?? 'no access_token')
  return { text: answer.access_token, until: now + (answer.expires_in ?? 0) * 1000 - margin }
}

/** The token is over: 40001 not the latest, 40014 malformed, 42001 expired. */
const tokenOver = [40001, 40014, 42001]

/**
 * Posts with an access token, which this instance keeps; one that turns out to be over is renewed once.
 * @param path `/cgi-bin/…`
 * @returns WeChat's answer, also where it gives no token; `errcode` 0 or not
 * @throws what `post` throws; `neverArrived` tells whether it can have been sent
 */
export async function postWithToken (path: string, body: object): Promise<WechatAnswer> {
  const send = ({ text }: Token) => post(`${setting('WECHAT_BASE')}${path}?access_token=${encodeURIComponent(text)}`, body)
  try {
    if (!kept || kept.until <= Date.now()) kept = await fetchToken(false)
    const answer = await send(kept)
    if (!tokenOver.includes(answer.errcode)) return answer
    kept = await fetchToken(answer.errcode === 40001)
    return await send(kept)
  } catch (error) {
    if (!(error instanceof NoToken) || error.errcode === undefined) throw error
    kept = undefined
    return { errcode: error.errcode, errmsg: error.message }
  }
}
