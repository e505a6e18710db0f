/** What must hold between documents, one row each. Rows look at one page at a time, with few questions more for it. */
import type { Matter } from '@domain/matter/matter'
import type { Person } from '@domain/people/person'
import type { RegisterEntry } from '@domain/register/entry'
import { of, there, type Invariant } from './invariant'
import { keyLog } from './key-log'
import { miscounted } from './recount'
import { vendorBooks } from './vendor-books'

export const invariants: Record<string, Invariant<object>> = {
  'every entry of the register is for premises of its estate': of<RegisterEntry>({
    collection: 'register',
    fields: { estateId: true, premisesId: true },
    broken: async (entries, db) => {
      const premises = await there<{ _id: string, estateId: string }>(db, 'premises', entries.map(each => each.premisesId), { estateId: true })
      return entries.filter(each => premises.get(each.premisesId)?.estateId !== each.estateId).map(each => `${each._id}: no premises ${each.premisesId} in ${each.estateId}`)
    }
  }),

  'every tie of a person to premises has its entry in the register': of<Person>({
    collection: 'people',
    fields: { occupancies: true },
    broken: async (people, db) => {
      const ties = people.flatMap(person => person.occupancies.map(tie => ({ person: person._id, ...tie })))
      const entries = await there<RegisterEntry>(db, 'register', ties.map(each => each.id), { premisesId: true })
      return ties.filter(each => entries.get(each.id)?.premisesId !== each.premisesId).map(each => `${each.person}: no entry ${each.id} for ${each.premisesId}`)
    }
  }),

  'somebody answers for every open matter that was received': of<Matter>({
    collection: 'matters',
    fields: { open: true, status: true, firstContactId: true },
    broken: async matters => matters.filter(each => each.open && each.status !== 'submitted' && !each.firstContactId).map(each => `${each._id}: ${each.status}, nobody's`)
  }),

  'what is counted of every matter is what it says': of<Matter>({
    collection: 'matters',
    fields: { kind: true, status: true, open: true, categoryId: true, place: true, createdAt: true, firstContactId: true, clocks: true, followUp: true, quoting: true, timeline: true, uncountedAt: true },
    broken: async (matters, db) => (await miscounted(matters, db)).map(each => `${each._id}: counted otherwise`)
  }),

  ...keyLog,
  ...vendorBooks
}
