/** What a run leaves behind, to be compared to the fen. */
import type { Bill } from '@domain/billing/bill'
import { fenOf } from '@domain/billing/evaluate'
import type { Posting } from '@domain/payment/account'
import type { World } from '../../tests/stories/world'

/** Page by page along an index that ends in `_id`. */
async function every<T extends { _id: string }> ({ db }: World, collection: string, filter: object): Promise<T[]> {
  const found: T[] = [], page = 1000
  for (let more = true; more;) {
    const last = found.at(-1)
    const { data } = await db.collection(collection).where({ ...filter, ...(last && { _id: db.command.gt(last._id) }) }).orderBy('_id', 'asc').limit(page).get()
    found.push(...data as T[])
    more = data.length === page
  }
  return found
}

export interface Outcome {
  bills: Map<string, number>
  fen: number
  /** Bills whose calculation, computed again, is another amount. */
  wrong: number
  postings: number
  /** By which the ledger differs from the bills. */
  off: number
}

export async function outcomeOf (cloud: World, period: string): Promise<Outcome> {
  const bills = await every<Bill>(cloud, 'bills', { estateId: 'zejing', state: 'open', period })
  const runs = new Set(bills.map(each => each.runId)), postings = (await every<Posting>(cloud, 'ledger', {})).filter(each => runs.has(each.of))
  const fen = bills.reduce((sum, each) => sum + each.amountFen, 0)
  const receivable = postings.flatMap(each => each.lines).filter(each => each.account === 'receivable').reduce((sum, each) => sum + each.fen, 0)
  return {
    bills: new Map(bills.map(each => [each._id, each.amountFen])), fen, wrong: bills.filter(each => fenOf(each.calculation) !== each.amountFen).length, postings: postings.length, off: receivable - fen
  }
}

export const alike = (a: Outcome, b: Outcome): boolean =>
  a.bills.size === b.bills.size && [...a.bills].every(([id, fen]) => b.bills.get(id) === fen) && a.fen === b.fen
