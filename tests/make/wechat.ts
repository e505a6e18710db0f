/** WeChat's side of the local cloud in a test's hands: consents, what was sent, what shall go wrong. */
import type { TemplateName } from '@domain/inbox/templates'
import { localTemplateId } from '../../config/local-settings'
import type { CastMember } from '../cast'
import type { Wire } from './wire'

export interface SentMessage { openid: string, templateId: string, title: string, page: string, data: Record<string, { value: string }>, at: number }
export interface ScriptedReply { errcode: number, errmsg?: string, delayMs?: number, dieBeforeAnswer?: boolean }

export interface Wechat {
  /** As if this person had said yes so many times. */
  grant (person: CastMember, template: TemplateName, balance: number): Promise<void>
  /** Subscription messages that arrived, oldest first. */
  sent (person?: CastMember): Promise<SentMessage[]>
  /** How the next calls of an interface end, for one person or all. */
  script (api: string, replies: ScriptedReply[], person?: CastMember): Promise<void>
  /** Anything else the local cloud wrote down: `robot-message`, `phone-call`… */
  journal<T> (kind: string): Promise<T[]>
}

/** Rows that the local cloud gives at once. */
const atOnce = 1000

export function wechatOf ({ get, post }: Wire): Wechat {
  async function journal<T> (kind: string): Promise<T[]> {
    const all: (T & { seq: number })[] = []
    for (;;) {
      const page = await get<typeof all>(`/control/journal/${kind}?after=${all.at(-1)?.seq ?? 0}&limit=${atOnce}`)
      all.push(...page)
      if (page.length < atOnce) return all
    }
  }
  return {
    async grant ({ openId }, template, balance) {
      await post('/control/wechat/grants', { openid: openId, templateId: localTemplateId(template), balance })
    },
    async sent (person) {
      const messages = await journal<SentMessage>('subscribe-message')
      return messages.filter(each => !person || each.openid === person.openId)
    },
    async script (api, replies, person) {
      await post('/control/wechat/script', { api, replies, ...(person && { openid: person.openId }) })
    },
    journal
  }
}
