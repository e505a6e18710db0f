/** The permit, who may come in with it, and when it may be loud. */
import { day, dayBefore } from '../kit/calendar'
import type { Apply } from '../matter/effects'
import { idIn } from '../matter/in-body'
import type { Extension } from './filing'
import { inBody } from './in-body'
import { monthsAfter } from './rules'

/** The permit has the number of its filing under letters of its own. */
const permitNo = (number: string) => `XK${number.slice(number.indexOf('-'))}`

const decide = (extensions: Extension[], now: number, granted: boolean): Extension[] =>
  extensions.map(each => each.decidedAt === undefined ? { ...each, decidedAt: now, granted } : each)

export const permitEffects = {
  issuePermit: inBody((body, { now }, { number }) => {
    const today = day(now), from = body.period.from > today ? body.period.from : today
    body.permit = { no: permitNo(number), issuedAt: now, from, until: dayBefore(monthsAfter(from, body.months)) }
  }),
  addWorker: inBody((body, { move: { sealed }, now }, draft) => {
    if (sealed) body.workers.push({ ...sealed, id: idIn(draft, 'w'), state: 'active', since: day(now) })
  }),
  removeWorker: inBody((body, { move }) => {
    body.workers = body.workers.map(each => each.id === move.workerId ? { ...each, state: 'removed' } : each)
  }),
  planNoise: inBody((body, { move: { noise } }) => {
    if (!noise) return
    body.noise.push(noise)
    body.noiseUntil = Math.max(body.noiseUntil, noise.until)
  }),
  askExtension: inBody((body, { move, now }) => { body.extensions.push({ askedAt: now, until: day(move.until ?? now), reason: move.note ?? '' }) }),
  grantExtension: inBody((body, { now }) => {
    const asked = body.extensions.at(-1)
    if (!body.permit || !asked) return
    const { reminded: _reminded, ...permit } = body.permit
    body.permit = { ...permit, until: asked.until }
    body.extensions = decide(body.extensions, now, true)
  }),
  denyExtension: inBody((body, { now }) => { body.extensions = decide(body.extensions, now, false) }),
  markPermitReminded: inBody(body => { if (body.permit) body.permit = { ...body.permit, reminded: true } }),
  suspendPermit: inBody((body, { now }) => { if (body.permit) body.permit = { ...body.permit, suspendedAt: now } }),
  resumePermit: inBody(body => {
    if (!body.permit) return
    const { suspendedAt: _over, ...permit } = body.permit
    body.permit = permit
  })
} satisfies Record<string, Apply>
