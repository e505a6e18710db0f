/** Conditions of steps that only renovation filing has. */
import { day, dayLength, hour, moment } from '../kit/calendar'
import { kindOf } from '../matter/number'
import type { Question, Rule } from '../matter/guards'
import type { RenovationFiling } from './filing'
import { mayBeLoud } from './noise'
import { patrolCheckIds } from './patrol-checks'
import { extensionDays, monthsAfter, rulesOf } from './rules'
import { deductedFen } from './sums'
import { reviewersOf, worksIn } from './works'

const bodyOf = ({ matter }: Question): RenovationFiling | undefined => matter.renovation
const reviewers = (question: Question) => reviewersOf(worksIn(question.estate, bodyOf(question)?.works ?? []))
const askedFor = ({ move }: Question): string => day(move?.until ?? 0)
const lastExtension = (question: Question) => bodyOf(question)?.extensions.at(-1)
const violation = (question: Question) => bodyOf(question)?.violations.find(each => each.id === question.move?.violationId)
const deduction = (question: Question) => bodyOf(question)?.deductions.find(each => each.id === question.move?.deductionId)
const permitOf = (question: Question) => bodyOf(question)?.permit

/** Asked by a page that has no input yet, a guard on inputs lets pass. */
const of = (holds: (question: Question) => boolean) => (question: Question) => question.move === undefined || holds(question)

/** Deposits are held for a filing of which nothing is disputed any more. */
const isSettled = ({ deductions }: RenovationFiling) => deductions.every(each => each.answer === 'agreed' || each.decision !== undefined)

/** A test of at least a day and at most two (GB 50327-2001 6.3.3 asks for 24 hours at least). */
const testHours = { least: 24, most: 48 }

export const renovationGuards = {
  needsReview: { code: 'conflict', holds: question => reviewers(question).length > 1 },
  needsNoReview: { code: 'conflict', holds: question => reviewers(question).length === 1 },
  atEngineering: { code: 'conflict', holds: question => bodyOf(question)?.stage === 'engineering' },
  atManager: { code: 'conflict', holds: question => bodyOf(question)?.stage === 'manager' },
  managerFollows: { code: 'conflict', holds: question => reviewers(question).includes('manager') },
  managerDoesNot: { code: 'conflict', holds: question => !reviewers(question).includes('manager') },

  workerThere: { code: 'invalid', field: 'workerId', holds: of(question => bodyOf(question)?.workers.some(each => each.id === question.move?.workerId && each.state === 'active') ?? false) },
  fewWorkers: { code: 'conflict', holds: question => (bodyOf(question)?.workers.length ?? 0) < 40 },

  withinPermit: { code: 'invalid', field: 'noise', holds: of(question => {
    const permit = permitOf(question), { noise } = question.move ?? {}
    return permit !== undefined && noise !== undefined && day(noise.from) >= permit.from && day(noise.until) <= permit.until && noise.until > question.now
  }) },
  loudHours: { code: 'invalid', field: 'noise', holds: of(({ estate, move }) => move?.noise !== undefined && mayBeLoud(estate, move.noise)) },

  inTimeToExtend: { code: 'conflict', holds: question => day(question.now + extensionDays * dayLength) <= (permitOf(question)?.until ?? '') },
  aMonthAtMost: { code: 'invalid', field: 'until', holds: of(question => {
    const permit = permitOf(question)
    return permit !== undefined && askedFor(question) > permit.until && askedFor(question) <= monthsAfter(permit.until, 1)
  }) },
  noExtensionAsked: { code: 'conflict', holds: question => { const last = lastExtension(question); return last === undefined || last.decidedAt !== undefined } },
  extensionAsked: { code: 'conflict', holds: question => { const last = lastExtension(question); return last !== undefined && last.decidedAt === undefined } },

  checksKnown: { code: 'invalid', field: 'checks', holds: of(({ move }) => (move?.checks ?? []).every(each => patrolCheckIds.some(id => id === each.id))) },
  anyViolationOpen: { code: 'conflict', holds: question => bodyOf(question)?.violations.some(each => each.state === 'open') ?? false },
  anyViolationFixed: { code: 'conflict', holds: question => bodyOf(question)?.violations.some(each => each.state === 'fixed') ?? false },
  violationOpen: { code: 'invalid', field: 'violationId', holds: of(question => violation(question)?.state === 'open') },
  violationFixed: { code: 'invalid', field: 'violationId', holds: of(question => violation(question)?.state === 'fixed') },
  noViolationOpen: { code: 'conflict', holds: question => bodyOf(question)?.violations.every(each => each.state === 'confirmed') ?? false },
  dueLater: { code: 'invalid', field: 'until', holds: of(({ move, now }) => (move?.until ?? 0) > now) },

  noWaterproof: { code: 'conflict', holds: question => bodyOf(question)?.acceptance.waterproof === undefined },
  testLongEnough: { code: 'invalid', field: 'waterproof', holds: of(question => {
    const { move, now, matter } = question, test = move?.waterproof, since = matter.renovation?.permit?.from
    if (!test || since === undefined) return false
    const length = (test.until - test.from) / hour
    return length >= testHours.least && length <= testHours.most && test.until <= now && test.from >= moment(since)
  }) },
  waterproofDone: { code: 'conflict', holds: question => bodyOf(question)?.acceptance.waterproof !== undefined || worksIn(question.estate, bodyOf(question)?.works ?? []).every(each => !each.wet) },
  observedLongEnough: { code: 'conflict', holds: question => question.now >= (bodyOf(question)?.acceptance.first?.at ?? Infinity) + rulesOf(question.estate).observationDays * dayLength },

  depositHeld: { code: 'conflict', holds: question => (bodyOf(question)?.depositFen ?? 0) > 0 },
  notReturned: { code: 'conflict', holds: question => bodyOf(question)?.refund === undefined },
  withinDeposit: { code: 'invalid', field: 'costFen', holds: of(question => {
    const body = bodyOf(question), fen = question.move?.costFen ?? 0
    return body !== undefined && fen > 0 && deductedFen(body) + fen <= body.depositFen
  }) },
  anyUnanswered: { code: 'conflict', holds: question => bodyOf(question)?.deductions.some(each => each.answer === undefined) ?? false },
  unanswered: { code: 'invalid', field: 'deductionId', holds: of(question => { const found = deduction(question); return found !== undefined && found.answer === undefined }) },
  anyObjected: { code: 'conflict', holds: question => bodyOf(question)?.deductions.some(each => each.answer === 'objected' && !each.decision) ?? false },
  objected: { code: 'invalid', field: 'deductionId', holds: of(question => { const found = deduction(question); return found?.answer === 'objected' && !found.decision }) },
  notMoreThanAsked: { code: 'invalid', field: 'costFen', holds: of(question => (question.move?.costFen ?? 0) <= (deduction(question)?.fen ?? 0)) },
  nothingDisputed: { code: 'conflict', holds: question => { const body = bodyOf(question); return body !== undefined && isSettled(body) } },

  complaintNumber: { code: 'invalid', field: 'matterNumber', holds: of(({ move }) => ['complaint', 'coordination', 'issue'].includes(kindOf(move?.matterNumber ?? ''))) },
  notLinked: { code: 'conflict', holds: of(question => !bodyOf(question)?.linked.includes(question.move?.matterNumber ?? '')) }
} satisfies Record<string, Rule>
