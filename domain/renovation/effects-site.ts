/** What is seen on the site, during the works and after them. */
import type { Apply } from '../matter/effects'
import { idIn } from '../matter/in-body'
import type { RenovationFiling, Violation } from './filing'
import { inBody } from './in-body'

const change = (body: RenovationFiling, id: string | undefined, next: (violation: Violation) => Violation) => {
  body.violations = body.violations.map(each => each.id === id ? next(each) : each)
}

export const siteEffects = {
  patrol: inBody((body, { move, who, now }) => { body.patrols.push({ at: now, by: who.id, byName: who.name, checks: move.checks ?? [], photos: move.photos ?? [] }) }),
  noteViolation: inBody((body, { move, now }, draft) => {
    body.violations.push({ id: idIn(draft, 'v'), at: now, what: move.note ?? '', photos: move.photos ?? [], dueAt: move.until ?? now, state: 'open' })
  }),
  reportFixed: inBody((body, { move, now }) => change(body, move.violationId, each => ({ ...each, state: 'fixed', fixedAt: now, fixedPhotos: move.photos ?? [] }))),
  confirmFixed: inBody((body, { move }) => change(body, move.violationId, each => ({ ...each, state: 'confirmed' }))),
  reopenViolation: inBody((body, { move }) => change(body, move.violationId, ({ fixedAt: _fixed, late: _late, ...each }) => ({ ...each, state: 'open', dueAt: move.until ?? each.dueAt }))),
  markLate: inBody((body, { now }) => { body.violations = body.violations.map(each => each.state === 'open' && each.dueAt <= now ? { ...each, late: true } : each) }),
  passFirst: inBody((body, { who, now }) => { body.acceptance = { first: { at: now, byName: who.name } } }),
  keepWaterproof: inBody((body, { move: { waterproof }, who, now }) => { if (waterproof) body.acceptance = { ...body.acceptance, waterproof: { at: now, byName: who.name, ...waterproof } } }),
  passFinal: inBody((body, { who, now }) => { body.acceptance = { ...body.acceptance, final: { at: now, byName: who.name } } }),
  forgetAcceptance: inBody(body => { body.acceptance = {} })
} satisfies Record<string, Apply>
