/** What only steps of key custody ask for. */
import * as v from 'valibot'
import { date, id, words } from '../kit/schema'
import { strokes } from '../signing/signature'
import { keyKinds, lendUses, lockPayers, standingKinds } from './custody'

const keyIds = v.pipe(v.array(id), v.maxLength(12, 'tooMany'), v.check(ids => new Set(ids).size === ids.length, 'sameKeyTwice'))

/** Keys as they are told: kind and pieces of each. */
export const toldKeys = v.pipe(
  v.array(v.strictObject({ kind: v.picklist(keyKinds, 'required'), pieces: v.pipe(v.number('number'), v.integer('integer'), v.minValue(1, 'range'), v.maxValue(20, 'range')), note: v.optional(words(1, 30)) })),
  v.minLength(1, 'required'), v.maxLength(12, 'tooMany')
)

export const toldStanding = v.pipe(
  v.array(v.pipe(v.strictObject({ kind: v.picklist(standingKinds, 'required'), name: v.optional(words(1, 30)) }), v.check(({ kind, name }) => (kind === 'technician') === (name === undefined), 'standingName'))),
  v.maxLength(8, 'tooMany')
)

export const custodyInputs = {
  custodyKeys: toldKeys,
  keyIds: v.pipe(keyIds, v.minLength(1, 'required')),
  foundKeyIds: keyIds,
  ownerStrokes: strokes,
  deskStrokes: strokes,
  borrower: v.strictObject({ personId: v.optional(id), name: words(1, 30) }),
  lendFor: v.picklist(lendUses, 'required'),
  lentForId: id,
  standingId: id,
  askId: id,
  lendingId: id,
  lossId: id,
  accompaniedBy: id,
  returnedBy: words(1, 30),
  atCostOf: v.picklist(lockPayers, 'required'),
  keptUntil: date
}
