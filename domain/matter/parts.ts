/** The parts a person can play in a matter. Each is a rule that names people; one that is walled off plays none. */
import type { Estate, Staff } from '../estate/estate'
import { isAtWork, onDuty, serves, staffWith } from '../estate/roster'
import { systemId } from '../people/person'
import { quoteParts } from '../quote/parts'
import { holdersOf } from '../key-custody/places'
import type { Matter } from './matter'

export type PartRule = (matter: Matter, estate: Estate, now: number) => (string | undefined)[]

const ids = (staff: readonly Staff[]) => staff.map(each => each.personId)
const low = ({ scores }: Matter) => scores !== undefined && Math.min(scores.speed, scores.quality, scores.manner) <= 2

const differs = ({ custody }: Matter) => custody?.counts.slice(-1).some(({ missing, extra }) => missing.length + extra.length > 0) === true

const managers: PartRule = (_, estate) => ids(staffWith(estate, 'manager'))

/** On duty for the zone; where nobody is, on duty anywhere; where nobody is, the managers: never nobody. */
const clerksOnDuty: PartRule = (matter, estate, now) => {
  const duty = staffWith(estate, 'clerk').filter(each => onDuty(each, now) && !matter.hiddenFrom.includes(each.personId))
  const zone = duty.filter(each => serves(each, matter.place.zoneId))
  const found = zone.length > 0 ? zone : duty
  return found.length > 0 ? ids(found) : managers(matter, estate, now)
}

const rules = {
  requester: matter => [matter.requester.personId],
  followers: matter => matter.followerIds,
  firstContact: matter => [matter.firstContactId],
  assignee: matter => [matter.assigneeId],
  formerAssignee: matter => [matter.formerAssigneeId],
  pendingContact: matter => [matter.handOverTo?.id],
  clerk: (_, estate) => ids(staffWith(estate, 'clerk')),
  clerkOnDuty: clerksOnDuty,
  manager: managers,
  technician: (_, estate) => ids(staffWith(estate, 'technician')),
  guard: (_, estate) => ids(staffWith(estate, 'guard')),
  managerIfMajor: (matter, estate, now) => matter.major ? managers(matter, estate, now) : [],
  managerIfLow: (matter, estate, now) => low(matter) ? managers(matter, estate, now) : [],
  /** Whoever the next move is up to: the first contact or, before anybody is, those on duty. */
  holder: (matter, estate, now) => matter.firstContactId ? [matter.firstContactId] : clerksOnDuty(matter, estate, now),
  visitor: (matter, estate, now) => ({
    firstContact: () => [matter.firstContactId],
    anotherClerk: () => ids(staffWith(estate, 'clerk').filter(each => each.personId !== matter.firstContactId && isAtWork(each, now))),
    manager: () => managers(matter, estate, now)
  })[matter.followUp?.by ?? 'firstContact'](),
  /** Staff who hold a key of this custody now · those who were asked for it at this moment. */
  keyHolders: ({ custody }) => holdersOf(custody),
  lateHolders: ({ custody }, _estate, now) => (custody?.lendings ?? []).filter(each => each.chasedAt === now).map(each => each.to.personId),
  /** Whoever asked what was answered at this moment. */
  keyAsker: ({ custody }, _estate, now) => (custody?.asks ?? []).filter(each => each.answer?.at === now).map(each => each.askedBy.id),
  managerIfKeysDiffer: (matter, estate, now) => differs(matter) ? managers(matter, estate, now) : [],
  ...quoteParts,
  system: () => [systemId]
} satisfies Record<string, PartRule>

export type Part = keyof typeof rules | 'neighbour' | 'household'

/** Everyone who plays this part now, nobody behind the firewall, nobody twice. Neighbours and households are not known by name here. */
export function peopleOf (part: Part, matter: Matter, estate: Estate, now: number): string[] {
  if (part === 'neighbour' || part === 'household') return []
  const named = rules[part](matter, estate, now)
  return [...new Set(named.filter((id): id is string => id !== undefined && !matter.hiddenFrom.includes(id)))]
}
