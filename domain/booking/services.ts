/** What can be booked: an appointment at the counter or a visit, each with its length, how many at once, and until when it can be changed. */

export const serviceNames = ['moveIn', 'moveOut', 'renovation', 'keys', 'counter'] as const
export type ServiceName = typeof serviceNames[number]

export interface Service {
  /** Minutes of one slot. */
  minutes: number
  /** How many at the same time. */
  capacity: number
  /** Not sooner than so many minutes from now, and not later than so many days ahead. */
  leadMinutes: number
  daysAhead: number
  /** Until so many minutes before, residents change or cancel it themselves; later the desk does. */
  changeMinutes: number
}

export const services: Record<ServiceName, Service> = {
  moveIn: { minutes: 60, capacity: 2, leadMinutes: 12 * 60, daysAhead: 30, changeMinutes: 4 * 60 },
  moveOut: { minutes: 60, capacity: 2, leadMinutes: 12 * 60, daysAhead: 30, changeMinutes: 4 * 60 },
  renovation: { minutes: 30, capacity: 2, leadMinutes: 2 * 60, daysAhead: 14, changeMinutes: 2 * 60 },
  keys: { minutes: 15, capacity: 2, leadMinutes: 60, daysAhead: 14, changeMinutes: 60 },
  counter: { minutes: 15, capacity: 3, leadMinutes: 60, daysAhead: 14, changeMinutes: 60 }
}

/** What an estate has otherwise. */
export type ServicePlan = Partial<Record<ServiceName, Partial<Service>>>

export const serviceOf = ({ bookings }: { bookings?: ServicePlan }, name: ServiceName): Service => ({ ...services[name], ...bookings?.[name] })

/** At the same time and of all services: one home has no more open appointments than this. */
export const mostOpen = 3

/** So often one home takes a place in the same slot: what was cancelled stays in its document, which must not grow by that. */
export const mostTries = 5

/** Who did not come so often within so many days books at the desk for a while. */
export const noShows = { most: 3, withinDays: 90 } as const
