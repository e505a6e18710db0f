/** Places, who is recorded for them, and the one box of the desk that finds them. */
import * as v from 'valibot'
import { premisesStates } from '../estate/premises'
import { contract, method } from '../kit/contract'
import { date, id, instant, key, words } from '../kit/schema'
import type { MatterCard, Page } from '../matter/contract'
import { relations } from '../people/role'
import { standings } from './entry'
import { isIdNumber, isPhone, plainIdNumber, plainPhone } from './numbers'
import { isPlate, plainPlate } from './plates'
import { whole } from './rules'
import type { Building, EntryView, HouseholdView, PremisesView } from './view'

/** Why an entry ends before its time. */
export const endReasons = ['movedOut', 'sold', 'leaseEnded', 'mistake'] as const
/** Why somebody has to see a whole number; the person concerned reads it. */
export const revealReasons = ['callBack', 'emergency', 'verifyIdentity', 'deliverNotice', 'correctEntry'] as const

/** A day that the calendar has, `YYYY-MM-DD`. */
const typed = v.pipe(v.string('text'), v.maxLength(40, 'tooLong'))
const phone = v.pipe(typed, v.transform(plainPhone), v.check(isPhone, 'phone'))
const idNumber = v.pipe(typed, v.transform(plainIdNumber), v.check(isIdNumber, 'idNumber'))
const plate = v.pipe(typed, v.transform(plainPlate), v.check(isPlate, 'plate'))
const creditCode = v.pipe(typed, v.transform(plainIdNumber), v.regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/, 'creditCode'))
/** Hundredths of a square metre, up to a hectare. */
const area = v.pipe(v.number('number'), v.integer('integer'), v.minValue(1, 'range'), v.maxValue(1_000_000, 'range'))
/** When the page's version was written: who comes later with an older one is told so. */
const seen = v.union([v.literal(0), instant], 'range')
const cursor = v.optional(v.pipe(v.string('text'), v.maxLength(120, 'tooLong')))

const said = {
  relation: v.picklist(relations, 'required'),
  name: words(1, 30),
  share: v.optional(v.pipe(v.number('number'), v.integer('integer'), v.minValue(1, 'range'), v.maxValue(whole, 'range'))),
  company: v.optional(v.strictObject({ name: words(2, 60), creditCode: v.optional(creditCode), standing: v.picklist(standings, 'required') })),
  plates: v.optional(v.pipe(v.array(plate), v.maxLength(10, 'tooMany'))),
  from: date,
  until: v.optional(date)
}

export const register = contract('register', {
  /** The buildings of a zone with how many premises are in which state. */
  buildings: method('seeRegister', v.strictObject({ zoneId: id, after: cursor }), { ahead: true }).returns<Page<Building>>(),
  /** The doors of one entrance, or of a building without entrances, from the lowest level up. */
  doors: method('seeRegister', v.strictObject({ zoneId: id, building: words(1, 20), entrance: v.optional(words(1, 20)), after: cursor }), { ahead: true }).returns<Page<PremisesView>>(),
  changePremises: method('keepPlaces', v.strictObject({
    key, id, updatedAt: seen, state: v.optional(v.picklist(premisesStates, 'required')), builtUpArea: v.optional(area), indoorArea: v.optional(area)
  })).returns<PremisesView>(),
  /** Who is or was recorded for premises. */
  entries: method('seeRegister', v.strictObject({ premisesId: id, after: v.optional(id) }), { ahead: true }).returns<Page<EntryView>>(),
  record: method('keepRegister', v.strictObject({ key, premisesId: id, ...said, phone: v.optional(phone), idNumber: v.optional(idNumber) })).returns<EntryView>(),
  /** Everything is said anew but numbers: one left out stays, `null` takes it away. */
  change: method('keepRegister', v.strictObject({ key, id, updatedAt: seen, ...said, phone: v.optional(v.nullable(phone)), idNumber: v.optional(v.nullable(idNumber)) })).returns<EntryView>(),
  /** At once, with the access of whoever was bound through it. */
  end: method('keepRegister', v.strictObject({ key, id, updatedAt: seen, reason: v.picklist(endReasons, 'required') })).returns<EntryView>(),
  /** A whole number, written into the audit log before it is answered. */
  reveal: method('revealNumbers', v.strictObject({ of: v.picklist(['entry', 'person']), id, number: v.picklist(['phone', 'idNumber']), reason: v.picklist(revealReasons, 'required') })).returns<{ number: string }>(),
  /** One box: an address, a door, the beginning of a name, or a whole phone, ID, plate or matter number. At most twenty of each. */
  find: method('seeRegister', v.strictObject({ text: words(1, 40) }), { ahead: true }).returns<{ premises: PremisesView[], entries: EntryView[], matters: MatterCard[] }>(),
  household: method('seeRegister', v.strictObject({ premisesId: id })).returns<HouseholdView>()
})
