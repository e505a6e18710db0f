import { randomUUID } from 'node:crypto'
import { WechatError } from '../wechat-error'
import { text, type Api } from './api'

const mostCharacters = 2500

/** Words that stand for WeChat's list, with the label it gives to their kind. */
const risky: [RegExp, number][] = [
  [/加微信领红包|刷单/, 10001],
  [/裸聊|色情/, 20002],
  [/傻逼|去死|滚蛋/, 20003],
  [/办假证|枪支|博彩/, 20006]
]

/** developers.weixin.qq.com: security.msgSecCheck, version 2. Label 100 is “normal”. */
export const msgSecCheck: Api = {
  name: 'security.msgSecCheck',
  personOf: input => text(input.openid),
  run (input) {
    const content = text(input.content)
    if (!text(input.openid)) throw new WechatError(40003)
    if (input.version !== 2) throw new WechatError(40097, 'invalid args: version must be 2')
    if (![1, 2, 3, 4].includes(Number(input.scene))) throw new WechatError(40129)
    if (!content) throw new WechatError(44004)
    if ([...content].length > mostCharacters) throw new WechatError(45002)
    const label = risky.find(([pattern]) => pattern.test(content))?.[1] ?? 100
    const result = { suggest: label === 100 ? 'pass' : 'risky', label }
    return { result, detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }], trace_id: randomUUID() }
  }
}
