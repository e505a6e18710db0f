/** What a reading means: how much was used, and whether somebody has to look at it before it is billed. */
import { Refused } from '../kit/errors'
import { dayLength, moment } from '../kit/calendar'
import type { Meter, Reading } from './meter'

/** Hundredths. Below `least` nothing is odd; above `most` everything is that nobody has used before; in between, so many times the usual a day. */
export const jump = { times: 3, least: 1_000, most: 100_000 } as const

/** Where the face begins at 0 again. */
const faceOf = ({ digits }: Pick<Meter, 'digits'>) => 10 ** digits * 100

export interface Said { value: number, turned?: 'rollOver' | undefined }

/**
 * @param field where the value stands in what was asked
 * @throws Refused invalid for more than its face shows, for less than before unless it began anew, and for that where it did not
 */
export function usageOf (meter: Pick<Meter, 'digits' | 'last'>, { value, turned }: Said, field = 'value'): number {
  if (value >= faceOf(meter)) throw new Refused('invalid', 'meterDigits', field)
  const usage = value - meter.last.value
  if (turned && usage >= 0) throw new Refused('invalid', 'notTurned', 'turned')
  if (!turned && usage < 0) throw new Refused('invalid', 'readingBelow', field, { last: String(meter.last.value / 100) })
  return turned ? usage + faceOf(meter) : usage
}

const daysBetween = (since: string, on: string) => Math.max(1, Math.round((moment(on) - moment(since)) / dayLength))

/** @param before readings of the meter that count */
export function jumps (usage: number, since: string, on: string, before: readonly Pick<Reading, 'usage' | 'since' | 'on'>[]): boolean {
  if (usage <= jump.least) return false
  const used = before.reduce((sum, each) => sum + each.usage, 0), days = before.reduce((sum, each) => sum + daysBetween(each.since, each.on), 0)
  return used === 0 ? usage > jump.most : usage * days > jump.times * used * daysBetween(since, on)
}

/** @throws Refused invalid for a day before the last reading that counts */
export function checkDay ({ last }: Pick<Meter, 'last'>, on: string, field: string): void {
  if (on < last.on) throw new Refused('invalid', 'readingDay', field, { last: last.on })
}

/** A reading that somebody looked at. @throws Refused conflict where it was decided before, or a later one counts already */
export function decided (reading: Reading, meter: Meter, take: boolean, looked: NonNullable<Reading['looked']>): { reading: Reading, meter?: Meter } {
  if (reading.state !== 'questioned') throw new Refused('conflict', 'readingDecided', 'id')
  if (!take) return { reading: { ...reading, state: 'dropped', looked } }
  if (reading.since !== meter.last.on || reading.from !== meter.last.value) throw new Refused('conflict', 'readingOvertaken', 'id')
  return { reading: { ...reading, state: 'taken', looked }, meter: { ...meter, last: { value: reading.value, on: reading.on }, rev: meter.rev + 1 } }
}
