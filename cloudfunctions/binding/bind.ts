/** What all four roads come to: a person, their ties and the register's entries, with a line in the audit log, or nothing of it. */
import { tieAt, tieOf } from '@domain/binding/tie'
import { Refused } from '@domain/kit/errors'
import type { Road } from '@domain/people/occupancy'
import type { Person, Who } from '@domain/people/person'
import type { RegisterEntry, SealedNumber } from '@domain/register/entry'
import { append } from '../audit/repo'
import type { Transaction } from '../kit/cloud'
import type { Account } from '../kit/account'
import { keepPerson, personByIdIn } from '../people/repo'
import { keep } from '../register/repo'

export interface Newcomer extends Account {
  /** For whoever has no account yet. */
  name: string | undefined
  /** A number that WeChat vouched for. */
  phone?: SealedNumber
}

export interface Wanted { entry: RegisterEntry, household: string, road: Road, by?: string }

/** @throws Refused invalid where nobody knows their name */
function begin ({ id, openId, name }: Newcomer): Person {
  if (!name) throw new Refused('invalid', 'required', 'name')
  return { _id: id, v: 1, openId, name, salutation: name, phoneMask: '', estateIds: [], roles: {}, occupancies: [] }
}

/**
 * @param actor who is written down as having done it, where that is not the person themselves
 * @throws Refused conflict `alreadyBound` where they have a tie to one of the premises
 */
export async function bindIn (transaction: Transaction, newcomer: Newcomer, wanted: readonly Wanted[], now: number, actor?: Who): Promise<Person> {
  const { id, phone } = newcomer
  const before = await personByIdIn(transaction, id) ?? begin(newcomer)
  if (wanted.some(({ entry }) => tieAt(before, entry.premisesId, now))) throw new Refused('conflict', 'alreadyBound')
  const person: Person = {
    ...before, ...(phone && { phoneMask: phone.mask, phoneSealed: phone.sealed }),
    estateIds: [...new Set([...before.estateIds, ...wanted.map(({ entry }) => entry.estateId)])],
    occupancies: [...before.occupancies, ...wanted.map(({ entry, household, road, by }) => tieOf(entry, household, road, now, by))]
  }
  await keepPerson(transaction, person)
  for (const { entry, road } of wanted) {
    const { estateId, premisesId, label, relation } = entry
    await keep(transaction, { ...entry, personId: id, updatedAt: now })
    const self = { id, name: person.name, roles: ['resident' as const], estateId }
    await append(transaction, actor ?? self, { act: 'bind', subjectId: id, premisesId, label, details: { road, relation } }, now)
  }
  return person
}
