import { randomUUID } from 'node:crypto'
import { WechatError } from '../wechat-error'
import type { World } from '../world'
import { text, type Api } from './api'

/** WeChat takes up to half an hour for a verdict; here so much of the cloud's time passes. */
const verdictMs = 3000

/** The file's name stands for what can be seen in it. Labels: 100 normal, 21000 other. */
const byName: [RegExp, suggest: string, label: number][] = [
  [/risky|违规/i, 'risky', 21000],
  [/review|待审/i, 'review', 21000]
]

/**
 * developers.weixin.qq.com: security.mediaCheckAsync, version 2. The verdict is pushed as the event `wxa_media_check`. A
 * script for `wxa_media_check` gives it in advance: `answer` is laid over the event, an `errcode` stands in place of a verdict.
 */
export const mediaCheckAsync: Api = {
  name: 'security.mediaCheckAsync',
  personOf: input => text(input.openid),
  run (input, world) {
    const { cloud, push } = world
    const openid = text(input.openid)
    const mediaUrl = text(input.media_url)
    if (!openid) throw new WechatError(40003)
    if (input.version !== 2) throw new WechatError(40097, 'invalid args: version must be 2')
    if (!mediaUrl || ![1, 2].includes(Number(input.media_type))) throw new WechatError(40097)
    const traceId = randomUUID()
    cloud.journal.add('media-check', { traceId, openid, mediaUrl, mediaType: input.media_type, at: cloud.clock.now() })
    push.send(openid, 'wxa_media_check', verdictFields(traceId, openid, mediaUrl, world), verdictMs)
    return { trace_id: traceId }
  }
}

function verdictFields (traceId: string, openid: string, mediaUrl: string, { cloud, script }: World): object {
  const scripted = script.take('wxa_media_check', openid)
  const { errcode = 0, errmsg = errcode === 0 ? 'ok' : new WechatError(errcode).message } = scripted ?? {}
  const fields = { appid: cloud.manifest.appid, trace_id: traceId, version: 2, detail: [], errcode, errmsg }
  if (errcode !== 0) return { ...fields, ...scripted?.answer }
  const [, suggest, label] = byName.find(([pattern]) => pattern.test(named(mediaUrl))) ?? [undefined, 'pass', 100]
  const detail = [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }]
  return { ...fields, detail, result: { suggest, label }, ...scripted?.answer }
}

/** The address without its query, readable; one that is not properly percent-encoded is read as it is. */
function named (mediaUrl: string): string {
  const [path = ''] = mediaUrl.split('?')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
