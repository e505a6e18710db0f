/** What a sender knows of one person. Once it holds their lease it has them to itself, until their queue is empty. */
import type { Grants, Stopped } from '@domain/inbox/grants'
import { channelOf, ruleOf } from '@domain/inbox/ladder'
import { minute } from '@domain/kit/calendar'
import type { Notice, Push } from '@domain/inbox/notice'
import { senders, type Address } from './senders'

export interface Hold {
  grants: Grants
  /** Absent until it was looked up, which is not done for somebody who cannot be reached anyway. */
  address?: Address
  /** Templates that rest, until when; shared by everything one run sends. */
  stopped: Stopped['until']
  /** The moment now, ms. */
  time: () => number
}

/** Why the channel that is next cannot be used, known without asking WeChat; undefined where it can. */
export function obstacle ({ template }: Notice, push: Push, { grants, address, stopped, time }: Hold): string | undefined {
  const name = channelOf(push), rule = ruleOf(push)
  if (!name || !rule) return undefined
  if (rule.spends && (stopped[template] ?? 0) > time()) return '模板暂停使用'
  if (rule.spends && (grants.balances[template] ?? 0) < 1) return '没有订阅次数'
  return address && senders[name].obstacle(address)
}

/** When the channel takes the next message: now, or when its minute is over. */
export function freeAt (push: Push, { grants, time }: Hold): number {
  const most = ruleOf(push)?.perMinute, now = time()
  const recent = (grants.recent ?? []).filter(at => at > now - minute)
  return most !== undefined && recent.length >= most ? recent.at(-most)! + minute : now
}
