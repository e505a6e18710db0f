/** Whether a company may be sent to a matter today, and why not. */
import { day } from '../kit/calendar'
import type { Question } from '../matter/guards'
import { isFit } from '../vendor/brief'
import { vendorById } from '../vendor/crew'
import { unfitWords } from '../vendor/words'
import { isClear } from './standing'
import { quoteUnclearWords } from './words'

type At = Pick<Question, 'matter' | 'estate' | 'now'>

/** Its papers and its contract hold, it is not suspended, and nobody complains of it here. */
export function isSendable ({ matter, estate, now }: At, vendorId: string | undefined): boolean {
  const vendor = vendorById(estate, vendorId)
  return vendor !== undefined && isFit(vendor, day(now)) && isClear(matter, estate, vendor.id)
}

/** For staff: the paper by name. @param vendorId of one that is not */
export function whyNot ({ estate, now }: At, vendorId: string | undefined): string {
  const vendor = vendorById(estate, vendorId)
  return vendor && !isFit(vendor, day(now)) ? unfitWords(vendor) : quoteUnclearWords
}
