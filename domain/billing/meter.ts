/** What a meter shows, and what it showed before. Counts are hundredths of what it counts. */

export interface Meter {
  _id: string
  v: 1
  estateId: string
  premisesId: string
  label: string
  tariffId: string
  /** On its face. */
  serial: string
  /** Digits before it begins at 0 again. */
  digits: number
  /** The last reading that counts. */
  last: { value: number, on: string }
  /** Billed up to this reading. */
  billed?: { value: number, on: string }
  /** What the meter before it had counted when it was replaced, not billed yet. */
  carried?: number
  rev: number
}

export const readingStates = ['taken', 'questioned', 'dropped'] as const
export type ReadingState = typeof readingStates[number]

export interface Reading {
  _id: string
  v: 1
  estateId: string
  meterId: string
  premisesId: string
  label: string
  tariffId: string
  value: number
  /** Since the one before. */
  usage: number
  on: string
  at: number
  state: ReadingState
  /** It begins at 0 again, or stands lower since the meter is another. */
  turned?: 'rollOver' | 'replaced'
  photo?: string
  byId: string
  byName: string
  /** Resident or staff. */
  byResident: boolean
  looked?: { byName: string, at: number, note: string }
}
