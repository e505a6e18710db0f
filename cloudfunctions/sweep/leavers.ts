import { hour } from '@domain/kit/calendar'
import { passOn } from '../binding/pass-on'
import { leaving, passed } from '../register/repo'

/**
 * Leases that ended at midnight, and endings whose act was killed before it could pass everything on.
 * @returns how many matters were passed on
 */
export async function passOnAll (now: number, batch: number): Promise<number> {
  let count = 0
  for (const entry of await leaving(now, batch)) {
    try {
      count += await passOn(entry, now)
      await passed(entry)
    } catch (error) {
      console.error(`sweep: what ${entry._id} left could not be passed on`, error)
      await passed(entry, now + hour)
    }
  }
  return count
}
