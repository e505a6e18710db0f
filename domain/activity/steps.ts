/** What management and time do with an activity, in which state: the function refuses by it, the page draws its buttons from it. */
import { dayLength } from '../kit/calendar'
import { Refused } from '../kit/errors'
import type { Activity, ActivityState } from './activity'
import { checkTimes } from './check'

export const activityActions = ['publish', 'move', 'close', 'cancel'] as const
export type ActivityAction = typeof activityActions[number]

/** What only time does: tell everybody the day before. */
type OfTime = 'remind'

/** What a step may be given besides its name. */
export const stepInputs = ['startsAt', 'endsAt', 'place', 'reason'] as const
export type StepInput = typeof stepInputs[number]
export interface Given { startsAt?: number | undefined, endsAt?: number | undefined, place?: string | undefined, reason?: string | undefined }

interface Acting { id: string, name: string, now: number }

interface Row {
  from: readonly ActivityState[]
  to: ActivityState | 'same'
  /** Why it cannot be done now, though its state allows it. */
  refuses?: (before: Activity, now: number) => string | undefined
  asks?: readonly StepInput[]
  /** What changes beside the state. */
  does: (before: Activity, given: Given, acting: Acting) => Partial<Activity>
  look?: 'primary' | 'danger'
}

/** How long before it begins everybody is reminded. */
export const remindBefore = dayLength

/** Who is still to come is reminded; who comes out later than that has just read it. */
const firstDue = ({ startsAt, endsAt }: Pick<Activity, 'startsAt' | 'endsAt'>, now: number) => now < startsAt - remindBefore ? startsAt - remindBefore : endsAt

/**
 * Elsewhere, or at another time: the deadline keeps its distance to the beginning, and everybody on the list is told.
 * @throws Refused invalid where the times do not go together
 */
function moved (before: Activity, { startsAt = before.startsAt, endsAt = before.endsAt, place = before.place, reason = '' }: Given, { id, name, now }: Acting): Partial<Activity> {
  checkTimes({ startsAt, endsAt }, now)
  const closesAt = before.closesAt + startsAt - before.startsAt, times = (before.moved?.times ?? 0) + 1
  return { startsAt, endsAt, place, closesAt, moved: { at: now, by: id, byName: name, reason, times }, dueAt: firstDue({ startsAt, endsAt }, now), telling: { what: 'moved', after: '' } }
}

export const activityRows: Record<ActivityAction | OfTime, Row> = {
  publish: { from: ['draft'], to: 'published', look: 'primary', refuses: ({ closesAt }, now) => closesAt <= now ? 'activityPast' : undefined, does: (before, _given, { now }) => ({ publishedAt: now, dueAt: firstDue(before, now) }) },
  move: { from: ['published'], to: 'same', asks: stepInputs, refuses: ({ startsAt }, now) => now >= startsAt ? 'activityMovesNoMore' : undefined, does: moved },
  close: { from: ['published'], to: 'closed', refuses: ({ startsAt }, now) => now < startsAt ? 'activityNotBegun' : undefined, does: (_before, _given, { now }) => ({ dueAt: now }) },
  cancel: { from: ['published'], to: 'cancelled', asks: ['reason'], look: 'danger', does: (_before, { reason = '' }, { id, name, now }) => ({ cancelled: { at: now, by: id, byName: name, reason }, dueAt: undefined, telling: { what: 'cancelled', after: '' } }) },
  remind: { from: ['published'], to: 'same', does: ({ startsAt, endsAt, telling }, _given, { now }) => ({ dueAt: endsAt, telling: now < startsAt ? { what: 'soon', after: '' } : telling }) }
}

/** What can be done with it now. */
export const openActions = (activity: Activity, now: number): ActivityAction[] =>
  activityActions.filter(action => activityRows[action].from.includes(activity.state) && activityRows[action].refuses?.(activity, now) === undefined)

/**
 * @returns the next activity
 * @throws Refused conflict where its state or its times stand against it, invalid where an input is missing or not asked for
 */
export function stepped (before: Activity, action: ActivityAction | OfTime, given: Given, acting: Acting): Activity {
  const { from, to, refuses, asks = [], does } = activityRows[action]
  if (!from.includes(before.state)) throw new Refused('conflict', 'activityChanged', undefined, { action })
  const reason = refuses?.(before, acting.now)
  if (reason !== undefined) throw new Refused('conflict', reason)
  for (const name of stepInputs) if (asks.includes(name) !== (given[name] !== undefined)) throw new Refused('invalid', asks.includes(name) ? 'required' : 'notAsked', name)
  return { ...before, ...does(before, given, acting), state: to === 'same' ? before.state : to, rev: before.rev + 1, updatedAt: acting.now }
}

/** What time does next with one that is due. */
export const stepOfTime = ({ endsAt }: Pick<Activity, 'endsAt'>, now: number): 'close' | 'remind' => now >= endsAt ? 'close' : 'remind'
