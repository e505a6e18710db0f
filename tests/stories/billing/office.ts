/** What the office does with fees, in one call each. */
import type { Bill } from '@domain/billing/bill'
import { billing } from '@domain/billing/contract'
import type { RunView } from '@domain/billing/run'
import type { TariffVersion } from '@domain/billing/tariff'
import type { Client } from '@domain/kit/contract'
import type { Posting } from '@domain/payment/account'
import { freshKey, type Actor, type Town } from '../actors'

export const feesOf = ({ cloud, member }: Actor, estateId?: string): Client<typeof billing> => cloud.connect(member, billing, estateId)

/** How a version is said where a story does not care. */
export const said = (more: Partial<TariffVersion> = {}) => ({ from: '2026-11-01', rounding: { mode: 'halfUp', digits: 2 }, due: { months: 1, day: 28 }, ...more }) as const

/** Steps until nothing more happens. */
export async function finished (actor: Actor, begun: RunView): Promise<RunView> {
  let run = begun
  while (run.state === 'previewing' || run.state === 'issuing') run = await feesOf(actor).step({ id: run.id })
  return run
}

export const looked = async (actor: Actor, period: string, more: { tariffIds?: string[], sharedFen?: Record<string, number> } = {}): Promise<RunView> =>
  finished(actor, await feesOf(actor).preview({ key: freshKey(), period, ...more }))

export const issued = async (actor: Actor, period: string, more: { tariffIds?: string[], sharedFen?: Record<string, number> } = {}): Promise<RunView> => {
  const { id } = await looked(actor, period, more)
  return finished(actor, await feesOf(actor).issue({ id }))
}

/** All that lies there, for whoever counts it. */
export async function stored<T> ({ cloud: { db } }: Town, collection: string, filter: object): Promise<T[]> {
  const found: T[] = []
  for (let more = true; more;) {
    const { data } = await db.collection(collection).where(filter).orderBy('_id', 'asc').skip(found.length).limit(1000).get()
    found.push(...data as T[])
    more = data.length === 1000
  }
  return found
}

export const billsOf = (t: Town, period: string) => stored<Bill>(t, 'bills', { estateId: 'zejing', period })

/** What an account stands at by all postings of the estate. */
export async function standing (t: Town, account: string): Promise<number> {
  const postings = await stored<Posting>(t, 'ledger', { estateId: 'zejing' })
  return postings.flatMap(each => each.lines).filter(each => each.account === account).reduce((sum, each) => sum + each.fen, 0)
}
