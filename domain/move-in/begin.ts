/** How moving in or out begins: checked against the estate and the person, with the checklist copied from the estate's plan. */
import type { InferOutput } from 'valibot'
import type { Estate } from '../estate/estate'
import { day, dayLength } from '../kit/calendar'
import { Refused } from '../kit/errors'
import type { Requester } from '../matter/matter'
import type { Said } from '../matter/open-matter'
import { householdOf, type Occupancy } from '../people/occupancy'
import type { Who } from '../people/person'
import type { Relation } from '../people/role'
import { defaultRooms, lists, type MovingKind } from './checklist'
import type { moveIn } from './contract'
import type { Moving } from './moving'
import { beginWords } from './words'

type Submitted = InferOutput<typeof moveIn.methods.submit.input>
type Recorded = InferOutput<typeof moveIn.methods.record.input>
type Home = Pick<Occupancy, 'premisesId' | 'zoneId' | 'label'>

/** Days ahead; nobody plans a move further. */
const farthest = 183

/** A home is left by whoever has it; family goes with them. */
const mayBegin: Record<MovingKind, Record<Relation, boolean>> = {
  moveIn: { owner: true, family: true, tenant: true, companyAgent: true },
  moveOut: { owner: true, family: false, tenant: true, companyAgent: true }
}

/** @param plan the estate's own, where it has one */
export const movingBody = (kind: MovingKind, onDay: string, { moving: plan = {} }: Pick<Estate, 'moving'>): Moving => ({
  onDay, items: (plan[kind] ?? lists[kind]).map(each => ({ ...each })), rooms: [...plan.rooms ?? defaultRooms], snags: [], signatures: {}
})

function begin ({ key, kind, onDay, note }: Submitted | Recorded, { premisesId, zoneId, label }: Home, estate: Estate, now: number): Omit<Said, 'requester' | 'channel'> {
  const category = estate.categories.find(each => each.kind === kind)
  if (!category) throw new Refused('invalid', 'noCategory', 'kind')
  if (onDay < day(now) || onDay > day(now + farthest * dayLength)) throw new Refused('invalid', 'farDay', 'onDay')
  return { key, kind, categoryId: category.id, text: note ?? beginWords[kind](onDay), photos: [], place: { premisesId, zoneId, label }, public: false, accusedIds: [], moving: movingBody(kind, onDay, estate) }
}

/** @throws Refused invalid for a home that is not theirs or a day that can't be; forbidden where family would leave for all */
export function submitMove (input: Submitted, who: Who, contact: Pick<Requester, 'phoneMask' | 'phoneSealed'>, estate: Estate, now: number): Said {
  const home = who.occupancies.find(each => each.premisesId === input.premisesId)
  if (!home) throw new Refused('invalid', 'noPremises', 'premisesId')
  if (!mayBegin[input.kind][home.relation]) throw new Refused('forbidden', 'notForFamily', 'kind')
  return { ...begin(input, home, estate, now), channel: 'miniProgram', household: householdOf(home), requester: { personId: who.id, name: who.name, relation: home.relation, ...contact } }
}

/** Written down by a clerk for somebody at the counter. */
export function recordMove (input: Recorded, home: Home, { requester, household }: { requester: Requester, household?: string }, estate: Estate, now: number): Said {
  const relation = requester.relation ?? input.relation
  if (!mayBegin[input.kind][relation]) throw new Refused('forbidden', 'notForFamily', 'kind')
  return { ...begin(input, home, estate, now), channel: 'walkIn', onBehalfOf: true, ...(household && { household }), requester: { ...requester, relation } }
}
