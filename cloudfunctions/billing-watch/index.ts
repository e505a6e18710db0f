/** Every few minutes: a run that is issuing goes on though whoever began it has put the phone away. Two at once repeat a part and change nothing by it. */
import { goOn } from '../billing/step'
import { issuingOf } from '../billing/run-repo'
import { estates } from '../estate/repo'
import { app } from '../kit/cloud'

/** Nothing new is begun after this, so that the function is done before its time is up, ms. */
const runFor = 45_000

/** @returns how many runs came to their end; nothing where a person calls it: only the platform's timer comes without a WeChat identity */
export async function main () {
  if (app.auth().getUserInfo().openId) return { ok: false, code: 'forbidden' }
  const now = Date.now()
  let done = 0
  for (let run of await issuingOf((await estates()).map(each => each._id))) {
    while (run.state === 'issuing' && Date.now() < now + runFor) run = await goOn(run, now)
    if (run.state === 'done') done++
  }
  console.log(JSON.stringify({ function: 'billing-watch', done }))
  return { ok: true, done }
}
