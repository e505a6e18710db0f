/** What steps of moving in and out change. */
import type { Apply, Change } from '../matter/effects'
import { owe } from '../matter/errand'
import { inBodyOf } from '../matter/in-body'
import type { Matter } from '../matter/matter'
import { dayAfter, moment } from '../kit/calendar'
import type { Signature } from '../signing/signature'
import { doneEffects, markDone } from './done'
import { openSnags, type Moving, type SignedName } from './moving'
import { clerkText, signedText } from './texts'

/** One small change of the body. */
const edit = inBodyOf('moving')

const lineAfter = ({ timeline }: Matter) => timeline.length + 1

/** Whoever moves signs on their own phone, or on a clerk's, who then is their witness: the name is never what somebody says. */
function signedBy ({ requester }: Matter, { who, move, now }: Change, text: string): Signature {
  const isOwn = who.id === requester.personId
  return {
    ...(isOwn && { personId: who.id }), name: requester.name, at: now, text, strokes: move.strokes ?? [],
    ...(!isOwn && { witness: { id: who.id, name: who.name } })
  }
}

const sign = (name: SignedName): Apply => edit((body, change, draft) => {
  body.signatures[name] = signedBy(draft, change, signedText(name, draft, body))
})

const countKeys = (isBack: boolean): Apply => edit((body, { who, move, now }, draft) => {
  body.keys = move.keys ?? []
  body.keysBy = { personId: who.id, name: who.name, at: now, text: clerkText(draft.place.label, body.keys, isBack), strokes: move.strokes ?? [] }
})

/** Done once all rooms were looked through and nothing found is left. */
const settleSnagging: Apply = (draft, { who, now }) => {
  if (draft.moving?.inspectedAt !== undefined && openSnags(draft.moving).length === 0) markDone(draft, 'snagging', who, now)
}

const snagWith = (body: Moving, { move }: Change) => body.snags.find(each => each.seq === move.snagSeq)

export const moveEffects = {
  ...doneEffects,
  keepPapers: edit((body, { move }) => { body.papers = move.papers ?? [] }),
  keepPeople: edit((body, { move }) => { if (move.people !== undefined) body.people = move.people }),
  addSnag: edit((body, { move, who, now }, draft) => {
    const room = body.rooms.find(each => each.id === move.roomId)
    body.snags.push({ seq: lineAfter(draft), roomId: room?.id ?? '', room: room?.name ?? '', what: move.note ?? '', photos: move.photos ?? [], at: now, byName: who.name, rechecks: [] })
    owe(draft, 'openSnag', now)
  }),
  linkSnag: edit((body, change) => {
    const snag = snagWith(body, change)
    if (snag && change.move.repair) snag.repair = change.move.repair
  }),
  recheckSnag: edit((body, change, draft) => {
    const snag = snagWith(body, change), { now, who } = change, ok = change.move.recheck === 'ok'
    if (!snag) return
    snag.rechecks.push({ at: now, byName: who.name, ok })
    if (ok) snag.okAt = now
    else owe(draft, 'sendBack', now)
  }),
  endInspection: edit((body, { now }) => { body.inspectedAt = now }),
  settleSnagging,
  keepReadings: edit((body, { move, now }, draft) => {
    body.readings = { seq: lineAfter(draft), values: move.readings ?? [] }
    owe(draft, 'takeReadings', now)
  }),
  /** What was read could not be written down: it is to be read again. */
  dropReadings: edit(body => {
    delete body.readings
    body.items.filter(({ what }) => what === 'meters' || what === 'finalMeters').forEach(item => { delete item.doneAt; delete item.by; delete item.byName })
  }),
  keepFeeFrom: edit((body, { move, now }, draft) => { if (move.feeFrom) body.feeFrom = move.feeFrom; owe(draft, 'setFees', now) }),
  giveKeys: countKeys(false),
  takeKeys: countKeys(true),
  signForKeys: sign('keys'),
  signAgreement: sign('agreement'),
  signSettlement: sign('settlement'),
  askDeposits: (draft, { now }) => owe(draft, 'askDeposits', now),
  keepDeposits: edit((body, { move }) => { if (move.deposits) body.deposits = move.deposits }),
  /** Until the end of the day on which they go the home is theirs. */
  letGo: edit((body, { now }, draft) => {
    body.leavingAt = now
    owe(draft, 'endBindings', Math.max(now, moment(body.onDay) > now ? moment(dayAfter(body.onDay)) : now))
  }),
  /** Whoever lives there next has no part in it. */
  leaveHousehold: draft => { draft.household = undefined }
} satisfies Record<string, Apply>
