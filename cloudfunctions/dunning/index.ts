/** By day: whoever has a fee due soon, today, or due a week or a month ago is told so in their inbox; the sweep pushes it. */
import { dutiesOn } from '@domain/billing/dunning'
import { within } from '@domain/estate/roster'
import { estates } from '../estate/repo'
import { app } from '../kit/cloud'
import { remind } from './remind'
import { begunOf, dunningId } from './repo'

/** Nothing new is begun after this, so that the function is done before its time is up, ms. */
const runFor = 40_000

/** @returns how many were told; nothing where a person calls it: only the platform's timer comes without a WeChat identity */
export async function main () {
  if (app.auth().getUserInfo().openId) return { ok: false, code: 'forbidden' }
  const now = Date.now(), isOver = () => Date.now() > now + runFor
  const awake = (await estates()).filter(each => !within(each.quiet, now)), duties = dutiesOn(now)
  let told = 0
  for (const estate of awake) {
    const begun = await begunOf(duties.map(duty => dunningId(estate._id, duty)))
    for (const duty of duties) told += await remind(estate, duty, begun.get(dunningId(estate._id, duty)), now, isOver)
  }
  console.log(JSON.stringify({ function: 'dunning', told }))
  return { ok: true, told }
}
