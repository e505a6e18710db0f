/** Each morning: ratings are reckoned anew, managers are reminded of what ends, and clerks are told of work whose company may not come any more. Goes on in the next run where its time was up. */
import { staffWith } from '@domain/estate/roster'
import type { Estate } from '@domain/estate/estate'
import type { Notice } from '@domain/inbox/notice'
import { day } from '@domain/kit/calendar'
import { remindersOf, type Reminder } from '@domain/vendor/endings'
import { ratingOf } from '@domain/vendor/rating'
import { reminderMessage } from '@domain/vendor/words'
import type { Vendor } from '@domain/vendor/vendor'
import { noticeTo } from '../courier/notice-to'
import { estates } from '../estate/repo'
import { addFresh } from '../inbox/repo'
import { app } from '../kit/cloud'
import { eachAlone } from '../kit/each-alone'
import { acceptedOfVendor } from '../matter/repo'
import { keepReckoned, vendorsOf } from '../vendor/repo'
import { stopUnfit } from '../vendor/stop'

/** Nothing new is begun after this, so that the function is done before its time is up, ms. */
const runFor = 40_000

const noticesOf = (vendor: Vendor, reminder: Reminder, estate: Estate, now: number): Notice[] => staffWith(estate, 'manager').map(({ personId }) =>
  noticeTo(personId, estate, { id: `${vendor._id} ${reminder.name}`, message: reminderMessage(vendor, reminder) }, now))

async function reckon (vendor: Vendor, estate: Estate, now: number): Promise<void> {
  const today = day(now), rating = ratingOf(await acceptedOfVendor(estate._id, vendor._id), now), due = remindersOf(vendor, today)
  await addFresh(due.filter(({ name }) => !vendor.reckoned?.reminded.includes(name)).flatMap(each => noticesOf(vendor, each, estate, now)))
  await keepReckoned(vendor, { ...(rating && { rating }), reckoned: { on: today, reminded: due.map(each => each.name) } })
}

/** @returns how many were reckoned; nothing where a person calls it: only the platform's timer comes without a WeChat identity */
export async function main () {
  if (app.auth().getUserInfo().openId) return { ok: false, code: 'forbidden' }
  const now = Date.now()
  let vendors = 0, failed = 0
  for (const estate of await estates()) {
    const due = (await vendorsOf(estate._id)).filter(each => each.reckoned?.on !== day(now))
    failed += await eachAlone('vendor-watch', due, async vendor => {
      // Reckoned last: whoever was broken off before is looked at again by the next run.
      await stopUnfit(vendor, estate, now)
      await reckon(vendor, estate, now)
      vendors++
    }, () => Date.now() > now + runFor)
  }
  return { ok: failed === 0, vendors }
}
