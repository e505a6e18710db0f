import { audit, type AuditLine } from '@domain/audit/contract'
import { detailsFor } from '@domain/audit/details'
import type { AuditEntry } from '@domain/audit/entry'
import { dayLength, moment } from '@domain/kit/calendar'
import type { Acting } from '@domain/people/person'
import { serve } from '../kit/serve'
import { namesOf } from '../people/repo'
import { recordedNames } from '../register/repo'
import { latest } from './repo'

const pageLength = 30

const lineOf = ({ seq, at, act, actorId, actorName, actorRoles, subjectId, premisesId, label, reason, details }: AuditEntry, subject: string | undefined, who: Acting): AuditLine =>
  ({ seq, at, act, actorId, actorName, actorRoles, subjectId, premisesId, label, reason, details: detailsFor({ act, details }, who), ...(subject && { subject }) })

const spanOf = (day: string) => ({ from: moment(day), until: moment(day) + dayLength })

/** A subject is somebody's account or, before they have one, their entry in the register. */
async function subjects (estateId: string, entries: readonly AuditEntry[]): Promise<(id: string | undefined) => string | undefined> {
  const ids = [...new Set(entries.flatMap(each => each.subjectId ?? []))]
  const [people, recorded] = await Promise.all([namesOf(estateId, ids), recordedNames(estateId, ids)])
  return id => id === undefined ? undefined : people.get(id) ?? recorded.get(id)
}

export const main = serve(audit, {
  async list ({ after, day, ...filter }, { who }) {
    const found = await latest(who.estateId, { ...filter, ...(day && { span: spanOf(day) }) }, pageLength + 1, after === undefined ? undefined : Number(after))
    const shown = found.slice(0, pageLength)
    const nameOf = await subjects(who.estateId, shown)
    return { items: shown.map(each => lineOf(each, nameOf(each.subjectId), who)), ...(found.length > pageLength && { next: String(shown.at(-1)!.seq) }) }
  }
})
