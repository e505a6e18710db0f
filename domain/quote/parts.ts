/** Parts that outside companies play in a matter, and whose turn a price is. */
import type { Estate } from '../estate/estate'
import { staffWith } from '../estate/roster'
import type { Matter } from '../matter/matter'
import type { PartRule } from '../matter/parts'
import { crewOf } from '../vendor/crew'
import { isClear, offeredPrice, openAsks, openChange, vendorAtWork, waitingPrice } from './standing'

const crews = (matter: Matter, estate: Estate, vendorIds: readonly string[]) => crewOf(estate, vendorIds.filter(id => isClear(matter, estate, id)))

/** The first question that is open, and who answers it. */
function priceTurn ({ quoting, requester, firstContactId }: Matter, estate: Estate): (string | undefined)[] {
  if (waitingPrice(quoting)) return staffWith(estate, 'manager').map(each => each.personId)
  if (offeredPrice(quoting)) return [requester.personId]
  return openChange(quoting) ? [firstContactId] : []
}

export const quoteParts = {
  askedVendors: (matter, estate) => crews(matter, estate, openAsks(matter.quoting).map(each => each.vendorId)),
  /** Those asked at this moment, and not those who were before. */
  askedNow: (matter, estate, now) => crews(matter, estate, openAsks(matter.quoting).filter(each => each.at === now).map(each => each.vendorId)),
  vendor: (matter, estate) => crews(matter, estate, [vendorAtWork(matter) ?? []].flat()),
  /** Those who have no part in it any more since this moment. */
  vendorsLetGo: (matter, estate, now) => crews(matter, estate, (matter.quoting?.asks ?? []).filter(each => each.overAt === now).map(each => each.vendorId)),
  priceTurn: (matter, estate) => priceTurn(matter, estate)
} satisfies Record<string, PartRule>
