/** Runs, what their parts found, and what issuing a part does to the ledger. */
import type { BillingPart } from '@domain/billing/part'
import type { BillingRun } from '@domain/billing/run'
import type { Posting } from '@domain/payment/account'
import { addMissing } from '../kit/add-missing'
import { addOnce } from '../kit/add-once'
import { command as _, db, isTaken, type Transaction } from '../kit/cloud'
import { money } from '../payment/money-repo'

const runs = () => db.collection('billingRuns')
const parts = () => db.collection('billingParts')

export async function runById (estateId: string, id: string): Promise<BillingRun | undefined> {
  const { data } = await runs().where({ _id: id, estateId }).limit(1).get()
  return (data as BillingRun[])[0]
}

/** The newest first. */
export async function latestRuns (estateId: string, limit: number): Promise<BillingRun[]> {
  const { data } = await runs().where({ estateId }).orderBy('at', 'desc').limit(limit).get()
  return data as BillingRun[]
}

/** Runs of these periods that were issued. */
export async function doneRuns (estateId: string, periods: readonly string[], limit: number): Promise<BillingRun[]> {
  const { data } = await runs().where({ estateId, state: 'done', period: _.in([...periods]) }).limit(limit).get()
  return data as BillingRun[]
}

/** Of these estates, the runs that are issuing: one of each at most. */
export async function issuingOf (estateIds: readonly string[]): Promise<BillingRun[]> {
  if (estateIds.length === 0) return []
  const { data } = await runs().where({ estateId: _.in([...estateIds]), state: 'issuing' }).limit(estateIds.length).get()
  return data as BillingRun[]
}

/** @returns false where it is there already */
export async function addRun (run: BillingRun): Promise<boolean> {
  try {
    await runs().add(run)
    return true
  } catch (error) {
    if (isTaken(error)) return false
    throw error
  }
}

/** @returns the run as it became; undefined where it is no longer as the condition says: somebody was quicker */
export async function moveRun (run: BillingRun, when: Partial<Pick<BillingRun, 'state' | 'part'>>, change: Partial<BillingRun>): Promise<BillingRun | undefined> {
  const next = { ...change, rev: run.rev + 1 }
  const fields = Object.fromEntries(Object.entries(next).map(([name, value]) => [name, typeof value === 'object' ? _.set(value) : value]))
  const { updated } = await runs().where({ _id: run._id, estateId: run.estateId, rev: run.rev, ...when }).update(fields) as { updated?: number }
  return updated === 1 ? { ...run, ...next } : undefined
}

export async function runIn (transaction: Transaction, estateId: string, id: string): Promise<BillingRun | undefined> {
  const { data } = await transaction.collection('billingRuns').doc(id).get()
  const run = data as BillingRun | null
  return run?.estateId === estateId ? run : undefined
}

/** The run of the estate that is issuing, as the transaction sees it: there is one at most. */
export async function issuingIn (transaction: Transaction, estateId: string): Promise<BillingRun | undefined> {
  const { data } = await transaction.collection('billingRuns').where({ estateId, state: 'issuing' }).limit(1).get()
  return (data as BillingRun[])[0]
}

export async function changeRunIn (transaction: Transaction, { _id, rev }: BillingRun, change: Partial<BillingRun>): Promise<void> {
  await transaction.collection('billingRuns').doc(_id).update({ ...change, rev: rev + 1 })
}

export async function partById (id: string): Promise<BillingPart | undefined> {
  const { data } = await parts().where({ _id: id }).limit(1).get()
  return (data as BillingPart[])[0]
}

/** @returns the part as it is stored: what was found first counts */
export const keepPart = (part: BillingPart): Promise<BillingPart> =>
  addOnce(parts(), part, async () => (await partById(part._id)) ?? part)

export async function replacePart ({ _id, ...part }: BillingPart): Promise<void> {
  await parts().doc(_id).set(part)
}

export const removeParts = (runId: string) => parts().where({ runId }).remove()

/** One posting a part: there once, however often it is added. */
export const addPosting = (posting: Posting): Promise<string[]> => addMissing(money.ledger(), [posting], each => each._id)
