import { minute, moment } from '../kit/calendar'
import { closed, left, moved, mustBeNew, noted } from './rules'
import { mostTries, services } from './services'
import { slotId, type Place, type PlaceState, type Slot } from './slot'

const startsAt = moment('2026-11-24', '09:00'), before = startsAt - 300 * minute
const place = (id: string, state: PlaceState): Place => ({ id, personId: id, name: id, premisesId: `home-${id}`, label: id, state, at: 0 })
const slotOf = (...places: Place[]): Slot => ({
  _id: slotId('zejing', 'renovation', startsAt), v: 1, estateId: 'zejing', service: 'renovation', startsAt, endsAt: startsAt + 30 * minute, capacity: 2,
  taken: places.filter(each => each.state === 'booked').length, homes: places.map(each => each.premisesId), places
})
const statesOf = ({ places }: Slot) => Object.fromEntries(places.map(each => [each.id, each.state]))
const refusal = (code: string, reason: string) => expect.objectContaining({ code, reason })

const full = slotOf(place('a', 'booked'), place('b', 'booked'), place('c', 'waiting'), place('d', 'waiting'))

test('a place that is left goes to whoever waits longest', () => {
  const { slot, promoted } = left(full, 'b', services.renovation, false, before)
  expect(statesOf(slot)).toEqual({ a: 'booked', b: 'cancelled', c: 'booked', d: 'waiting' })
  expect(promoted.map(each => each.id)).toEqual(['c'])
  expect(slot).toMatchObject({ taken: 2, homes: ['home-a', 'home-c', 'home-d'] })
  expect(left(slot, 'b', services.renovation, false, before)).toEqual({ slot, promoted: [] })
})

test('who only waits leaves nobody a place', () => {
  expect(left(full, 'c', services.renovation, false, before)).toMatchObject({ promoted: [], slot: { taken: 2, homes: ['home-a', 'home-b', 'home-d'] } })
})

test('until two hours before by oneself, then by the desk, and not once it has begun', () => {
  const late = startsAt - 119 * minute
  expect(() => left(full, 'a', services.renovation, false, late)).toThrow(refusal('conflict', 'tooLateToChange'))
  expect(left(full, 'a', services.renovation, true, late).promoted).toHaveLength(1)
  expect(() => left(full, 'a', services.renovation, true, startsAt)).toThrow(refusal('conflict', 'bookingOver'))
  expect(() => left(full, 'z', services.renovation, true, late)).toThrow(refusal('notFound', 'noBooking'))
})

test('into another slot: both or neither, and what is over is not moved', () => {
  const later = { ...slotOf(place('x', 'booked')), _id: 'later', startsAt: startsAt + 60 * minute }, next: Place = { ...place('a', 'booked'), id: 'a2' }
  const { slot, promoted, to } = moved(full, 'a', later, next, services.renovation, before)
  expect(statesOf(slot)).toMatchObject({ a: 'cancelled', c: 'booked' })
  expect(promoted.map(each => each.id)).toEqual(['c'])
  expect(to).toMatchObject({ taken: 2, homes: ['home-x', 'home-a'] })
  expect(() => moved(slot, 'a', later, next, services.renovation, before)).toThrow(refusal('conflict', 'bookingOver'))
  expect(() => moved(full, 'a', to, next, services.renovation, before)).toThrow(refusal('conflict', 'bookedThere'))
  expect(() => moved(full, 'b', to, place('b', 'booked'), services.renovation, before)).toThrow(refusal('conflict', 'slotFull'))
  expect(() => moved(full, 'a', later, next, services.renovation, startsAt - 119 * minute)).toThrow(refusal('conflict', 'tooLateToChange'))
})

test('a home that comes and goes does so a few times', () => {
  const times = (count: number) => slotOf(...Array.from({ length: count }, (_, n) => ({ ...place(`p${n}`, 'cancelled'), premisesId: 'home' })))
  expect(() => mustBeNew(times(mostTries - 1), 'home')).not.toThrow()
  expect(() => mustBeNew(times(mostTries), 'home')).toThrow(refusal('conflict', 'triedTooOften'))
  expect(() => mustBeNew(times(mostTries), 'another')).not.toThrow()
})

test('who came and who did not; what was put down wrong is put right', () => {
  const came = noted(full, 'a', 'arrived', startsAt)
  expect(statesOf(noted(came, 'a', 'missed', startsAt))).toMatchObject({ a: 'missed' })
  expect(came).toMatchObject({ taken: 2, homes: full.homes })
  expect(() => noted(full, 'a', 'arrived', startsAt - 16 * minute)).toThrow(refusal('conflict', 'notYet'))
  expect(() => noted(full, 'c', 'arrived', startsAt)).toThrow(refusal('conflict', 'bookingOver'))
})

test('in the end who was not seen has not come, and nobody waits', () => {
  expect(statesOf(closed(noted(full, 'a', 'arrived', startsAt)))).toEqual({ a: 'arrived', b: 'missed', c: 'cancelled', d: 'cancelled' })
})
