/** What a step changes beyond the status. Each effect is one small change of the draft; `advance` runs them in the row's order. */
import type { Estate } from '../estate/estate'
import { dayLength } from '../kit/calendar'
import { custodyEffects } from '../key-custody/effects'
import { moveEffects } from '../move-in/effects'
import type { Who } from '../people/person'
import { quoteEffects } from '../quote/effects'
import { renovationEffects } from '../renovation/effects'
import { pause, reckonAgain, resume } from './clocks'
import { wallOff } from './firewall'
import { planFollowUp } from './follow-up'
import type { Clock, ClockName, Matter, Priority } from './matter'
import type { Move } from './move'

export interface Change { move: Move, who: Pick<Who, 'id' | 'name'>, estate: Estate, now: number }
export type Apply = (draft: Matter, change: Change) => void

const raised: Record<Priority, Priority> = { normal: 'urgent', urgent: 'emergency', emergency: 'emergency' }

function mark (draft: Matter, name: ClockName | undefined, flag: Partial<Clock>) {
  const clock = name && draft.clocks[name]
  if (clock) draft.clocks[name] = { ...clock, ...flag }
}

const baseEffects = {
  becomeFirstContact: (draft, { who }) => { draft.firstContactId = who.id },
  appointContact: (draft, { move }) => { draft.firstContactId = move.clerkId },
  setAssignee: (draft, { move }) => { draft.formerAssigneeId = draft.assigneeId; draft.assigneeId = move.assigneeId; draft.arrivedAt = undefined },
  dropAssignee: draft => { draft.formerAssigneeId = draft.assigneeId; draft.assigneeId = undefined; draft.arrivedAt = undefined },
  markArrived: (draft, { now }) => { draft.arrivedAt = now },
  markCompleted: (draft, { now, move }) => {
    draft.completedAt = now
    draft.materials = [...draft.materials, ...move.materials ?? []]
    draft.costFen += (move.costFen ?? 0) + (move.materials ?? []).reduce((sum, each) => sum + each.costFen, 0)
  },
  markAccepted: (draft, { now }) => { draft.acceptedAt = now },
  planFollowUp: (draft, { estate, now }) => planFollowUp(draft, estate, now),
  followUpDone: (draft, { move, now }) => { if (draft.followUp) draft.followUp = { ...draft.followUp, doneAt: now, result: move.result ?? 'satisfied', attempts: draft.followUp.attempts + 1 } },
  /** Nobody answered: another try tomorrow. */
  followUpMissed: (draft, { now }) => { if (draft.followUp) draft.followUp = { ...draft.followUp, attempts: draft.followUp.attempts + 1, dueAt: Math.max(draft.followUp.dueAt, now + dayLength) } },
  end: (draft, { now }) => { draft.endedAt = now },
  conclude: (draft, { move }) => { draft.closing = { reason: move.reason ?? 'noFurtherAction', ...(move.duplicateOf && { duplicateOf: move.duplicateOf }) } },
  defer: (draft, { move, estate, now }) => { draft.deferral = { from: draft.status, until: move.until ?? now }; pause(draft, estate, now) },
  resume: (draft, { estate, now }) => { draft.deferral = undefined; resume(draft, estate, now) },
  countRejection: draft => { draft.rejected += 1; draft.completedAt = undefined },
  countReopening: draft => {
    draft.reopened += 1
    draft.priority = raised[draft.priority]
    draft.assigneeId = draft.arrivedAt = draft.completedAt = draft.acceptedAt = draft.endedAt = draft.closing = draft.followUp = draft.scores = draft.reply = undefined
    draft.clocks = {}
  },
  countNudge: (draft, { now }) => { draft.nudges += 1; draft.nudgedAt = now },
  keepScores: (draft, { move }) => { draft.scores = move.scores ?? draft.scores },
  markVerified: (draft, { move, estate, now }) => { draft.verifiedAt = now; wallOff(draft, move.accusedIds ?? [], estate, now) },
  keepReply: (draft, { move, now }) => { draft.reply = { at: now, text: move.note ?? '' } },
  markMajor: draft => { draft.major = true },
  reclassify: (draft, { move }) => { draft.categoryId = move.categoryId ?? draft.categoryId; draft.priority = move.priority ?? draft.priority },
  offerHandOver: (draft, { move, estate, now }) => {
    const name = estate.staff.find(each => each.personId === move.clerkId)?.name ?? ''
    draft.handOverTo = { id: move.clerkId ?? '', name, reason: move.note ?? '', at: now }
  },
  dropHandOver: draft => { draft.handOverTo = undefined },
  markChased: draft => { if (draft.handOverTo) draft.handOverTo = { ...draft.handOverTo, chased: true } },
  addFollower: (draft, { who }) => { draft.followerIds = [...draft.followerIds, who.id] },
  removeFollower: (draft, { who }) => { draft.followerIds = draft.followerIds.filter(id => id !== who.id) },
  passOn: (draft, { move: { successor } }) => { if (successor) { draft.requester = successor.requester; draft.household = successor.household } },
  markWarned: (draft, { move }) => mark(draft, move.clock, { warned: true }),
  markBreached: (draft, { move }) => mark(draft, move.clock, { warned: true, breached: true }),
  markEscalated: (draft, { move }) => mark(draft, move.clock, { escalated: true }),
  reckonAgain: (draft, { estate }) => reckonAgain(draft, estate)
} satisfies Record<string, Apply>

export const effects = { ...baseEffects, ...renovationEffects, ...moveEffects, ...custodyEffects, ...quoteEffects } satisfies Record<string, Apply>

export type Effect = keyof typeof effects
