/** Whose bills and payments a resident sees: those of the premises they belong to now. It is part of every query. */
import type { Occupancy } from '../people/occupancy'

/** One home. @param from the day from which on what falls due is theirs too; none: all of it */
export interface BillScope { premisesId: string, from?: string }

/**
 * An owner answers for the premises, whatever was before. For everybody else it begins with their own day: what fell due
 * before a tenant moved in is between the property company and the owner.
 * @param occupancies those that count now; of two ties to one home the wider one counts
 */
export function billScope (occupancies: readonly Pick<Occupancy, 'premisesId' | 'relation' | 'from'>[]): BillScope[] {
  const since = new Map<string, string>()
  for (const { premisesId, relation, from } of occupancies) {
    const day = relation === 'owner' ? '' : from, known = since.get(premisesId)
    if (known === undefined || day < known) since.set(premisesId, day)
  }
  return [...since].map(([premisesId, from]) => ({ premisesId, ...(from && { from }) }))
}
