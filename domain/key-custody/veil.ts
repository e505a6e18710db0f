/**
 * 牌号不写房号: whoever works with keys reads the tag and the zone, never which home they open; who did not ask and does not
 * keep the register reads no name either. Whoever lives there reads all. What stands behind a tag is `decode`, logged each time.
 */
import type { Estate } from '../estate/estate'
import { isOfHousehold } from '../matter/household'
import type { Matter } from '../matter/matter'
import { may } from '../people/capability'
import type { Acting } from '../people/person'

/** How a resident is called for those who know only the tag. */
export const keyOwner = '住户'

const zoneOf = ({ place }: Matter, { zones }: Estate) => zones.find(each => each.id === place.zoneId)?.name ?? ''

/** “K-7F3-Q2M · B2区”. */
export const veiledPlace = (matter: Matter, estate: Estate): Matter['place'] =>
  matter.custody ? { zoneId: matter.place.zoneId, label: `${matter.custody.tag} · ${zoneOf(matter, estate)}` } : matter.place

/** The matter as this person may know it. */
export function veiled (matter: Matter, who: Acting, estate: Estate): Matter {
  if (!matter.custody || matter.requester.personId === who.id || isOfHousehold(matter, who, estate)) return matter
  const place = veiledPlace(matter, estate)
  if (may(who, 'seeRegister')) return { ...matter, place }
  const { relation: _relation, phoneMask: _phone, ...requester } = matter.requester
  const staff = new Set(estate.staff.map(each => each.personId))
  return {
    ...matter, place, requester: { ...requester, name: keyOwner },
    timeline: matter.timeline.map(line => staff.has(line.by) || line.by === 'system' ? line : { ...line, byName: keyOwner })
  }
}
