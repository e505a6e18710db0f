/** Somebody who is on no register says who they are to which premises, and shows why; a clerk decides. */
import type { Relation } from '../people/role'

export const applicationStates = ['waiting', 'approved', 'refused'] as const
export type ApplicationState = typeof applicationStates[number]

export interface Application {
  /** The key the phone made; a second call with it changes nothing. */
  _id: string
  v: 1
  estateId: string
  premisesId: string
  zoneId: string
  label: string
  relation: Relation
  until?: string
  name: string
  note?: string
  /** Stored file ids of the evidence. */
  photos: string[]
  /** The person's id, also of one who is not there yet. */
  applicantId: string
  /** Never leaves the functions. */
  openId: string
  state: ApplicationState
  /** The same for lists. */
  waiting: boolean
  appliedAt: number
  decided?: { at: number, by: string, name: string, reason?: string }
}

/** So many may wait for one person: a family with a few homes, not a flood. */
export const mostWaiting = 5
