/** Checks what was said against the estate, and makes of it what a matter begins with. */
import type { InferOutput } from 'valibot'
import type { Estate } from '../estate/estate'
import { staffOf } from '../estate/roster'
import { Refused } from '../kit/errors'
import { dayLength } from '../kit/calendar'
import { leavesSomebody } from '../matter/firewall'
import { isOfHousehold } from '../matter/household'
import type { Matter, Place, Requester } from '../matter/matter'
import type { Said } from '../matter/open-matter'
import { householdOf } from '../people/occupancy'
import type { Occupancy, Who } from '../people/person'
import { vendorById, vendorOf } from '../vendor/crew'
import type { Offer } from '../vendor/offer'
import type { workOrder } from './contract'
import { workFlows } from './flow'

type Submitted = InferOutput<typeof workOrder.methods.submit.input>
type Recorded = InferOutput<typeof workOrder.methods.record.input>

/** Wishes reach at most this far: nobody promises more. */
const farthestWishMs = 60 * dayLength

/** What neighbours may follow where it happens in a public area: the kinds whose table says so. */
const isFollowed = (kind: Submitted['kind']) => workFlows[kind].some(step => step.action === 'follow')

/** Kinds that only the center begins. */
const startedByStaff = ['homeVisit']

function checkCategory ({ categoryId, kind }: Submitted, estate: Estate) {
  if (!estate.categories.some(each => each.id === categoryId && each.kind === kind)) throw new Refused('invalid', 'noCategory', 'categoryId')
}

function checkWish ({ wishedFrom, wishedUntil }: Submitted, now: number) {
  if (wishedUntil !== undefined && wishedFrom === undefined) throw new Refused('invalid', 'required', 'wishedFrom')
  if (wishedFrom === undefined) return
  const until = wishedUntil ?? wishedFrom
  if (until < now) throw new Refused('invalid', 'past', 'wishedFrom')
  if (until < wishedFrom || until > now + farthestWishMs) throw new Refused('invalid', 'range', 'wishedUntil')
}

function checkAccused ({ accusedIds, kind }: Submitted, estate: Estate) {
  if (accusedIds.length > 0 && kind !== 'complaint') throw new Refused('invalid', 'notAsked', 'accusedIds')
  if (accusedIds.some(id => !staffOf(estate, id) && !vendorOf(estate, id)) || !leavesSomebody(estate, accusedIds)) throw new Refused('invalid', 'noSuchStaff', 'accusedIds')
}

/** What was asked for from the catalogue is work at home of the offer's category. */
export function checkOffer (input: Submitted, offer: Pick<Offer, 'categoryId'>) {
  if (offer.categoryId !== input.categoryId) throw new Refused('invalid', 'offerCategory', 'categoryId')
  if (!('premisesId' in input.place)) throw new Refused('invalid', 'offerAtHome', 'place')
}

/**
 * Whom a complaint is about: the company that was chosen for work of the complainant's own home, and all its people.
 * @throws Refused invalid where it is no complaint, or nobody from outside was chosen, or the work is of another home
 */
export function accusedOf ({ kind }: Pick<Submitted, 'kind'>, work: Matter, who: Who, estate: Estate): Pick<Said, 'accusedIds' | 'about'> {
  if (kind !== 'complaint') throw new Refused('invalid', 'notAsked', 'aboutId')
  const vendorId = work.quoting?.vendorId, isOwn = work.requester.personId === who.id || isOfHousehold(work, who, estate)
  const vendorName = work.quoting?.asks.find(each => each.vendorId === vendorId)?.vendorName
  if (!isOwn || vendorId === undefined || vendorName === undefined) throw new Refused('invalid', 'noVendorThere', 'aboutId')
  return { accusedIds: (vendorById(estate, vendorId)?.crew ?? []).map(each => each.personId), about: { id: work._id, number: work.number, vendorId, vendorName } }
}

const areaPlace = (place: { areaId: string, detail?: string }, estate: Estate): Place => {
  const area = estate.areas.find(each => each.id === place.areaId)
  if (!area) throw new Refused('invalid', 'noArea', 'place')
  return { zoneId: area.zoneId, areaId: area.id, label: place.detail ? `${area.name} ${place.detail}` : area.name }
}

const homePlace = (premisesId: string, homes: readonly Pick<Occupancy, 'premisesId' | 'zoneId' | 'label'>[]): Place => {
  const home = homes.find(each => each.premisesId === premisesId)
  if (!home) throw new Refused('invalid', 'noPremises', 'place')
  return { zoneId: home.zoneId, premisesId, label: home.label }
}

function begin (input: Submitted, place: Place, estate: Estate, now: number): Omit<Said, 'requester' | 'channel'> {
  checkCategory(input, estate)
  checkWish(input, now)
  checkAccused(input, estate)
  const { photos: _photos, voice: _voice, place: _place, aboutId: _aboutId, ...kept } = input
  return { ...kept, photos: [], place, public: place.areaId !== undefined && isFollowed(input.kind) }
}

/** How the requester is reached, copied at this moment: it stays when they change their number later. */
export type Contact = Pick<Requester, 'phoneMask' | 'phoneSealed'>

/** @throws Refused invalid naming the field that does not fit the estate or the person */
export function submit (input: Submitted, who: Who, contact: Contact, estate: Estate, now: number): Said {
  if (startedByStaff.includes(input.kind)) throw new Refused('invalid', 'startedByStaff', 'kind')
  const place = 'areaId' in input.place ? areaPlace(input.place, estate) : homePlace(input.place.premisesId, who.occupancies)
  const here = who.occupancies.find(each => each.premisesId === place.premisesId), home = here ?? who.occupancies[0]
  return {
    ...begin(input, place, estate, now), channel: 'miniProgram', ...(here && { household: householdOf(here) }),
    requester: { personId: who.id, name: who.name, ...contact, ...(home && { relation: home.relation }) }
  }
}

export interface Caller { requester: Requester, household?: string, home?: Pick<Occupancy, 'premisesId' | 'zoneId' | 'label'> }

/** Written down by a clerk; `caller` is who asked, as the register or the clerk names them. */
export function record (input: Recorded, caller: Caller, estate: Estate, now: number): Said {
  const place = 'areaId' in input.place ? areaPlace(input.place, estate) : homePlace(input.place.premisesId, caller.home ? [caller.home] : [])
  const { requester: _requester, channel, priority, ...said } = input
  return { ...begin(said, place, estate, now), channel, ...(priority && { priority }), onBehalfOf: true, requester: caller.requester, ...(caller.household && { household: caller.household }) }
}
