/** What the phone is told of its owner: enough for the first page, nothing of the estate that residents may not read. */
import { waitingFor } from '../acknowledgement/waiting'
import { dutyUntil } from '../estate/duty'
import type { Estate } from '../estate/estate'
import { onDuty, staffOf } from '../estate/roster'
import { hotlineNow } from '../hotline/now'
import type { HotlineNow, Me } from './contract'
import type { Who } from './person'
import { isOnlyVendor, isStaffRole } from './role'

/** Zones somebody lives in or, as staff, serves; where they live comes first. */
function zoneIdsOf ({ id, occupancies }: Who, estate: Estate): string[] {
  const staff = staffOf(estate, id)
  const served = staff && (staff.zoneIds.length > 0 ? staff.zoneIds : estate.zones.map(zone => zone.id))
  return [...new Set([...occupancies.map(each => each.zoneId), ...served ?? []])]
}

function person (who: Who, estate: Estate, now: number): NonNullable<Me['who']> {
  const staff = staffOf(estate, who.id)
  const until = staff && dutyUntil(staff, now)
  return {
    id: who.id, name: who.name, salutation: who.salutation, roles: [...who.roles], occupancies: [...who.occupancies],
    zoneIds: zoneIdsOf(who, estate), onDuty: staff !== undefined && onDuty(staff, now), ...(until && { dutyUntil: until })
  }
}

/** Replies that staff write from are nobody else's to read; a vendor's people learn what the place is called and what can be asked for, nothing of how it is built. */
const publicParts = ({ _id: id, name, zones, areas, categories, templates }: Estate, { roles }: Who): NonNullable<Me['estate']> =>
  ({ id, name, ...(isOnlyVendor(roles) ? { zones: [], areas: [] } : { zones, areas }), categories, templates: roles.some(isStaffRole) ? templates : [] })

/**
 * @param estates all that the person belongs to
 * @param now ms
 */
export function meFor (who: Who, estate: Estate, estates: readonly Estate[], unread: number, now: number): Me {
  const described = person(who, estate, now)
  const zone = estate.zones.find(each => each.id === described.zoneIds[0])
  const handbook = waitingFor(who.occupancies, estate.handbook)
  const hotline = zone && hotlineNow(estate, zone, now)
  return {
    who: described,
    estates: estates.map(each => ({ id: each._id, name: each.name })),
    estate: publicParts(estate, who),
    ...(hotline && { hotline }),
    unread,
    ...(handbook !== undefined && { handbook })
  }
}

/** Each number once, named by the first zone it answers for. */
function hotlinesNow (estate: Estate, now: number): HotlineNow[] {
  const found = estate.zones.flatMap(zone => hotlineNow(estate, zone, now) ?? [])
  return found.filter((each, place) => found.findIndex(other => other.number === each.number) === place)
}

/**
 * What an account on no register is told: whom to call to be registered.
 * @param estates all of this deployment
 * @param now ms
 */
export const strangerFor = (estates: readonly Estate[], now: number): Me =>
  ({ estates: [], centers: estates.map(each => ({ name: each.name, hotlines: hotlinesNow(each, now) })), unread: 0 })
