/**
 * Every minute: matters of those who have left, steps that time alone brings about, messages not yet delivered, pushes whose hour has come, and the
 * calendar that must not run out. Each part may be killed anywhere and simply goes on at the next run.
 */
import { hour } from '@domain/kit/calendar'
import type { Matter } from '@domain/matter/matter'
import { pushDue } from '../courier/push'
import { deliver } from '../courier/deliver'
import { app } from '../kit/cloud'
import { due, owing, postpone } from '../matter/repo'
import { alarms } from './alarms'
import { passOnAll } from './leavers'
import { take } from './take'

/** At most this many of each in one run; the next run is a minute away. */
const batch = 200

/** One matter that fails must not hold up the others, now or in the next run: it is loud, and tried again in an hour. */
async function takeOrPostpone (matter: Matter, now: number): Promise<number> {
  try {
    return await take(matter, now)
  } catch (error) {
    console.error(`sweep: ${matter._id} could not be moved on`, error)
    await postpone(matter, now + hour)
    return 0
  }
}

/** @returns what was done; nothing where a person calls it: only the platform's timer comes without a WeChat identity */
export async function main () {
  if (app.auth().getUserInfo().openId) return { ok: false, code: 'forbidden' }
  const now = Date.now()
  let steps = await passOnAll(now, batch), delivered = 0
  for (const matter of await due(now, batch)) steps += await takeOrPostpone(matter, now)
  for (const matterId of await owing(batch)) { await deliver(matterId, now); delivered++ }
  await alarms(now)
  const pushed = await pushDue(now)
  console.log(JSON.stringify({ function: 'sweep', steps, delivered, pushed, milliseconds: Date.now() - now }))
  return { ok: true, steps, delivered, pushed }
}
