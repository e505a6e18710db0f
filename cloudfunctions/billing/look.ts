/** Looks at the next premises of a run: all that is known of them in a few round trips, whatever their number. */
import { billId } from '@domain/billing/bill'
import { partOf, partSize, type BillingPart, type Looked } from '@domain/billing/part'
import type { BillingRun } from '@domain/billing/run'
import { unbilledOf } from './meters-repo'
import { existing } from './repo'
import { premisesAfter } from './run-repo'
import { termsOf } from './tariffs-repo'

const grouped = <T extends { premisesId: string }>(all: readonly T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const each of all) groups.set(each.premisesId, [...groups.get(each.premisesId) ?? [], each])
  return groups
}

/** @returns what was found, or undefined where all premises were looked at */
export async function lookAt (run: BillingRun, now: number): Promise<BillingPart | undefined> {
  const { estateId, tariffs, period } = run
  const premises = await premisesAfter(estateId, run.cursor ?? '', partSize)
  if (premises.length === 0) return undefined
  const ids = premises.map(each => each._id), isMetered = tariffs.some(each => each.kind === 'metered')
  const [terms, readings, there] = await Promise.all([
    termsOf(estateId, ids), isMetered ? unbilledOf(estateId, ids) : [], existing(estateId, ids.flatMap(id => tariffs.map(tariff => billId(id, tariff._id, period))))
  ])
  const byHome = new Map(terms.map(each => [each._id, each])), read = grouped(readings)
  const looked = premises.map((each): Looked => ({
    premises: each, terms: byHome.get(each._id), readings: read.get(each._id) ?? [],
    issued: new Set(tariffs.map(({ _id }) => _id).filter(id => there.has(billId(each._id, id, period))))
  }))
  return partOf(run, looked, now)
}
