/** Collection rates by month: summed at night from bills, so that no page has to. */
import { monthAfter, monthOf } from '@domain/billing/period'
import { day, local } from '@domain/kit/calendar'
import type { RatedMonth } from '@domain/reconciliation/difference'
import { issuedIn, openIn } from '../billing/sums-repo'
import { keepRate, ratesOf } from './repo'

const months = 12
/** Bills are still issued and corrected in these; of older months hardly anything but what is open changes, so one of them a night is summed anew. */
const lively = 3

const isSummed = (back: number, now: number) => back < lively || back === lively + local(now).date() % (months - lively)

async function rated (estateId: string, period: string, before: RatedMonth | undefined, anew: boolean, now: number): Promise<RatedMonth> {
  const [openFen, issuedFen] = await Promise.all([openIn(estateId, period), before && !anew ? before.issuedFen : issuedIn(estateId, period)])
  return { _id: `${estateId}_${period}`, v: 1, estateId, period, issuedFen, paidFen: issuedFen - openFen, at: now }
}

/** Once a day. @returns whether it was done now */
export async function rollUp (estateId: string, now: number): Promise<boolean> {
  const known = await ratesOf(estateId, months), before = new Map(known.map(each => [each.period, each]))
  if (known[0] && day(known[0].at) === day(now)) return false
  for (let back = months - 1; back >= 0; back--) {
    const period = monthAfter(monthOf(day(now)), -back)
    await keepRate(await rated(estateId, period, before.get(period), isSummed(back, now), now))
  }
  return true
}
