/**
 * Every minute: steps that time alone brings about, messages not yet delivered, pushes whose hour has come, and the
 * calendar that must not run out. Each part may be killed anywhere and simply goes on at the next run.
 */
import { pushDue } from '../courier/push'
import { deliver } from '../courier/deliver'
import { due, owing } from '../matter/repo'
import { alarms } from './alarms'
import { take } from './take'

/** At most this many of each in one run; the next run is a minute away. */
const batch = 200

export async function main () {
  const now = Date.now()
  let steps = 0, delivered = 0
  for (const matter of await due(now, batch)) steps += await take(matter, now)
  for (const matterId of await owing(batch)) { await deliver(matterId, now); delivered++ }
  await alarms(now)
  const pushed = await pushDue(now)
  console.log(JSON.stringify({ function: 'sweep', steps, delivered, pushed, milliseconds: Date.now() - now }))
  return { steps, delivered, pushed }
}
