/** Three months of bills of the cast's homes, issued by the rules themselves. 何静怡 has left one unpaid; the others have paid theirs. */
import type { Bill } from '@domain/billing/bill'
import type { Reading } from '@domain/billing/meter'
import { billOf, partOf, payable, postingOf, settledPart, withDrafts, type Draft } from '@domain/billing/part'
import { monthAfter, monthOf, startOf } from '@domain/billing/period'
import type { BillingRun } from '@domain/billing/run'
import { totalsFor } from '@domain/billing/begin-run'
import { day, moment } from '@domain/kit/calendar'
import type { Posting } from '@domain/payment/account'
import { cast } from '../cast'
import { castHomes, metersUpTo } from './meters'
import { premises } from './premises'
import { corridorFee, homeFee, officeFee, parkingFee, waterFee } from './tariffs'

const fees = [homeFee, officeFee, parkingFee, waterFee, corridorFee]
/** Of a month, for all corridors. */
const corridorFen = 2_486_30
const late = 'b2-3-2-1101'
const billed = [...castHomes, 'keji-2-1506']

const runOf = (period: string): BillingRun => ({
  _id: `r-${period}`, v: 1, estateId: 'zejing', period, tariffs: fees, sharedFen: { [corridorFee._id]: corridorFen }, state: 'done', done: 0, of: 0, part: 0, parts: 1, own: {},
  totals: totalsFor(fees, period, []), skipped: {}, issuing: { at: moment(startOf(monthAfter(period, 1)), '09:00'), by: cast.xuWenjing.id }, issued: { count: 0, fen: 0 },
  startedBy: cast.xuWenjing.id, startedByName: cast.xuWenjing.name, at: moment(startOf(monthAfter(period, 1)), '08:30'), rev: 1
})

function issued (period: string, homes: readonly string[], readings: readonly Reading[]): { run: BillingRun, bills: Bill[], posting: Posting, billedReadings: Reading[] } {
  const run = runOf(period), homesOfZejing = premises.filter(each => each.estateId === 'zejing')
  const looked = homesOfZejing.map(each => ({ premises: each, readings: readings.filter(reading => reading.premisesId === each._id && monthOf(reading.on) === period), issued: new Set<string>() }))
  const looking = partOf(run, looked, run.at), drafts: Draft[] = payable(settledPart(looking, looking.own).drafts).filter(each => homes.includes(each.premisesId))
  const bills = drafts.map(draft => billOf(run, 0, draft)), ids = new Set(drafts.flatMap(each => each.readingIds ?? []))
  const totals = withDrafts(run.totals, drafts), fen = bills.reduce((sum, each) => sum + each.amountFen, 0)
  return {
    run: { ...run, totals, done: homes.length, of: homes.length, own: looking.own, issued: { count: bills.length, fen } }, bills, posting: postingOf(run, 0, bills),
    billedReadings: readings.filter(each => ids.has(each._id)).map(each => ({ ...each, billedIn: `${run._id}-0` }))
  }
}

/** @param now ms; the month before is the last that was billed */
export function billsUpTo (now: number) {
  const periods = [-3, -2, -1].map(count => monthAfter(monthOf(day(now)), count)), { meters, readings } = metersUpTo(periods)
  const all = periods.map((period, place) => issued(period, place === 0 ? [late] : billed, readings))
  const known = new Map(all.flatMap(each => each.billedReadings).map(each => [each._id, each]))
  // The first month of those who have paid it is not part of the example.
  const kept = readings.filter(each => known.has(each._id) || monthOf(each.on) !== periods[0])
  return { meters, readings: kept.map(each => known.get(each._id) ?? each), runs: all.map(each => each.run), bills: all.flatMap(each => each.bills), postings: all.map(each => each.posting) }
}
