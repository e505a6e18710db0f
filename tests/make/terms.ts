/** Promised times and return visits of an ordinary estate (field guide 1.2, 1.4, 1.5). */
import type { FollowUpPlan, Term } from '@domain/estate/estate'
import { formalKinds, type ClockName, type Kind, type Priority } from '@domain/matter/matter'

/** Minutes of one workday of service, 08:30–21:00. */
const serviceDay = 750

type Hours = Term['hours']
const term = (kind: Kind, clock: ClockName, minutes: number, hours: Hours, more: Pick<Term, 'categoryId' | 'priority'> = {}): Term =>
  ({ kind, clock, minutes, hours, ...more })

/** Urgent and emergency: minutes round the clock, whatever the kind. */
const pressing = (kind: Kind): Term[] => ([
  ['urgent', 15, 60, 480],
  ['emergency', 5, 15, 240]
] as [Priority, number, number, number][]).flatMap(([priority, receive, arrive, finish]) => [
  term(kind, 'receive', receive, 'always', { priority }),
  term(kind, 'arrive', arrive, 'always', { priority }),
  term(kind, 'finish', finish, 'always', { priority })
])

const ordinary = (kind: Kind, receive: number, arrive: number | undefined, finish: number, hours: Hours = 'service'): Term[] => [
  term(kind, 'receive', receive, hours),
  ...(arrive === undefined ? [] : [term(kind, 'arrive', arrive, hours)]),
  term(kind, 'finish', finish, hours)
]

export const terms: Term[] = [
  ...ordinary('repair', 20, 120, 2 * serviceDay), ...pressing('repair'),
  ...ordinary('issue', 20, 60, serviceDay), ...pressing('issue'),
  // TSG T5002-2017 (电梯维护保养规则) Article 5 gives 30 minutes until rescuers are at a lift; the estate promises half of it to be there and all of it to free them.
  term('issue', 'finish', 30, 'always', { categoryId: 'lift-trapped' }),
  ...ordinary('assistance', 10, 30, 240, 'always'), ...pressing('assistance'),
  ...ordinary('complaint', 20, undefined, 3 * serviceDay),
  term('complaint', 'receive', 15, 'always', { priority: 'urgent' }),
  term('complaint', 'finish', 24 * 60, 'always', { priority: 'urgent' }),
  ...ordinary('coordination', 30, undefined, 3 * serviceDay),
  ...ordinary('inquiry', 20, undefined, 240),
  ...ordinary('suggestion', serviceDay, undefined, 5 * serviceDay),
  ...ordinary('homeVisit', serviceDay, undefined, 7 * serviceDay),
  ...formalKinds.flatMap(kind => term(kind, 'receive', 60, 'service'))
]

const plan = (kind: Kind, rate: number, afterDays: number, withinDays: number, visitor: FollowUpPlan['visitor'], more: Pick<FollowUpPlan, 'priority' | 'major'> = {}): FollowUpPlan =>
  ({ kind, rate, afterDays, withinDays, visitor, ...more })

export const followUps: FollowUpPlan[] = [
  plan('complaint', 1, 0, 3, 'anotherClerk'),
  plan('complaint', 1, 0, 3, 'manager', { major: true }),
  plan('repair', 0.3, 30, 60, 'firstContact'),
  plan('repair', 1, 0, 3, 'firstContact', { priority: 'urgent' }),
  plan('repair', 1, 0, 3, 'firstContact', { priority: 'emergency' }),
  plan('assistance', 1, 0, 7, 'firstContact'),
  plan('coordination', 1, 0, 7, 'firstContact'),
  plan('suggestion', 0.3, 0, 7, 'firstContact'),
  plan('issue', 0.3, 0, 7, 'firstContact'),
  plan('inquiry', 0, 0, 0, 'firstContact'),
  plan('homeVisit', 0, 0, 0, 'firstContact'),
  plan('moveIn', 1, 7, 30, 'firstContact')
]
