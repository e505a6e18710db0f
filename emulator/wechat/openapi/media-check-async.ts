import { randomUUID } from 'node:crypto'
import { WechatError } from '../wechat-error'
import { text, type Api } from './api'

/**
 * developers.weixin.qq.com: security.mediaCheckAsync, version 2. WeChat pushes the verdict within half an hour as the
 * event `wxa_media_check`; here the question is kept and no verdict comes.
 */
export const mediaCheckAsync: Api = {
  name: 'security.mediaCheckAsync',
  personOf: input => text(input.openid),
  run (input, { cloud }) {
    const openid = text(input.openid)
    const mediaUrl = text(input.media_url)
    if (!openid) throw new WechatError(40003)
    if (input.version !== 2) throw new WechatError(40097, 'invalid args: version must be 2')
    if (!mediaUrl || ![1, 2].includes(Number(input.media_type))) throw new WechatError(40097)
    const traceId = randomUUID()
    cloud.journal.add('media-check', { traceId, openid, mediaUrl, mediaType: input.media_type, at: cloud.clock.now() })
    return { trace_id: traceId }
  }
}
