/** The books: whatever one act writes of bills, balances and the ledger is written in one transaction, or not at all. */
import type { Bill } from '@domain/billing/bill'
import type { Booking, Found, Wanted } from '@domain/payment/booking'
import type { PrepaidBalance } from '@domain/payment/payment'
import { inTransaction, type Transaction } from '../kit/cloud'
import type { Audited } from '@domain/audit/entry'
import type { Who } from '@domain/people/person'
import { append } from '../audit/repo'

async function documents<T extends { estateId: string }> (transaction: Transaction, collection: string, estateId: string, ids: readonly string[]): Promise<T[]> {
  const found: T[] = []
  for (const id of ids) {
    const { data } = await transaction.collection(collection).doc(id).get()
    if (data && (data as T).estateId === estateId) found.push(data as T)
  }
  return found
}

async function find (transaction: Transaction, { estateId, billIds = [], premisesIds = [] }: Wanted): Promise<Found> {
  const bills = await documents<Bill>(transaction, 'bills', estateId, billIds)
  const balances = await documents<PrepaidBalance>(transaction, 'prepaidBalances', estateId, premisesIds)
  return { bills, balances, head: { _id: estateId, v: 1, last: 0 } }
}

async function set (transaction: Transaction, collection: string, { _id, ...document }: { _id: string }): Promise<void> {
  await transaction.collection(collection).doc(_id).set(document)
}

/** An entry of the audit log that goes with a booking. */
interface Witness { actor: Pick<Who, 'id' | 'name' | 'roles' | 'estateId'>, audited: Audited, now: number }

export const books = {
  /** Reads what is wanted, and writes what `decide` makes of it, in one transaction. @param witness for the audit log, where anything is written */
  book: (wanted: Wanted, decide: (found: Found) => Booking, witness: Witness): Promise<Booking> => inTransaction(async transaction => {
    const booking = decide(await find(transaction, wanted)), { bills = [], balances = [], postings = [] } = booking
    for (const bill of bills) await set(transaction, 'bills', bill)
    for (const balance of balances) await set(transaction, 'prepaidBalances', balance)
    for (const posting of postings) await transaction.collection('ledger').add(posting)
    if (bills.length > 0) await append(transaction, witness.actor, witness.audited, witness.now)
    return booking
  })
}
