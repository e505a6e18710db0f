/** What somebody who types into the one box of the desk can mean. */
import { searchKey } from '../estate/premises'
import { numberIn } from '../matter/number-in'
import { isIdNumber, isPhone, plainIdNumber, plainPhone } from './numbers'
import { isPlate, plainPlate } from './plates'

/** Each in the form it is looked up by. */
export interface Wanted { phone?: string, idNumber?: string, plate?: string, number?: string, door?: string, address?: string, name?: string }

/** Two letters at least: a surname alone is half the estate. */
const looksLikeName = (text: string) => /^\p{Letter}[\p{Letter}·\s]{1,28}$/u.test(text)

/**
 * A number is one only when it is whole: nobody goes through the register digit by digit. Where it is none of the
 * exact kinds, it may be a door, the beginning of an address and the beginning of a name.
 */
export function wantedIn (text: string): Wanted {
  const phone = plainPhone(text), idNumber = plainIdNumber(text), plate = plainPlate(text), number = numberIn(text)
  if (isPhone(phone)) return { phone }
  if (isIdNumber(idNumber)) return { idNumber }
  if (isPlate(plate)) return { plate }
  if (number) return { number }
  const key = searchKey(text)
  if (/^\d{3,5}$/.test(key)) return { door: key }
  return { ...(key.length > 1 && !/^\d{6,}$/.test(key) && { address: key }), ...(looksLikeName(text) && { name: text }) }
}
