/** What steps of key custody change. */
import { staffOf } from '../estate/roster'
import { addServiceTime } from '../estate/service-time'
import { dayLength, hour } from '../kit/calendar'
import type { Apply, Change } from '../matter/effects'
import { owe } from '../matter/errand'
import { idIn } from '../matter/in-body'
import type { Matter } from '../matter/matter'
import type { Move } from '../matter/move'
import { keysAsTold } from './begin'
import type { Ask, Borrower, KeyCustody, Lending, Loss } from './custody'
import { chaseAt } from './guards'
import { permissionOf, rightsNamed } from './permission'
import { isMovement, keysAt, lendingsOut, outSince, outWith, placeAfter } from './places'
import { signedBy } from './signed'
import { handInText, lossText, withdrawText } from './texts'

/** A resident has so long to answer, of service time. */
const answerMs = 4 * hour

type On = (custody: KeyCustody, change: Change, draft: Matter) => Partial<KeyCustody>

/** A change of the keys' part; nothing for a matter without. */
const on = (change: On): Apply => (draft, said) => { if (draft.custody) draft.custody = { ...draft.custody, ...change(draft.custody, said, draft) } }

const named = ({ borrower }: Move, { estate }: Change): Borrower => borrower?.personId
  ? { personId: borrower.personId, name: staffOf(estate, borrower.personId)?.name ?? borrower.name }
  : { name: borrower?.name ?? '' }

const asked = (move: Move, change: Change) => ({ keyIds: move.keyIds ?? [], to: named(move, change), use: move.lendFor ?? 'other' as const, purpose: move.note ?? '' })

function lendingOf (change: Change, draft: Matter): Lending {
  const { move, estate, now } = change, [right] = rightsNamed(move), companion = staffOf(estate, move.accompaniedBy)
  return {
    id: idIn(draft, 'L'), ...asked(move, change), permission: permissionOf[right ?? 'askId'], ...(move.lentForId && { matterId: move.lentForId }),
    ...(companion && { accompaniedBy: { id: companion.personId, name: companion.name } }), lentAt: now, dueAt: move.until ?? now + dayLength
  }
}

const mapAsk = (custody: KeyCustody, id: string | undefined, change: (ask: Ask) => Ask) => ({ asks: custody.asks.map(each => each.id === id ? change(each) : each) })
const mapLoss = (custody: KeyCustody, id: string | undefined, change: (loss: Loss) => Loss) => ({ losses: custody.losses.map(each => each.id === id ? change(each) : each) })
const mapOut = (custody: KeyCustody, change: (lending: Lending) => Lending) => {
  const out = lendingsOut(custody).map(each => each.id)
  return { lendings: custody.lendings.map(each => out.includes(each.id) ? change(each) : each) }
}
const answered = (allowed: boolean) => on((custody, { move, who, now }) => mapAsk(custody, move.askId, ask => ({ ...ask, answer: { allowed, at: now, by: who.id, byName: who.name } })))

export const custodyEffects = {
  listKeys: on((_custody, { move, now }) => ({ keys: keysAsTold(move.custodyKeys ?? [], now), ownerSignature: undefined })),
  ownerSigns: on((custody, change, draft) => change.move.ownerStrokes ? { ownerSignature: signedBy(draft, change, handInText(custody)) } : {}),
  deskSigns: on((custody, { move, who, now }) => ({
    deskSignature: { personId: who.id, name: who.name, at: now, text: handInText(custody), strokes: move.deskStrokes ?? [] }, ...(move.photos?.[0] && { bag: move.photos[0] })
  })),

  addAsk: on((custody, change, draft) => {
    const { move, who, estate, now } = change
    return { asks: [...custody.asks, { id: idIn(draft, 'A'), ...asked(move, change), askedAt: now, askedBy: { id: who.id, name: who.name }, expiresAt: addServiceTime(estate, now, answerMs).at }] }
  }),
  allow: answered(true),
  refuseAsk: answered(false),
  lapse: on((custody, { now }) => ({ asks: custody.asks.map(each => !each.answer && each.expiresAt <= now ? { ...each, lapsed: true as const } : each) })),

  addLending: on((custody, change, draft) => ({ lendings: [...custody.lendings, lendingOf(change, draft)], ...mapAsk(custody, change.move.askId, ask => ({ ...ask, usedAt: change.now })) })),
  watchPurpose: (draft, { move, now }) => { if (move.lentForId) owe(draft, 'watchPurpose', now + 2 * hour) },

  /** The one place that moves a key; the line tells the same, and the audit log gets it. */
  moveKeys: (draft, change) => {
    const { move, now } = change, { custody } = draft
    if (!custody || !isMovement(move.action)) return
    const place = placeAfter[move.action], ids = move.keyIds ?? [], lendingId = idIn(draft, 'L')
    const keys = custody.keys.map(({ lendingId: _before, ...key }) => ids.includes(key.id)
      ? { ...key, place, since: now, ...(place === 'lent' && { lendingId }) }
      : { ...key, ...(_before && { lendingId: _before }) })
    draft.custody = { ...custody, keys, outSince: outSince({ ...custody, keys }) }
    owe(draft, 'chainLine', now)
  },

  noteReturn: on((custody, { move, now }) => ({
    lendings: custody.lendings.map(each => each.id === move.lendingId && outWith(custody, each).length === 0 ? { ...each, returnedAt: now, returnedBy: move.returnedBy ?? each.to.name } : each)
  })),
  markKeysChased: on((custody, { now }) => mapOut(custody, each => each.chasedAt === undefined && chaseAt(each) <= now ? { ...each, chasedAt: now } : each)),
  markKeysEscalated: on((custody, { now }) => mapOut(custody, each => each.escalatedAt === undefined && each.chasedAt !== undefined && each.chasedAt + dayLength <= now ? { ...each, escalatedAt: now } : each)),
  markPurposeEnded: on((custody, { move, now }) => mapOut(custody, each => each.id === move.lendingId ? { ...each, purposeEndedAt: now } : each)),

  addLoss: on((custody, { move, now }, draft) => ({ losses: [...custody.losses, { id: idIn(draft, 'S'), keyIds: move.keyIds ?? [], note: move.note ?? '', at: now }] })),
  signLoss: on((custody, change, draft) => mapLoss(custody, change.move.lossId, loss => ({ ...loss, consent: signedBy(draft, change, lossText(custody, loss)) }))),
  noteLockChange: on((custody, { move, now }) => mapLoss(custody, move.lossId, loss => ({ ...loss, lockChangedAt: now, atCostOf: move.atCostOf ?? 'company', ...(move.costFen !== undefined && { costFen: move.costFen }) }))),

  addCount: on((custody, { move, who, now }, draft) => {
    const found = move.foundKeyIds ?? [], should = keysAt(custody, 'desk').map(each => each.id)
    return { counts: [...custody.counts.slice(-11), { line: draft.timeline.length + 1, at: now, by: who.name, found, missing: should.filter(id => !found.includes(id)), extra: found.filter(id => !should.includes(id)) }] }
  }),
  keepUntil: on((custody, { move }) => ({ until: move.keptUntil ?? custody.until })),
  markReminded: on(custody => ({ remindedFor: custody.until })),
  signWithdrawal: on((custody, change, draft) => ({ withdrawals: [...custody.withdrawals, { keyIds: change.move.keyIds ?? [], signature: signedBy(draft, change, withdrawText(custody, change.move.keyIds ?? [])) }] }))
} satisfies Record<string, Apply>
