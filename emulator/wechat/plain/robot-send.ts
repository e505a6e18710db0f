import { isObject } from '../http'
import { text, type Api, type Input } from '../openapi/api'
import { WechatError } from '../wechat-error'
import type { World } from '../world'

const mostBytes = 2048
const mostPerMinute = 20
const minuteMs = 60_000

interface Row { key: string; at: number }

/** developer.work.weixin.qq.com/document/path/99110: a group robot. Twenty messages a minute per robot. */
export const robotSend: Api = {
  name: 'webhook.send',
  refused: input => ({ data: input[text(input.msgtype)] }),
  run (input, world) {
    const key = text(input.key)
    if (!key) throw new WechatError(93000)
    const content = contentOf(input)
    const at = world.cloud.clock.now()
    if (sentSince(at - minuteMs, key, world) >= mostPerMinute) throw new WechatError(45009)
    const row = { key, msgtype: text(input.msgtype), content, at }
    world.cloud.journal.add('robot-message', row)
    world.cloud.publish({ type: 'sent', kind: 'robot-message', row })
    return {}
  }
}

function contentOf (input: Input): string {
  const msgtype = text(input.msgtype)
  const body = input[msgtype]
  if (!['text', 'markdown'].includes(msgtype) || !isObject(body)) throw new WechatError(40058)
  const content = text(body.content)
  if (!content) throw new WechatError(44004)
  if (Buffer.byteLength(content) > mostBytes) throw new WechatError(45002)
  return content
}

const sentSince = (from: number, key: string, { cloud }: World) =>
  cloud.journal.list<Row>('robot-message').filter(row => row.key === key && row.at > from).length
