import { Refused } from '@domain/kit/errors'

/** Calls per person, method and minute that one instance answers; far above what a hand can tap. */
const most = 240
const counts = new Map<string, number>()
let current = 0

/**
 * @param limit for what is rarer than a tap
 * @throws Refused unavailable where this person calls this method too often.
 */
export function tooMany (openId: string, method: string, now: number, limit = most) {
  const minute = Math.floor(now / 60_000)
  if (minute !== current) { counts.clear(); current = minute }
  const key = `${openId} ${method}`
  const count = (counts.get(key) ?? 0) + 1
  counts.set(key, count)
  if (count > limit) throw new Refused('unavailable', 'tooOften')
}

/** Far more whole numbers than somebody dials in a minute, and too few to copy a register. */
const mostNumbers = 20

/** @throws Refused unavailable where this person opens too many sealed numbers */
export const tooManyNumbers = (openId: string, now: number) => tooMany(openId, 'numbers revealed', now, mostNumbers)
