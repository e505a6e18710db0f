/** Each morning: the day before is compared with WeChat's bill, and whatever of the last week could not be. The months' rates are summed anew. */
import { day, dayLength } from '@domain/kit/calendar'
import { estates } from '../estate/repo'
import { app } from '../kit/cloud'
import { payConfig } from '../payment/gateway/pay-config'
import { compareDay } from '../reconciliation/compare-day'
import { lookedAt } from '../reconciliation/repo'
import { rollUp } from '../reconciliation/roll-up'

/** How far back it is looked for days that are not compared yet. */
const back = 7
/** Nothing new is begun after this, so that the function is done before its time is up, ms. */
const runFor = 40_000

/** Whoever collects at the counter only has no merchant, and nothing to compare. */
function hasMerchant (): boolean {
  try {
    return Boolean(payConfig())
  } catch (error) {
    console.error(`reconciliation-daily: ${error instanceof Error ? error.message : ''}`)
    return false
  }
}

/** @returns how many days of how many estates were compared; nothing where a person calls it: only the platform's timer comes without a WeChat identity */
export async function main () {
  if (app.auth().getUserInfo().openId) return { ok: false, code: 'forbidden' }
  const now = Date.now(), ids = (await estates()).map(each => each._id).sort()
  const days = hasMerchant() ? Array.from({ length: back }, (_each, place) => day(now - (place + 1) * dayLength)) : []
  const done = new Set((await lookedAt(ids, days)).filter(each => !each.failure).map(each => each._id))
  let compared = 0, rated = 0
  for (const on of days) {
    const wanted = ids.filter(id => !done.has(`${id}_${on}`))
    if (wanted.length > 0 && Date.now() < now + runFor) compared += (await compareDay(ids, wanted, on, now)).filter(each => !each.failure).length
  }
  for (const id of ids) if (Date.now() < now + runFor && await rollUp(id, now)) rated++
  console.log(JSON.stringify({ function: 'reconciliation-daily', compared, rated }))
  return { ok: true, compared, rated }
}
