/** What of an entry's details is not for everybody who may read the log. */
import { may, type Capability } from '../people/capability'
import type { Acting } from '../people/person'
import type { AuditAct, AuditEntry } from './entry'

/** What is deducted from a vendor says what the vendor costs. */
const closed: Partial<Record<AuditAct, { names: readonly string[], to: Capability }>> = {
  deductVendor: { names: ['fen'], to: 'seeMargins' },
  restoreVendor: { names: ['fen'], to: 'seeMargins' }
}

/** The details as this reader may see them. */
export function detailsFor ({ act, details }: Pick<AuditEntry, 'act' | 'details'>, who: Acting): AuditEntry['details'] {
  const row = closed[act]
  return !details || !row || may(who, row.to) ? details : Object.fromEntries(Object.entries(details).filter(([name]) => !row.names.includes(name)))
}
