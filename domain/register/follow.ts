/** What goes with a change of an entry: the tie of whoever was bound through it, and what the log says of it. */
import type { Occupancy } from '../people/occupancy'
import type { RegisterEntry } from './entry'

/** Whom it concerns in the audit log: the account where there is one, so that they can see it. */
export const subjectOf = ({ _id, personId }: Pick<RegisterEntry, '_id' | 'personId'>): string => personId ?? _id

/** The ties of the person bound through the entry, as they are after it. One that had ended by another road stays as it ended. */
export const followed = (occupancies: readonly Occupancy[], { _id, relation, from, until, ended }: RegisterEntry): Occupancy[] => occupancies.map(each => {
  if (each.id !== _id || each.ended) return each
  const { until: _before, ...tie } = each
  return { ...tie, relation, from, ...(until && { until }), ...(ended && { ended }) }
})

const watched = ['relation', 'name', 'phone', 'idNumber', 'share', 'company', 'plates', 'from', 'until', 'ended'] as const

/** Names of the fields that differ, never what is in them. */
export const changedFields = (before: RegisterEntry, after: RegisterEntry): string =>
  watched.filter(field => JSON.stringify(before[field]) !== JSON.stringify(after[field])).join(' ')
