/** One message through one channel: what WeChat answered, and what that changes besides the message. */
import { channels } from '@domain/inbox/channels'
import { channelOf, climbed, doubtful, noted, putOff, sent } from '@domain/inbox/ladder'
import type { Notice, Push } from '@domain/inbox/notice'
import { answerLost, repeats, sendErrorOf, templateRest, unreachable, type SendError } from '@domain/inbox/send-errors'
import { setTimeout as wait } from 'node:timers/promises'
import { empty, giveBack, stop, take } from '../inbox/grants-repo'
import { neverArrived } from '../kit/wechat-http'
import type { Hold } from './hold'
import { senders, type Form } from './senders'

type Repeat = keyof typeof repeats
type Final = Exclude<SendError['then'], Repeat>

const forms: Record<Repeat, (form: Form) => Form> = {
  soon: form => form,
  neutral: form => ({ ...form, isNeutral: true }),
  withoutPage: form => ({ ...form, hasPage: false })
}

const ends: Record<Final, (push: Push, why: string, now: number) => Push> = { next: climbed, later: putOff, doubt: doubtful }

const isRepeat = (remedy: SendError['then']): remedy is Repeat => remedy in repeats

/** @returns undefined where WeChat took it */
async function errorOf (notice: Notice, push: Push, hold: Hold, form: Form): Promise<SendError | undefined> {
  try {
    const { errcode, errmsg } = await senders[channelOf(push)!].send(notice, hold.address ?? {}, form)
    if (errcode === 0) return undefined
    const error = sendErrorOf(errcode)
    if (error.alarm) console.error(JSON.stringify({ function: 'courier', alarm: error.why, channel: channelOf(push), template: notice.template, errcode, errmsg }))
    return error
  } catch (error) {
    console.warn(`courier: ${notice._id}: ${(error as Error).message}`)
    return neverArrived(error) ? unreachable : answerLost
  }
}

/** Sends, and sends again at once where the table says so. */
async function dispatch (notice: Notice, first: Push, hold: Hold): Promise<{ push: Push, error?: SendError & { then: Final } }> {
  const count: Record<Repeat, number> = { soon: 0, neutral: 0, withoutPage: 0 }
  let push = first, form: Form = { isNeutral: false, hasPage: notice.page !== '' }
  for (;;) {
    const error = await errorOf(notice, push, hold, form)
    if (!error) return { push }
    const { then, why } = error
    if (!isRepeat(then)) return { push, error: { ...error, then } }
    const { times, waitMs, otherwise } = repeats[then]
    if (count[then] >= times) return { push, error: { ...error, then: otherwise } }
    push = noted(push, why)
    form = forms[then](form)
    await wait(waitMs[count[then]++])
  }
}

/** What an answer tells of the person or the template, beyond this message. */
async function learn (notice: Notice, error: SendError | undefined, push: Push, hold: Hold): Promise<void> {
  const { personId, template } = notice
  const channel = channelOf(push)!, { spends, perMinute } = channels[channel]
  if (channel === 'work' && (!error || error.unbound)) hold.grants.bound = !error
  if (perMinute) hold.grants.recent = [...hold.grants.recent ?? [], hold.time()].slice(-perMinute)
  if (error?.stops) await stop(template, hold.stopped[template] = hold.time() + templateRest)
  if (!spends || !error) return
  if (error.empties) { hold.grants.balances[template] = 0; await empty(personId, template) }
  else if (error.then !== 'doubt') { hold.grants.balances[template] = (hold.grants.balances[template] ?? 0) + 1; await giveBack(personId, template) }
}

/**
 * @param push claimed by us, its channel free of obstacles
 * @returns the push after this channel: sent, put off, doubtful, or at the next channel and still claimed
 */
export async function attempt (notice: Notice, push: Push, hold: Hold): Promise<Push> {
  const { personId, template } = notice
  if (channels[channelOf(push)!].spends) {
    if (!await take(personId, template)) return climbed(push, '没有订阅次数')
    hold.grants.balances[template] = (hold.grants.balances[template] ?? 1) - 1
  }
  const { push: tried, error } = await dispatch(notice, push, hold)
  await learn(notice, error, tried, hold)
  return error ? ends[error.then](tried, error.why, hold.time()) : sent(tried)
}
