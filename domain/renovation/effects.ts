/** What steps of renovation filing change. */
import { staffWith } from '../estate/roster'
import { owe } from '../matter/errand'
import type { Apply, Change } from '../matter/effects'
import type { RenovationFiling, Review } from './filing'
import { depositEffects } from './effects-deposit'
import { permitEffects } from './effects-permit'
import { siteEffects } from './effects-site'
import { inBody } from './in-body'

const review = (body: RenovationFiling, { who, now, move }: Change, result: Review['result']) => {
  body.reviews.push({ stage: body.stage ?? 'clerk', by: who.id, byName: who.name, at: now, result, ...(move.note && { note: move.note }) })
}

export const renovationEffects = {
  askSupplement: inBody((body, { move, now }) => { body.supplements.push({ at: now, missing: move.missing ?? [] }) }),
  supplement: inBody((body, { move, now }) => {
    body.supplements = body.supplements.map(each => each.answeredAt === undefined ? { ...each, answeredAt: now } : each)
    body.drawings.push(...(move.photos ?? []).map(file => ({ kind: 'other' as const, file })))
  }),
  passedByClerk: inBody((body, given) => review(body, given, 'passed')),
  toEngineering: inBody((body, given) => { review(body, given, 'passed'); body.stage = 'engineering' }),
  passedByStage: inBody((body, given) => review(body, given, 'passed')),
  /** It is a manager's turn; whoever looked at it as an engineer patrols it afterwards. */
  toManager: inBody((body, { estate }, draft) => {
    body.stage = 'manager'
    draft.formerAssigneeId = draft.assigneeId
    draft.assigneeId = staffWith(estate, 'manager')[0]?.personId ?? draft.assigneeId
  }),
  stageOver: inBody((body, _, draft) => {
    if (body.stage === 'manager') draft.assigneeId = draft.formerAssigneeId
    delete body.stage
  }),
  refusedByStage: inBody((body, given) => review(body, given, 'refused')),
  chargeBills: (draft, { now }) => owe(draft, 'chargeBills', now),
  keepBills: inBody((body, { move: { bills }, now }, draft) => {
    if (!bills) return
    const { depositFen, ...ids } = bills
    body.bills = ids
    body.depositFen = depositFen
    owe(draft, 'awaitPayment', now)
  }),
  linkMatter: inBody((body, { move }) => { if (move.matterNumber) body.linked.push(move.matterNumber) }),
  ...permitEffects, ...siteEffects, ...depositEffects
} satisfies Record<string, Apply>
