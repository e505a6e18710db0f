/** Conditions a step can have beyond status and part. A guard that fails is a refusal named like it. */
import type { Estate } from '../estate/estate'
import { isAtWork, staffOf } from '../estate/roster'
import { dayLength, hour, minute, yearOf } from '../kit/calendar'
import type { Code } from '../kit/errors'
import type { Acting } from '../people/person'
import { custodyGuards } from '../key-custody/guards'
import { moveGuards } from '../move-in/guards'
import { quoteGuards } from '../quote/guards'
import { workGuards } from '../quote/guards-work'
import { renovationGuards } from '../renovation/guards'
import { vendorOf } from '../vendor/crew'
import { leavesSomebody } from './firewall'
import type { Matter } from './matter'
import type { Move } from './move'

/** `move` is absent where a page only asks what could be done; guards on inputs let that pass. */
export interface Question { matter: Matter, who: Acting, estate: Estate, now: number, move?: Move }

/** One condition: what a refusal by it is called, at which field, and what else its sentence says to whoever may take the step. */
export interface Rule { code: Code, field?: string, holds: (question: Question) => boolean, facts?: (question: Question) => Record<string, string> }

export const reopenMs = 7 * dayLength
export const autoAcceptMs = 72 * hour
export const nudgeGapMs = 5 * minute
const longestDeferralMs = 90 * dayLength

const categoryOf = ({ matter, estate }: Question) => estate.categories.find(each => each.id === matter.categoryId)

/** When a completed matter was ready to be accepted: a complaint only with its written reply. */
export const readyAt = ({ completedAt, reply, kind }: Matter) =>
  kind === 'complaint' ? reply && completedAt && Math.max(reply.at, completedAt) : completedAt

function canTake ({ matter, estate, now }: Question, id: string | undefined, roles: readonly string[]) {
  const staff = staffOf(estate, id)
  return staff !== undefined && isAtWork(staff, now) && staff.roles.some(role => roles.includes(role)) && !matter.hiddenFrom.includes(staff.personId)
}

const baseGuards = {
  verified: { code: 'conflict', holds: ({ matter }) => matter.verifiedAt !== undefined },
  replied: { code: 'conflict', holds: ({ matter }) => matter.reply !== undefined },
  notArrived: { code: 'conflict', holds: ({ matter }) => matter.arrivedAt === undefined },
  hasAssignee: { code: 'conflict', holds: ({ matter }) => matter.assigneeId !== undefined },
  noAssignee: { code: 'conflict', holds: ({ matter }) => matter.assigneeId === undefined },
  nudgeGap: { code: 'conflict', holds: ({ matter, now }) => now - (matter.nudgedAt ?? 0) >= nudgeGapMs },
  withinReopenDays: { code: 'conflict', holds: ({ matter, now }) => now - (matter.endedAt ?? matter.acceptedAt ?? 0) <= reopenMs },
  acceptanceExpired: { code: 'conflict', holds: ({ matter, now }) => now - (readyAt(matter) ?? now) >= autoAcceptMs },
  clerkAccepts: { code: 'conflict', holds: question => question.matter.requester.personId === undefined || categoryOf(question)?.clerkAccepts === true },
  notRated: { code: 'conflict', holds: ({ matter }) => matter.scores === undefined },
  notMajor: { code: 'conflict', holds: ({ matter }) => matter.major === undefined },
  handOverOffered: { code: 'conflict', holds: ({ matter }) => matter.handOverTo !== undefined },
  followUpOpen: { code: 'conflict', holds: ({ matter }) => matter.followUp !== undefined && matter.followUp.doneAt === undefined },
  followUpDone: { code: 'conflict', holds: ({ matter }) => matter.followUp === undefined || matter.followUp.doneAt !== undefined },
  following: { code: 'conflict', holds: ({ matter, who }) => matter.followerIds.includes(who.id) },
  notFollowing: { code: 'conflict', holds: ({ matter, who }) => !matter.followerIds.includes(who.id) },
  /** The calendar has come for the year that a promise was reckoned without. */
  calendarThere: { code: 'conflict', holds: ({ matter, estate }) => Object.values(matter.clocks).every(clock => !clock.provisional || estate.calendar[yearOf(clock.dueAt)] !== undefined) },
  /** A visit that found somebody unsatisfied reopens; one that found nobody is `miss`. */
  resultFits: { code: 'invalid', field: 'result', holds: ({ move }) => !move || move.result === 'satisfied' || move.result === 'partly' },
  untilAhead: { code: 'invalid', field: 'until', holds: ({ move, now }) => !move?.until || (move.until > now && move.until <= now + longestDeferralMs) },
  assigneeFits: { code: 'invalid', field: 'assigneeId', holds: question => !question.move || canTake(question, question.move.assigneeId, ['technician', 'clerk']) },
  clerkFits: { code: 'invalid', field: 'clerkId', holds: question => !question.move || (question.move.clerkId !== question.matter.firstContactId && canTake(question, question.move.clerkId, ['clerk', 'manager'])) },
  accusedKnown: { code: 'invalid', field: 'accusedIds', holds: ({ move, matter, estate }) => (move?.accusedIds ?? []).every(id => staffOf(estate, id) ?? vendorOf(estate, id)) && leavesSomebody(estate, [...matter.accusedIds, ...move?.accusedIds ?? []]) },
  categoryFits: { code: 'invalid', field: 'categoryId', holds: ({ move, matter, estate }) => !move?.categoryId || estate.categories.some(each => each.id === move.categoryId && each.kind === matter.kind) }
} satisfies Record<string, Rule>

const guards = { ...baseGuards, ...renovationGuards, ...moveGuards, ...custodyGuards, ...quoteGuards, ...workGuards } satisfies Record<string, Rule>

export type Guard = keyof typeof guards
export const guard = (name: Guard): Rule => guards[name]
