/** Every minute: polls that open or close now, and those that are to be counted. */
import { systemId } from '@domain/people/person'
import { byTime } from '@domain/poll/steps'
import { app } from '../kit/cloud'
import { eachAlone } from '../kit/each-alone'
import { count } from '../poll/count'
import { duePolls, savePoll } from '../poll/repo'

/** At most so many in one run; the next is a minute away. */
const batch = 50

/** Nothing new is begun after this, so that the function is done before its time is up, ms. */
const runFor = 40_000

const center = { id: systemId, name: '服务中心' }

/** @returns what was looked at; nothing where a person calls it: only the platform's timer comes without a WeChat identity */
export async function main () {
  if (app.auth().getUserInfo().openId) return { ok: false, code: 'forbidden' }
  const now = Date.now(), isOver = () => Date.now() > now + runFor, found = await duePolls(now, batch)
  const failed = await eachAlone('poll-watch', found, async poll => {
    const next = byTime(poll, { ...center, now })
    if (next !== poll && !await savePoll(poll, next)) return
    if (next.nextAt !== undefined && next.nextAt <= now) await count(next, now, isOver)
  })
  return { ok: failed === 0, polls: found.length }
}
