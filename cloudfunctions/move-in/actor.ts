/** In whose name an errand is run: whoever took the step that owes it. */
import type { Estate } from '@domain/estate/estate'
import { staffOf } from '@domain/estate/roster'
import type { Errand } from '@domain/matter/errand'
import type { Matter } from '@domain/matter/matter'
import { systemId, type Who } from '@domain/people/person'

const whoOf = (id: string, name: string, estate: Estate): Who =>
  ({ id, name, salutation: name, estateId: estate._id, roles: staffOf(estate, id)?.roles ?? ['resident'], occupancies: [] })

export function actorOf ({ timeline }: Matter, { seq }: Errand, estate: Estate): Who {
  const line = timeline.find(each => each.seq === seq)
  return whoOf(line?.by ?? systemId, line?.byName ?? '', estate)
}

/** The clerk who answers for it. */
export const firstContactOf = ({ firstContactId = systemId }: Matter, estate: Estate): Who =>
  whoOf(firstContactId, staffOf(estate, firstContactId)?.name ?? '', estate)
