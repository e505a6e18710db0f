/** Whose signature it is: on their own phone the caller's, on a clerk's device the resident's, with the clerk as witness. */
import type { Change } from '../matter/effects'
import type { Matter } from '../matter/matter'
import type { Signature } from '../signing/signature'

export function signedBy ({ requester }: Matter, { move, who, now }: Change, text: string): Signature {
  const strokes = move.ownerStrokes ?? [], isOwn = requester.personId === who.id
  return { ...(isOwn ? { personId: who.id, name: who.name } : { name: requester.name, witness: { id: who.id, name: who.name } }), at: now, text, strokes }
}
