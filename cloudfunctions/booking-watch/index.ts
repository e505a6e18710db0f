/** Every few minutes: whoever has an appointment tomorrow or in two hours is reminded, and slots that are over are closed. */
import { closed } from '@domain/booking/rules'
import { dayLength, hour } from '@domain/kit/calendar'
import { beginning, keepSlot, slotIn, toClose } from '../booking/repo'
import { noticesOf } from '../booking/tell'
import { estateOf } from '../estate/repo'
import { addFresh } from '../inbox/repo'
import { app, inTransaction } from '../kit/cloud'
import { eachAlone } from '../kit/each-alone'

/** How long before, and what tells the one reminder from the other. */
const reminders = [{ before: dayLength, again: '-day' }, { before: 2 * hour, again: '-hours' }] as const

/** Who booked when the reminder's time had come already needs none; of two that are late only the second is worth reading. */
async function remind (now: number): Promise<{ told: number, failed: number }> {
  let told = 0, failed = 0
  for await (const page of beginning(now, now + dayLength)) {
    failed += await eachAlone('booking-watch', page, async slot => {
      const estate = await estateOf(slot.estateId)
      const notices = reminders.filter(({ before }) => now >= slot.startsAt - before).slice(-1).flatMap(({ before, again }) =>
        noticesOf('soon', slot, slot.places.filter(each => each.state === 'booked' && each.at < slot.startsAt - before), estate, now, again))
      told += (await addFresh(notices)).length
    })
  }
  return { told, failed }
}

async function close (now: number): Promise<{ over: number, failed: number }> {
  const found = await toClose(now)
  const failed = await eachAlone('booking-watch', found, ({ estateId, _id }) => inTransaction(async transaction => {
    const slot = await slotIn(transaction, estateId, _id)
    if (slot?.closesAt !== undefined) await keepSlot(transaction, closed(slot))
  }))
  return { over: found.length - failed, failed }
}

/** @returns what was done; nothing where a person calls it: only the platform's timer comes without a WeChat identity */
export async function main () {
  if (app.auth().getUserInfo().openId) return { ok: false, code: 'forbidden' }
  const now = Date.now(), reminded = await remind(now), put = await close(now), counts = { reminded: reminded.told, over: put.over, failed: reminded.failed + put.failed }
  console.log(JSON.stringify({ function: 'booking-watch', ...counts }))
  return { ok: counts.failed === 0, ...counts }
}
