/** Takes whoever handed in out of a custody: what was moved when stays, who signed is nobody any more. */
import type { Signature } from '../signing/signature'
import type { KeyCustody } from './custody'

/** @param name that stands for nobody */
export function withoutOwner (custody: KeyCustody, name: string): KeyCustody {
  const unsigned = ({ personId: _person, ...signature }: Signature): Signature => ({ ...signature, name, strokes: [] })
  const { ownerSignature, losses, withdrawals, asks } = custody
  return {
    ...custody, ...(ownerSignature && { ownerSignature: unsigned(ownerSignature) }),
    standing: custody.standing.map(each => each.name ? { ...each, name } : each),
    asks: asks.map(each => each.answer ? { ...each, answer: { ...each.answer, by: '', byName: name } } : each),
    losses: losses.map(each => each.consent ? { ...each, consent: unsigned(each.consent) } : each),
    withdrawals: withdrawals.map(each => ({ ...each, signature: unsigned(each.signature) }))
  }
}
