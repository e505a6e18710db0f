/** Reminds everybody of the bills of one day: homes by page, people by their homes, each person once. */
import { owedBy, reminderOf, type Duty } from '@domain/billing/dunning'
import type { Estate } from '@domain/estate/estate'
import type { Notice } from '@domain/inbox/notice'
import type { Who } from '@domain/people/person'
import { residentsOf } from '../billing/payers'
import { openBillsOfHomes, openBillsOn } from '../billing/repo'
import { noticeId } from '../courier/notice-id'
import { noticeTo } from '../courier/notice-to'
import { addNotices, existing } from '../inbox/repo'
import { dunningId, keepDunning, type Dunning } from './repo'

/** Bills of one page. */
const page = 100

/** Notices of one page of bills, each with all that its person owes for the day. Who was told before is told no more. */
async function tell (estate: Estate, duty: Duty, premisesIds: readonly string[], now: number): Promise<number> {
  const residents = await residentsOf(estate._id, premisesIds, now), id = dunningId(estate._id, duty)
  const idOf = (who: Who) => noticeId(id, 0, who.id)
  const told = await existing(residents.map(idOf)), untold = residents.filter(each => !told.has(idOf(each)))
  const bills = await openBillsOfHomes(estate._id, [...new Set(untold.flatMap(({ occupancies }) => occupancies.map(each => each.premisesId)))], duty.dueOn)
  const notices = untold.flatMap((who): Notice[] => {
    const owed = owedBy(who, bills, now)
    return owed.length === 0 ? [] : [noticeTo(who.id, estate, { id, message: reminderOf(duty.level, owed, now) }, now)]
  })
  await addNotices(notices)
  return notices.length
}

/**
 * Goes on from where it broke off; repeating a page tells nobody twice, since a message's id follows from level, day and person.
 * @param isOver whether the time for this call is up
 * @returns how many were told
 */
export async function remind (estate: Estate, duty: Duty, before: Dunning | undefined, now: number, isOver: () => boolean): Promise<number> {
  let after = before?.after, told = 0
  for (let done = before?.done ?? false; !done && !isOver();) {
    const bills = await openBillsOn(estate._id, duty.dueOn, page, after), last = bills.at(-1)
    if (last) told += await tell(estate, duty, [...new Set(bills.map(each => each.premisesId))], now)
    after = last?._id ?? after
    done = bills.length < page
    await keepDunning({ _id: dunningId(estate._id, duty), v: 1, estateId: estate._id, at: now, ...(after && { after }), done })
  }
  return told
}
