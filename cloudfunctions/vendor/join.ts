/** Somebody of a company joins its crew, in the transaction that makes them one. */
import type { Estate } from '@domain/estate/estate'
import type { Person } from '@domain/people/person'
import type { Transaction } from '../kit/cloud'
import { keepVendorIn, vendorIn } from './repo'

export async function joinCrew (transaction: Transaction, estate: Estate, vendorId: string, { _id: personId, name }: Pick<Person, '_id' | 'name'>): Promise<void> {
  const before = await vendorIn(transaction, estate._id, vendorId)
  await keepVendorIn(transaction, estate, { ...before, rev: before.rev + 1, crew: [...before.crew, { personId, name }] })
}
