/** Issues one part of a run: readings are set aside, bills added where they are missing, and what this run has issued is posted once. */
import { billOf, partId, payable, postingOf, type BillingPart } from '@domain/billing/part'
import type { BillingRun } from '@domain/billing/run'
import { claimReadings } from './meters-repo'
import { addBills, billsOfPart } from './repo'
import { addPosting } from './run-repo'

/** @returns what of it is this run's */
export async function issuePart (run: BillingRun, { n, drafts }: BillingPart): Promise<{ count: number, fen: number }> {
  const readings = drafts.flatMap(each => each.readingIds ?? [])
  const claimed = readings.length > 0 ? await claimReadings(run.estateId, readings, partId(run._id, n)) : new Set<string>()
  // What another run has billed meanwhile is not billed again.
  const bills = payable(drafts).filter(({ readingIds = [] }) => readingIds.every(id => claimed.has(id))).map(draft => billOf(run, n, draft))
  if (bills.length === 0) return { count: 0, fen: 0 }
  await addBills(bills)
  const own = await billsOfPart(bills.map(each => each._id), run._id, n)
  if (own.length > 0) await addPosting(postingOf(run, n, own))
  return { count: own.length, fen: own.reduce((sum, each) => sum + each.amountFen, 0) }
}
