import type { AuditLine } from '@domain/audit/contract'
import type { AuditAct } from '@domain/audit/entry'
import { words } from './words'

/** What the list is narrowed to. One of who, whom and where at a time: that is how people ask. */
export interface Narrowing {
  day?: string
  act?: AuditAct
  same?: { field: 'actorId' | 'subjectId' | 'premisesId', id: string, label: string }
}

/** As the function takes it. */
export const inputOf = ({ day, act, same }: Narrowing, after: string | undefined) =>
  ({ ...(day !== undefined && { day }), ...(act !== undefined && { act }), ...(same && { [same.field]: same.id }), ...(after !== undefined && { after }) })

/** What else could be looked for from one line. */
export function sameAs ({ actorId, actorName, subjectId, subject, premisesId, label }: AuditLine): NonNullable<Narrowing['same']>[] {
  return [
    { field: 'actorId', id: actorId, label: words.by(actorName) },
    ...(subjectId !== undefined && subjectId !== actorId ? [{ field: 'subjectId' as const, id: subjectId, label: words.about(subject ?? words.nobody) }] : []),
    ...(premisesId !== undefined && label !== undefined ? [{ field: 'premisesId' as const, id: premisesId, label: words.at(label) }] : [])
  ]
}
