/** What of the deposit stays, what people say to it, and that the rest goes back. */
import { owe } from '../matter/errand'
import type { Apply } from '../matter/effects'
import { idIn } from '../matter/in-body'
import type { Deduction, RenovationFiling } from './filing'
import { inBody } from './in-body'
import { toReturnFen } from './sums'

const change = (body: RenovationFiling, id: string | undefined, more: Partial<Deduction>) => {
  body.deductions = body.deductions.map(each => each.id === id ? { ...each, ...more } : each)
}

export const depositEffects = {
  deduct: inBody((body, { move }, draft) => { body.deductions.push({ id: idIn(draft, 'd'), what: move.note ?? '', fen: move.costFen ?? 0, photos: move.photos ?? [] }) }),
  agreeDeduction: inBody((body, { move }) => change(body, move.deductionId, { answer: 'agreed' })),
  objectDeduction: inBody((body, { move }) => change(body, move.deductionId, { answer: 'objected', objection: move.note ?? '' })),
  decideDeduction: inBody((body, { move, who, now }) => change(body, move.deductionId, { decision: { fen: move.costFen ?? 0, reason: move.note ?? '', byName: who.name, at: now } })),
  returnDeposit: inBody((body, { now }, draft) => {
    body.refund = { at: now, fen: toReturnFen(body) }
    owe(draft, 'refundDeposit', now)
  }),
  keepRefund: inBody((body, { move: { sentBack }, now }) => { if (sentBack) body.refund = { at: now, ...sentBack } })
} satisfies Record<string, Apply>
