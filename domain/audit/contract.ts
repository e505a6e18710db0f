/** The audit log as managers read it: who saw or changed what, the newest first. Nothing here writes. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { id } from '../kit/schema'
import type { Page } from '../matter/contract'
import { auditActs, type AuditEntry } from './entry'

/** An entry without the parts of its chain; the subject by the name they bear now, which an erasure may have changed. */
export interface AuditLine extends Pick<AuditEntry, 'seq' | 'at' | 'act' | 'actorId' | 'actorName' | 'actorRoles' | 'subjectId' | 'premisesId' | 'label' | 'reason' | 'details'> {
  subject?: string
}

export const audit = contract('audit', {
  /** One page; `after` is the `next` of the page before. Filters add up. */
  list: method('readAudit', v.strictObject({
    actorId: v.optional(id),
    subjectId: v.optional(id),
    premisesId: v.optional(id),
    act: v.optional(v.picklist(auditActs)),
    /** A day in +08:00. */
    day: v.optional(v.pipe(v.string(), v.isoDate('date'))),
    after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/, 'cursor')))
  })).returns<Page<AuditLine>>()
})
