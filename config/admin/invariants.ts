/** What must hold between documents, one row each. Rows look at one page at a time, with few questions more for it. */
import type { Matter } from '@domain/matter/matter'
import type { Person } from '@domain/people/person'
import type { RegisterEntry } from '@domain/register/entry'
import { isMovement } from '@domain/key-custody/places'
import type { AuditEntry } from '@domain/audit/entry'
import { hashOfMovement } from '../../cloudfunctions/key-custody/movement'
import type { Database } from './connect'

interface Invariant<T extends object> {
  collection: string
  fields: Record<string, true>
  /** Ids of those that break it, with what is wrong. */
  broken: (documents: T[], db: Database) => Promise<string[]>
}

const of = <T extends object>(row: Invariant<T>) => row as unknown as Invariant<object>

/** Which of these ids are there, with the fields asked for. The page may name more of them than one answer holds. */
async function there<T extends { _id: string }> (db: Database, collection: string, ids: readonly string[], fields: Record<string, true>): Promise<Map<string, T>> {
  const wanted = [...new Set(ids)], found = new Map<string, T>(), most = 500
  for (let start = 0; start < wanted.length; start += most) {
    const { data } = await db.collection(collection).where({ _id: db.command.in(wanted.slice(start, start + most)) }).field(fields).limit(most).get()
    for (const each of data as T[]) found.set(each._id, each)
  }
  return found
}

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

  'every movement of a key in the audit log is on the timeline as it was written': of<AuditEntry>({
    collection: 'audit',
    fields: { act: true, details: true },
    broken: async (entries, db) => {
      const moves = entries.filter(each => each.act === 'moveKeys').map(({ details }) => ({ id: String(details!.matterId), line: Number(details!.line), hash: details!.hash }))
      const matters = await there<Matter>(db, 'matters', moves.map(each => each.id), { timeline: true })
      const isThere = ({ id, line, hash }: typeof moves[number]) => { const found = matters.get(id)?.timeline.find(each => each.seq === line); return found && hashOfMovement(id, found) === hash }
      return moves.filter(each => !isThere(each)).map(each => `${each.id}: line ${each.line} is not as it was written`)
    }
  }),

  'every movement of a key on a timeline is in the audit log': of<Matter>({
    collection: 'matters',
    fields: { estateId: true, custody: true, timeline: true, errands: true },
    broken: async (matters, db) => {
      const wrong: string[] = []
      for (const { _id, estateId, timeline, errands = [] } of matters.filter(each => each.custody)) {
        const { data } = await db.collection('audit').where({ estateId, 'details.matterId': _id }).limit(1000).get(), logged = (data as AuditEntry[]).map(each => Number(each.details?.line))
        const unlogged = timeline.filter(({ action, seq }) => isMovement(action) && !logged.includes(seq) && !errands.some(each => each.name === 'chainLine' && each.seq === seq))
        wrong.push(...unlogged.map(each => `${_id}: line ${each.seq} is in no log`))
      }
      return wrong
    }
  })
}
