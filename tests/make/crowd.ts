/** Many residents who are nobody in particular: for what has to hold however many there are. */
import type { Grants } from '@domain/inbox/grants'
import type { Person } from '@domain/people/person'
import type { Database } from './admin'

/** Ids in the order of their numbers. */
const idOf = (place: number) => `crowd-${String(place).padStart(6, '0')}`

/** One home each, in B2. */
export const crowdOf = (count: number): Person[] => Array.from({ length: count }, (_, place): Person => {
  const id = idOf(place), premisesId = `${id}-home`
  return {
    _id: id, v: 1, openId: `openid-${id}`, name: `住户${place}`, salutation: '住户', phoneMask: '', estateIds: ['zejing'], roles: {},
    occupancies: [{ id: `${id}-entry`, estateId: 'zejing', premisesId, zoneId: 'b2', label: `B2区 ${place}号`, relation: 'owner', from: '2024-01-01', verified: { road: 'register', at: 0 } }]
  }
})

/** Consents as our ledger has them; WeChat's own are another matter. */
export const consentsOf = (people: readonly Person[], count = 1): Grants[] =>
  people.map(({ _id }): Grants => ({ _id, v: 1, balances: { announcement: count }, leaseUntil: 0, nonces: [] }))

/** Documents that go over the wire together. */
const together = 500

export async function addAll (db: Database, collection: string, documents: readonly object[]): Promise<void> {
  for (let from = 0; from < documents.length; from += together) await db.collection(collection).add(documents.slice(from, from + together))
}
