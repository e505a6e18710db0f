/** Where keys were and what the audit log says of it, compared both ways. */
import type { AuditEntry } from '@domain/audit/entry'
import { isMovement } from '@domain/key-custody/places'
import type { Matter } from '@domain/matter/matter'
import { hashOfMovement } from '../../cloudfunctions/key-custody/movement'
import { of, there, type Invariant } from './invariant'

export const keyLog: Record<string, Invariant<object>> = {
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
