/** Where a vendor may go from where it stands. */
import { Refused } from '../kit/errors'
import type { Who } from '../people/person'
import type { Vendor, VendorState } from './vendor'

export const standingMoves: Record<VendorState, readonly VendorState[]> = {
  trial: ['active', 'suspended'],
  active: ['suspended'],
  suspended: ['active']
}

/**
 * @param now ms
 * @throws Refused conflict where it stands there already, or can't go there from where it stands
 */
export function stood (vendor: Vendor, state: VendorState, reason: string, { id, name }: Pick<Who, 'id' | 'name'>, now: number): Vendor {
  if (!standingMoves[vendor.state].includes(state)) throw new Refused('conflict', 'vendorStands', 'state')
  return { ...vendor, rev: vendor.rev + 1, state, standing: { reason, by: id, byName: name, at: now } }
}
