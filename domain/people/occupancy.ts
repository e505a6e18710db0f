/** A person's tie to premises: what makes somebody a resident, and what ends it. */
import { day } from '../kit/calendar'
import type { Relation } from './role'

/** The four roads on which somebody comes to be bound to premises, and the register itself for what was there before. */
export const roads = ['phone', 'code', 'invitation', 'application', 'register'] as const
export type Road = typeof roads[number]

export interface Occupancy {
  /** Of the register's entry that it follows. */
  id: string
  estateId: string
  premisesId: string
  zoneId: string
  /** As people say it: “B2区 3栋 2单元 1201”. */
  label: string
  relation: Relation
  /** Who sees each other's matters of this home; see `householdOf`. */
  household?: string
  /** Days, +08:00; the last day of a lease is still the tenant's. */
  from: string
  until?: string
  /** How it was made sure, when, and by whom where somebody decided it. */
  verified: { road: Road, at: number, by?: string }
  /** The latest edition of the handbook that was signed through this tie, `YYYY-MM`; see `domain/acknowledgement/waiting.ts`. */
  handbook?: string
  /** Ended before its time, at once: moved out, or removed. */
  ended?: { at: number, by: string }
}

/** @param now ms */
export const counts = ({ from, until, ended }: Pick<Occupancy, 'from' | 'until' | 'ended'>, now: number): boolean =>
  from <= day(now) && (!until || day(now) <= until) && (!ended || now < ended.at)

/** Owners with their family, tenants with theirs, the agents of a company: where nothing else is said, one household each. */
const lines: Record<Relation, string> = { owner: 'own', family: 'own', tenant: 'let', companyAgent: 'company' }

/** Those with the same household see each other's matters of the home. Without one that was settled at binding, the relation says it. */
export const householdOf = ({ household, premisesId, relation }: Pick<Occupancy, 'household' | 'premisesId' | 'relation'>): string =>
  household ?? `${premisesId}-${lines[relation]}`
