/** WeChat's look at what others will see: words at once, pictures by a verdict that is pushed within half an hour. */
import { Refused } from '@domain/kit/errors'
import { openapi, type WechatAnswer } from './wechat'

/** Of version 2: 1 profile, 2 comment, 3 forum, 4 social log. */
const forum = 3

type Judged = WechatAnswer & { result?: { suggest?: string }, trace_id?: string }

async function ask (api: string, parameters: object): Promise<Judged | undefined> {
  const answer = await openapi(api, { version: 2, scene: forum, ...parameters }).catch((error: Error) => { console.warn(`${api}: ${error.message}`); return undefined })
  if (answer && answer.errcode !== 0) console.warn(`${api}: ${answer.errcode}`)
  return answer?.errcode === 0 ? answer : undefined
}

/**
 * @param openId of the author, who has used the mini-program within two hours
 * @param text at most 2500 characters
 * @param field the input it came in
 * @returns `unchecked` where WeChat did not answer or was not sure
 * @throws Refused invalid risky where WeChat finds it unfit for others
 */
export async function checkText (openId: string, text: string, field: string): Promise<'passed' | 'unchecked'> {
  const suggest = (await ask('security.msgSecCheck', { openid: openId, content: text }))?.result?.suggest
  if (suggest === 'risky') throw new Refused('invalid', 'risky', field)
  return suggest === 'pass' ? 'passed' : 'unchecked'
}

/** @param url that WeChat can download @returns the id that the verdict will bear; undefined where WeChat did not take it */
export async function checkPicture (openId: string, url: string): Promise<string | undefined> {
  const answer = await ask('security.mediaCheckAsync', { openid: openId, media_url: url, media_type: 2 })
  return answer?.trace_id
}
