import type { Estate } from '../estate/estate'
import { Refused } from '../kit/errors'
import { vendorOf } from '../vendor/crew'
import type { VendorBrief } from '../vendor/vendor'

/**
 * @param estate as it is now: who was removed or whose company was suspended a moment ago is nobody here
 * @throws Refused forbidden where somebody works for no vendor, or for one that is suspended
 */
export function companyOf (estate: Pick<Estate, 'vendors'>, personId: string): VendorBrief {
  const vendor = vendorOf(estate, personId)
  if (!vendor) throw new Refused('forbidden', 'notCrew')
  if (vendor.state === 'suspended') throw new Refused('forbidden', 'vendorSuspended')
  return vendor
}
