/** Appointments as people see them. */
import type { Estate } from '../estate/estate'
import { mayChange } from './rules'
import { serviceOf } from './services'
import type { Place, Slot } from './slot'
import type { Time } from './times'

export interface FreeTime extends Time { free: number }

export interface BookingView extends Time, Pick<Slot, 'service'>, Pick<Place, 'name' | 'premisesId' | 'label' | 'note' | 'matterId' | 'state' | 'byName'> {
  id: string
  slot: string
  /** Its reader may still change or cancel it. */
  mayChange: boolean
  /** Of those who wait, the first is 1. */
  line?: number
}

export interface DaySlot extends Time, Pick<Slot, 'service' | 'capacity'> { slot: string, places: BookingView[] }

const lineOf = ({ places }: Slot, { id }: Place) => places.filter(each => each.state === 'waiting').findIndex(each => each.id === id) + 1

export function bookingView (slot: Slot, place: Place, estate: Pick<Estate, 'bookings'>, now: number): BookingView {
  const { _id, service, startsAt, endsAt } = slot, { id, name, premisesId, label, note, matterId, state, byName } = place, line = lineOf(slot, place)
  return {
    id, slot: _id, service, startsAt, endsAt, name, premisesId, label, state, ...(note !== undefined && { note }), ...(matterId !== undefined && { matterId }), ...(byName !== undefined && { byName }),
    mayChange: mayChange(slot, place, serviceOf(estate, service), now), ...(line > 0 && { line })
  }
}

export const daySlot = (slot: Slot, estate: Pick<Estate, 'bookings'>, now: number): DaySlot =>
  ({ slot: slot._id, service: slot.service, startsAt: slot.startsAt, endsAt: slot.endsAt, capacity: slot.capacity, places: slot.places.map(each => bookingView(slot, each, estate, now)) })
