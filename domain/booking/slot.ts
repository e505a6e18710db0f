/** One slot of one service: who has it and who waits for it, in one document, so that taking a place is one conditional write. */
import type { ServiceName } from './services'

export const placeStates = ['booked', 'waiting', 'cancelled', 'arrived', 'missed'] as const
export type PlaceState = typeof placeStates[number]

/** One household's place. */
export interface Place {
  /** Made of its caller's key: a second call meets the first one's. */
  id: string
  /** Absent where the desk booked it for somebody without an account. */
  personId?: string
  name: string
  premisesId: string
  /** Of the premises, as people say it. */
  label: string
  note?: string
  /** What it is about, where another service sent them here. */
  matterId?: string
  state: PlaceState
  at: number
  /** Who booked it, where it was the desk. */
  byName?: string
}

export interface Slot {
  /** `slotId`: the same estate, service and time are the same slot. */
  _id: string
  v: 1
  estateId: string
  service: ServiceName
  startsAt: number
  endsAt: number
  capacity: number
  /** Places that are booked or were used: never above `capacity`. */
  taken: number
  /** Homes that have a place here or wait for one: a home is in a slot once. */
  homes: string[]
  places: Place[]
  /** When the timer closes it; absent once it has. */
  closesAt?: number
}

export const slotId = (estateId: string, service: ServiceName, startsAt: number) => `${estateId}-${service}-${startsAt}`

/** Whether a place counts against the capacity. */
export const holds: Record<PlaceState, boolean> = { booked: true, waiting: false, cancelled: false, arrived: true, missed: true }

/** Whether a place is still to come. */
export const isOpen: Record<PlaceState, boolean> = { booked: true, waiting: true, cancelled: false, arrived: false, missed: false }
