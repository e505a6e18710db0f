import type { Estate } from '@domain/estate/estate'
import { staffWith } from '@domain/estate/roster'
import { addFresh } from '../inbox/repo'
import { noticeTo } from './notice-to'

export interface Alarm { id: string, title: string, text: string, to?: string[], /** Where the message leads. */ page?: string }

/** Who looks after the estate as a whole. */
const inCharge = (estate: Estate) => staffWith(estate, 'manager', 'admin').map(each => each.personId)

const noticesOf = (estate: Estate, { id, title, text, to = inCharge(estate), page = '' }: Alarm, now: number) => to.map(personId => noticeTo(personId, estate, {
  id, message: { template: 'alarm', title, text, page, values: { thing1: title, character_string2: '', time3: String(now), thing4: text } }
}, now))

/**
 * Tells people of an estate what no step of a matter tells them.
 * @param alarms each is told once, however often this is called: the same `id` is the same alarm; managers and admins
 *   hear it where nobody is named in `to`
 * @param now ms
 */
export async function alarm (estate: Estate, alarms: readonly Alarm[], now: number): Promise<void> {
  await addFresh(alarms.flatMap(each => noticesOf(estate, each, now)))
}
