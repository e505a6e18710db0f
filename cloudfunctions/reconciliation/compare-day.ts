/** One day, three ways: our orders, our ledger, WeChat's bill. Repeating it finds the same differences, not more of them. */
import { dayBefore } from '@domain/kit/calendar'
import { systemId } from '@domain/people/person'
import { compare } from '@domain/reconciliation/compare'
import type { Reconciliation } from '@domain/reconciliation/difference'
import { shareOut } from '@domain/reconciliation/share-out'
import type { Movement } from '@domain/reconciliation/trade-bill'
import { agreesNow } from '@domain/reconciliation/words'
import { books } from '../payment/books-repo'
import { bank } from '../payment/gateway/bank'
import { billOf } from './bill-of'
import { catchUp } from './catch-up'
import { hereOf } from './here'
import { addDifferences, keepDay, openDifferences, settleGone } from './repo'

const reconciliationId = (estateId: string, day: string) => `${estateId}_${day}`

const nothing = { trades: 0, tradesFen: 0, refunds: 0, refundsFen: 0, found: 0 }

async function compareFor (estateId: string, day: string, movements: readonly Movement[], before: () => Promise<readonly Movement[]>, sha1: string | undefined, now: number): Promise<Reconciliation> {
  const { differences, ...counted } = compare({ estateId, day, movements, ...await hereOf(estateId, day, movements, before) })
  await addDifferences(differences)
  const still = new Set(differences.map(each => each._id)), gone = (await openDifferences(estateId, day)).filter(each => !still.has(each._id))
  await settleGone(estateId, gone.map(each => each._id), { by: systemId, at: now, ...agreesNow })
  const reconciliation: Reconciliation = { _id: reconciliationId(estateId, day), v: 1, estateId, day, ...(sha1 !== undefined && { sha1 }), ...counted, found: differences.length, at: now }
  await keepDay(reconciliation)
  return reconciliation
}

/**
 * @param estateIds of all estates, in a fixed order: one bill is for all of them
 * @param wanted those to compare
 * @returns what became of each of those wanted
 */
export async function compareDay (estateIds: readonly string[], wanted: readonly string[], day: string, now: number): Promise<Reconciliation[]> {
  const bill = await billOf(day)
  if ('failure' in bill) {
    const waiting = wanted.map((estateId): Reconciliation => ({ _id: reconciliationId(estateId, day), v: 1, estateId, day, ...nothing, at: now, failure: bill.failure }))
    for (const each of waiting) await keepDay(each)
    return waiting
  }
  const known = await catchUp({ books, bank: bank() }, bill.movements, now), shares = shareOut(bill.movements, known, estateIds)
  let yesterday: Promise<readonly Movement[]> | undefined
  const before = () => yesterday ??= billOf(dayBefore(day)).then(found => 'failure' in found ? [] : found.movements)
  const done: Reconciliation[] = []
  for (const estateId of wanted) done.push(await compareFor(estateId, day, shares.get(estateId) ?? [], before, bill.sha1, now))
  return done
}
