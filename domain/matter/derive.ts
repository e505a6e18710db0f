/** Fields that follow from the others and exist so that lists are one indexed query. Reckoned after every step. */
import type { Estate } from '../estate/estate'
import { holdersOf } from '../key-custody/places'
import { readersOf } from '../quote/standing'
import { running } from './clocks'
import { nextAt } from './due'
import { errandAt } from './errand'
import { homeOf, sharedWith } from './household'
import { clockNames, ended, type Matter, type Status } from './matter'
import { peopleOf, type Part } from './parts'

/** Whose move it is in each status; the first part that has anybody counts. */
const turns: Record<Status, readonly Part[]> = {
  submitted: [],
  supplementing: ['requester', 'firstContact'],
  received: ['firstContact'],
  quoting: ['priceTurn', 'firstContact'],
  quoted: ['requester', 'firstContact'],
  reviewing: ['assignee', 'firstContact'],
  approved: ['requester', 'firstContact'],
  assigned: ['assignee', 'vendor', 'firstContact'],
  suspended: ['requester', 'firstContact'],
  inProgress: ['priceTurn', 'assignee', 'vendor', 'firstContact'],
  completed: ['requester', 'firstContact'],
  observed: ['firstContact'],
  accepted: ['visitor', 'firstContact'],
  deferred: ['firstContact'],
  closed: [],
  refused: [],
  cancelled: []
}

/** Nobody has received it: it is the turn of every clerk who serves the zone, whoever that is by then. */
export const deskOf = (zoneId: string) => `desk-${zoneId}`

function turn (matter: Matter, estate: Estate, now: number): string[] {
  if (matter.status === 'submitted') return [deskOf(matter.place.zoneId)]
  const holders = turns[matter.status].map(part => peopleOf(part, matter, estate, now)).find(ids => ids.length > 0) ?? []
  return [...new Set([...holders, ...peopleOf('pendingContact', matter, estate, now)])]
}

/** The year 2100. */
const never = Date.UTC(2100, 0)

export function derive (matter: Matter, estate: Estate, now: number): Matter {
  const { requester, followerIds, firstContactId, assigneeId } = matter
  const household = sharedWith(matter, estate)
  const dueTimes = clockNames.map(name => matter.clocks[name]).filter(running).map(clock => clock.dueAt)
  return {
    ...matter,
    open: !ended.includes(matter.status),
    turn: turn(matter, estate, now),
    dueAt: dueTimes.length > 0 ? Math.min(...dueTimes) : null,
    sortAt: Math.min(never, ...dueTimes),
    seenBy: [...new Set([requester.personId, firstContactId, assigneeId, household && homeOf(household), ...followerIds, ...holdersOf(matter.custody)].filter(id => id !== undefined))],
    ...(matter.quoting && { quoting: { ...matter.quoting, readers: readersOf(matter, estate) } }),
    nextAt: nextAt(matter),
    errandAt: errandAt(matter),
    uncountedAt: now
  }
}
