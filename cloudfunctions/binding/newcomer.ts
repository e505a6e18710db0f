import { unboundOf } from '@domain/binding/on-register'
import { householdFor } from '@domain/binding/tie'
import { Refused } from '@domain/kit/errors'
import { day } from '@domain/kit/calendar'
import type { Road } from '@domain/people/occupancy'
import type { Person } from '@domain/people/person'
import type { RegisterEntry } from '@domain/register/entry'
import type { Transaction } from '../kit/cloud'
import { entriesOf, entryByIdIn } from '../register/repo'
import type { Wanted } from './bind'
import { entryIdOf } from './secret'

type From = Pick<RegisterEntry, 'estateId' | 'premisesId' | 'zoneId' | 'label' | 'relation' | 'until' | 'source'> & { _id: string, name: string, household?: string, road: Road, by: string }

/**
 * Whom a code, an invitation or an application brings in: through the register's entry that means them already, or through
 * a new one from today on.
 * @param neighbours tied to the premises
 */
export async function entryFor (transaction: Transaction, { _id, name, household, road, by, ...place }: From, neighbours: readonly Person[], now: number): Promise<Wanted> {
  const known = unboundOf(await entriesOf(place.estateId, [place.premisesId]), { relation: place.relation, name }, now)
  const current = known && await entryByIdIn(transaction, known._id)
  if (current?.personId) throw new Refused('conflict', 'boundToAnother')
  const entry: RegisterEntry = current ?? { ...place, _id: entryIdOf(_id), v: 1, name, from: day(now), updatedAt: now }
  return { entry, road, by, household: household ?? householdFor(entry, neighbours, now) }
}
