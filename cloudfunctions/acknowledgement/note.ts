/** Writes beside an act, on the register's entry and on the tie of whoever is bound through it, which edition they signed. */
import type { Acknowledgement } from '@domain/acknowledgement/act'
import { noted } from '@domain/acknowledgement/waiting'
import type { Transaction } from '../kit/cloud'
import { keepOccupancies, personIn } from '../people/repo'
import { entryIn, keepHandbook } from '../register/repo'

/** @param edition absent where their act was corrected and counts no more */
export async function note (transaction: Transaction, { estateId, entryId }: Pick<Acknowledgement, 'estateId' | 'entryId'>, edition: string | undefined): Promise<void> {
  const entry = await entryIn(transaction, estateId, entryId)
  if (!entry) return
  await keepHandbook(transaction, entryId, edition)
  const person = entry.personId === undefined ? undefined : await personIn(transaction, estateId, entry.personId)
  if (person) await keepOccupancies(transaction, { _id: person._id, occupancies: noted(person.occupancies, entryId, edition) })
}
