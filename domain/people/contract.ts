/** Who I am to the estate, who works here, and who is away. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { id, key, words } from '../kit/schema'
import type { Category, PublicArea, ResponseTemplate, Zone } from '../estate/estate'
import type { Occupancy } from './person'
import type { Role } from './role'

const date = v.pipe(v.string(), v.isoDate('date'))

export interface HotlineNow { number: string, label: string, until: string }

/** Everything the phone needs to draw its first page, in one call. */
export interface Me {
  /** Absent where this WeChat account is on no register. */
  who?: { id: string, name: string, salutation: string, roles: Role[], occupancies: Occupancy[], zoneIds: string[], onDuty: boolean, dutyUntil?: string }
  estates: { id: string, name: string }[]
  estate?: { id: string, name: string, zones: Zone[], areas: PublicArea[], categories: Category[], templates: ResponseTemplate[] }
  /** The number that answers now, for the person's zone. */
  hotline?: HotlineNow
  /** For an account on no register: the centers it could belong to, with every number that answers now. */
  centers?: { name: string, hotlines: HotlineNow[] }[]
  unread: number
  /** The edition of the handbook that waits for this person's signature, `YYYY-MM`. */
  handbook?: string
}

export interface Colleague {
  personId: string
  name: string
  department: string
  roles: Role[]
  zoneIds: string[]
  onDuty: boolean
  onLeave: boolean
  /** Open matters they answer for: what a leave hands over. */
  answersFor: number
}

export interface Household {
  premisesId: string
  label: string
  zoneId: string
  people: { personId: string, name: string, relation: string, phoneMask: string }[]
}

export const people = contract('people', {
  me: method('anyone', v.strictObject({}), { ahead: true }).returns<Me>(),
  colleagues: method('seeColleagues', v.strictObject({}), { ahead: true }).returns<Colleague[]>(),
  /** Premises by the beginning of their label, by door or by a person's name, with who lives there; for recording on behalf. */
  households: method('findHouseholds', v.strictObject({ text: words(1, 30) }), { ahead: true }).returns<Household[]>(),
  /** A clerk goes on leave: everything open is handed to one colleague in one act. */
  leave: method('sendOnLeave', v.strictObject({ key, personId: id, toId: id, from: date, until: date, reason: words(1, 200) }))
    .returns<{ handedOver: number }>(),
  /** The colleague takes all that was handed to them. */
  takeOverAll: method('takeOver', v.strictObject({ key })).returns<{ taken: number }>()
})
