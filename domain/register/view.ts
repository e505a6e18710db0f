/** The register as staff see it: numbers masked, seals and indexes never. */
import type { Premises, PremisesState, Use } from '../estate/premises'
import type { MatterCard } from '../matter/contract'
import { activeOccupancies, type Person } from '../people/person'
import { counts, type Road } from '../people/occupancy'
import type { Relation } from '../people/role'
import type { Company, RegisterEntry } from './entry'

export interface PremisesView {
  id: string
  label: string
  zoneId: string
  building: string
  entrance?: string
  level: number
  door: string
  use: Use
  state?: PremisesState
  /** Hundredths of a square metre. */
  builtUpArea?: number
  indoorArea?: number
  /** 0 where nobody has changed it yet. */
  updatedAt: number
}

export interface EntryView {
  id: string
  premisesId: string
  label: string
  relation: Relation
  name: string
  phoneMask?: string
  idNumberMask?: string
  /** Hundredths of a percent. */
  share?: number
  company?: Company
  plates: string[]
  from: string
  until?: string
  endedAt?: number
  /** Counts today. */
  active: boolean
  /** The account that uses the mini-program through it. */
  personId?: string
  source: RegisterEntry['source']
  updatedAt: number
}

/** Somebody who uses the mini-program for these premises now. */
export interface Bound { personId: string, name: string, relation: Relation, phoneMask: string, from: string, until?: string, road: Road, since: number }

/** Everything of one household that staff may see at a glance. */
export interface HouseholdView { premises: PremisesView, entries: EntryView[], people: Bound[], matters: MatterCard[] }

/** A card of a building: how many doors behind each entrance, and how they are used. */
export interface Building { building: string, entrances: { entrance?: string, total: number, states: Partial<Record<PremisesState, number>> }[] }

export const premisesFor = ({ _id: id, label, zoneId, building, entrance, level, door, use, state, builtUpArea, indoorArea, updatedAt = 0 }: Premises): PremisesView => ({
  id, label, zoneId, building, ...(entrance && { entrance }), level, door, use, ...(state && { state }),
  ...(builtUpArea !== undefined && { builtUpArea }), ...(indoorArea !== undefined && { indoorArea }), updatedAt
})

/** @param now ms */
export const entryFor = ({ _id: id, premisesId, label, relation, name, phone, idNumber, share, company, plates = [], from, until, ended, personId, source, updatedAt }: RegisterEntry, now: number): EntryView => ({
  id, premisesId, label, relation, name, ...(phone && { phoneMask: phone.mask }), ...(idNumber && { idNumberMask: idNumber.mask }), ...(share !== undefined && { share }),
  ...(company && { company }), plates, from, ...(until && { until }), ...(ended && { endedAt: ended.at }), active: counts({ from, ...(until && { until }), ...(ended && { ended }) }, now),
  ...(personId && { personId }), source, updatedAt
})

/** Those who count come first, then whoever came last. */
export const inOrder = (entries: readonly EntryView[]): EntryView[] =>
  [...entries].sort((a, b) => Number(b.active) - Number(a.active) || (a.from < b.from ? 1 : -1))

/** @param people whoever is or was tied to the premises */
export const boundTo = (premisesId: string, people: readonly Person[], estateId: string, now: number): Bound[] => people.flatMap(person =>
  activeOccupancies(person, estateId, now).filter(each => each.premisesId === premisesId).map(({ relation, from, until, verified }) => ({
    personId: person._id, name: person.name, relation, phoneMask: person.phoneMask, from, ...(until && { until }), road: verified.road, since: verified.at
  })))
