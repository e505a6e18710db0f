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
  /** Another hangs in its place since. What it had counted is billed with what that one counts. */
  replacedOn?: string
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
  /** Since the one that counted before it; what that one showed, and its day. */
  usage: number
  from: number
  since: string
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
  /** The part of a run whose bill it is on. */
  billedIn?: string
}

/** As people see them; a photo is an address that is good for some minutes. */
export type ReadingView = Omit<Reading, 'v' | 'estateId' | 'billedIn' | 'byId'>
/** With what its fee is called and what it counts: “水费”, “吨”. */
export type MeterView = Omit<Meter, 'v' | 'estateId'> & { name: string, meterUnit?: string }
