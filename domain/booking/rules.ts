/** What becomes of a place: left, given to whoever waits longest, used, or missed. Pure: a slot comes in, the next one goes out. */
import { minute } from '../kit/calendar'
import { Refused } from '../kit/errors'
import { mostTries, type Service } from './services'
import { holds, isOpen, type Place, type PlaceState, type Slot } from './slot'

export interface Changed {
  slot: Slot
  /** Whose turn has come by it. */
  promoted: Place[]
}

const withState = (slot: Slot, id: string, state: PlaceState): Slot => {
  const places = slot.places.map(each => each.id === id ? { ...each, state } : each), open = places.filter(each => isOpen[each.state] || holds[each.state])
  return { ...slot, places, taken: places.filter(each => holds[each.state]).length, homes: open.map(each => each.premisesId) }
}

/** Who has waited longest comes first, while there is room. */
export function promoted (slot: Slot): Changed {
  const turned: Place[] = []
  let next = slot
  for (const each of slot.places.filter(({ state }) => state === 'waiting')) {
    if (next.taken >= next.capacity) break
    next = withState(next, each.id, 'booked')
    turned.push({ ...each, state: 'booked' })
  }
  return { slot: next, promoted: turned }
}

const placeIn = ({ places }: Slot, id: string): Place => {
  const place = places.find(each => each.id === id)
  if (!place) throw new Refused('notFound', 'noBooking', 'id')
  return place
}

/** Whether residents may still change it themselves. */
export const mayChange = ({ startsAt }: Pick<Slot, 'startsAt'>, { state }: Pick<Place, 'state'>, { changeMinutes }: Service, now: number): boolean =>
  isOpen[state] && now <= startsAt - changeMinutes * minute

/**
 * @param byDesk whether the desk does it: until it begins
 * @throws Refused notFound, conflict where it is too late or over
 */
export function left (slot: Slot, id: string, service: Service, byDesk: boolean, now: number): Changed {
  const place = placeIn(slot, id)
  if (place.state === 'cancelled') return { slot, promoted: [] }
  if (!isOpen[place.state] || now >= slot.startsAt) throw new Refused('conflict', 'bookingOver', 'id')
  if (!byDesk && !mayChange(slot, place, service, now)) throw new Refused('conflict', 'tooLateToChange', 'id')
  return promoted(withState(slot, id, 'cancelled'))
}

/** @throws Refused conflict where a home has taken and left a place in this slot too often */
export function mustBeNew ({ places }: Slot, premisesId: string): void {
  if (places.filter(each => each.premisesId === premisesId).length >= mostTries) throw new Refused('conflict', 'triedTooOften', 'startsAt')
}

/** With one more place in it. @throws Refused conflict where the home is in it already or too often, or it is full */
function placed (slot: Slot, place: Place): Slot {
  if (slot.homes.includes(place.premisesId)) throw new Refused('conflict', 'bookedThere', 'startsAt')
  if (slot.taken >= slot.capacity) throw new Refused('conflict', 'slotFull', 'startsAt')
  mustBeNew(slot, place.premisesId)
  return withState({ ...slot, places: [...slot.places, place] }, place.id, place.state)
}

/**
 * Out of one slot and into another, both or neither: nobody is left without.
 * @param place what it will be in the other
 * @throws Refused as `left` does for residents, conflict where it is over or there is no room
 */
export function moved (from: Slot, id: string, to: Slot, place: Place, service: Service, now: number): Changed & { to: Slot } {
  if (placeIn(from, id).state === 'cancelled') throw new Refused('conflict', 'bookingOver', 'id')
  return { ...left(from, id, service, false, now), to: placed(to, place) }
}

/** What the desk sees when it comes to it. */
export const outcomes = ['arrived', 'missed'] as const
export type Outcome = typeof outcomes[number]

/** From a quarter of an hour before; what was put down wrong can be put right on the same day. @throws Refused notFound, conflict before its time and for a place nobody has */
export function noted (slot: Slot, id: string, outcome: Outcome, now: number): Slot {
  const place = placeIn(slot, id)
  if (!holds[place.state]) throw new Refused('conflict', 'bookingOver', 'id')
  if (now < slot.startsAt - 15 * minute) throw new Refused('conflict', 'notYet', 'id')
  return withState(slot, id, outcome)
}

/** Half an hour after its end: who was not seen has not come, and nobody waits any more. */
export const graceMinutes = 30

export function closed ({ closesAt: _done, ...slot }: Slot): Slot {
  const places = slot.places.map((each): Place => each.state === 'booked' ? { ...each, state: 'missed' } : each.state === 'waiting' ? { ...each, state: 'cancelled' } : each)
  return { ...slot, places, homes: places.filter(each => holds[each.state]).map(each => each.premisesId) }
}
