/** Conditions of steps that only key custody has. Without a `move` a page asks whether there is anything to do at all. */
import { staffOf, isAtWork } from '../estate/roster'
import { dayLength } from '../kit/calendar'
import type { Question, Rule } from '../matter/guards'
import { isDayToKeep } from './begin'
import type { Ask, KeyCustody, Loss } from './custody'
import { fitsAsk, fitsStanding, isAccompanied, rightsNamed } from './permission'
import { keysAt, keysOf, lendingsOut, outWith } from './places'

/** Nobody keeps a borrowed key longer without coming back. */
const longestLendingMs = 30 * dayLength

type Of = (custody: KeyCustody, question: Question) => boolean

/** A condition on the keys; a matter without any fails it. */
const on = (holds: Of) => (question: Question) => question.matter.custody !== undefined && holds(question.matter.custody, question)

const known = (custody: KeyCustody, ids: readonly string[]) => keysOf(custody, ids).length === ids.length
const isIn = (custody: KeyCustody, ids: readonly string[], places: readonly string[]) => known(custody, ids) && keysOf(custody, ids).every(each => places.includes(each.place))

export const isAnswerable = ({ answer, lapsed, expiresAt }: Ask, now: number) => !answer && !lapsed && now < expiresAt
export const isSettled = ({ lockChangedAt }: Loss) => lockChangedAt !== undefined

const left = (custody: KeyCustody) => custody.keys.filter(each => each.place === 'desk' || each.place === 'lent').map(each => each.id)

export const custodyGuards = {
  allCounted: { code: 'invalid', field: 'keyIds', holds: on((custody, { move }) => !move || (move.keyIds?.length === custody.keys.length && isIn(custody, move.keyIds, ['announced']))) },
  ownerSigned: { code: 'invalid', field: 'ownerStrokes', holds: on((custody, { move }) => !move || move.ownerStrokes !== undefined || custody.ownerSignature !== undefined) },
  ownerNotSigned: { code: 'conflict', holds: on(custody => custody.ownerSignature === undefined) },

  keysAtDesk: { code: 'conflict', field: 'keyIds', holds: on((custody, { move }) => move ? isIn(custody, move.keyIds ?? [], ['desk']) : keysAt(custody, 'desk').length > 0) },
  askable: { code: 'conflict', holds: ({ matter }) => matter.requester.personId !== undefined },
  askKnown: { code: 'notFound', field: 'askId', holds: on((custody, { move }) => move ? custody.asks.some(each => each.id === move.askId) : custody.asks.length > 0) },
  askWaits: { code: 'conflict', field: 'askId', holds: on((custody, { move, now }) => custody.asks.some(each => isAnswerable(each, now) && (!move || each.id === move.askId))) },
  askLapsed: { code: 'conflict', holds: on((custody, { now }) => custody.asks.some(each => !each.answer && !each.lapsed && each.expiresAt <= now)) },

  oneRight: { code: 'invalid', field: 'askId', holds: ({ move }) => !move || rightsNamed(move).length === 1 },
  standingFits: { code: 'conflict', field: 'standingId', holds: on((custody, { move, estate }) => !move?.standingId || fitsStanding(custody, move, estate)) },
  askFits: { code: 'conflict', field: 'askId', holds: on((custody, { move, now }) => !move?.askId || fitsAsk(custody, move, now)) },
  borrowerKnown: { code: 'invalid', field: 'borrower', holds: ({ move, estate, now }) => {
    const { personId } = move?.borrower ?? {}, staff = staffOf(estate, personId)
    return personId === undefined || (staff !== undefined && isAtWork(staff, now))
  } },
  matterForStaff: { code: 'invalid', field: 'borrower', holds: ({ move }) => !move?.lentForId || move.borrower?.personId !== undefined },
  accompanied: { code: 'invalid', field: 'accompaniedBy', holds: on((custody, { move, estate, now }) => !move || isAccompanied(custody, move, estate, now)) },
  backAhead: { code: 'invalid', field: 'until', holds: ({ move, now }) => !move?.until || (move.until > now && move.until <= now + longestLendingMs) },

  somethingOut: { code: 'conflict', holds: on(custody => lendingsOut(custody).length > 0) },
  nothingOut: { code: 'conflict', holds: on(custody => keysAt(custody, 'lent').length === 0) },
  ofLending: { code: 'conflict', field: 'keyIds', holds: on((custody, { move }) => {
    const out = custody.lendings.filter(each => !move || each.id === move.lendingId).flatMap(each => outWith(custody, each)).map(each => each.id)
    return out.length > 0 && (move?.keyIds ?? []).every(id => out.includes(id))
  }) },
  chaseDue: { code: 'conflict', holds: on((custody, { now }) => lendingsOut(custody).some(each => each.chasedAt === undefined && chaseAt(each) <= now)) },
  escalationDue: { code: 'conflict', holds: on((custody, { now }) => lendingsOut(custody).some(each => each.escalatedAt === undefined && each.chasedAt !== undefined && each.chasedAt + dayLength <= now)) },

  keysHeld: { code: 'conflict', field: 'keyIds', holds: on((custody, { move }) => move ? isIn(custody, move.keyIds ?? [], ['desk', 'lent']) : left(custody).length > 0) },
  lossUnsigned: { code: 'conflict', field: 'lossId', holds: on((custody, { move }) => custody.losses.some(each => each.consent === undefined && (!move || each.id === move.lossId))) },
  lossAgreed: { code: 'conflict', field: 'lossId', holds: on((custody, { move }) => custody.losses.some(each => each.consent !== undefined && !isSettled(each) && (!move || each.id === move.lossId))) },
  lossesSettled: { code: 'conflict', holds: on(custody => custody.losses.every(isSettled)) },

  foundKnown: { code: 'invalid', field: 'foundKeyIds', holds: on((custody, { move }) => !move || known(custody, move.foundKeyIds ?? [])) },
  dayToKeep: { code: 'invalid', field: 'keptUntil', holds: ({ move, now }) => !move?.keptUntil || isDayToKeep(move.keptUntil, now) },
  takesRest: { code: 'conflict', field: 'keyIds', holds: on((custody, { move }) => !move || left(custody).every(id => move.keyIds?.includes(id))) },
  leavesRest: { code: 'conflict', holds: on((custody, { move }) => !move || left(custody).some(id => !move.keyIds?.includes(id))) },
  nothingHeld: { code: 'conflict', holds: on(custody => left(custody).length === 0) }
} satisfies Record<string, Rule>

/** When somebody is asked where the keys are: past the promised moment, or after three days however long was promised. */
export const chaseAt = ({ lentAt, dueAt }: { lentAt: number, dueAt: number }) => Math.min(dueAt, lentAt + 3 * dayLength)
