import { setTimeout as wait } from 'node:timers/promises'
import { sentFields } from '../push/events'
import { WechatError } from '../wechat-error'
import type { World } from '../world'
import { text, type Api, type Input } from './api'
import { checkKeywords } from './keywords'

/** How long WeChat works on one message; a second one to the same person meanwhile is refused with 43108. */
const workMs = 20

/** developers.weixin.qq.com: subscribeMessage.send. One accepted question is one message. */
export const subscribeMessageSend: Api = {
  name: 'subscribeMessage.send',
  personOf: input => text(input.touser),
  refused: input => ({ templateId: text(input.template_id), page: text(input.page), data: input.data }),
  async run (input, world) {
    const openid = text(input.touser)
    if (!openid) throw new WechatError(40003)
    if (world.sending.has(openid)) throw new WechatError(43108)
    world.sending.add(openid)
    try {
      await wait(workMs)
      return send(openid, input, world)
    } finally {
      world.sending.delete(openid)
    }
  }
}

function send (openid: string, input: Input, { cloud, consents, push }: World) {
  const templateId = text(input.template_id)
  const template = Object.hasOwn(cloud.manifest.templates, templateId) && cloud.manifest.templates[templateId]
  if (!template) throw new WechatError(40037)
  const data = checkKeywords(template, input.data)
  if (consents.of(openid, templateId).balance < 1) throw new WechatError(43101)
  const row = { openid, templateId, title: template.title, page: text(input.page), data, at: cloud.clock.now() }
  const seq = cloud.journal.add('subscribe-message', row)
  consents.spend(openid, templateId)
  cloud.publish({ type: 'sent', kind: 'subscribe-message', row })
  push.send(openid, 'subscribe_msg_sent_event', sentFields(templateId, String(seq)))
  return {}
}
