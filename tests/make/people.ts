import type { Person } from '@domain/people/person'
import type { Role } from '@domain/people/role'
import { cast, type CastMember } from '../cast'
import { estates } from './estate'
import { occupanciesOf } from './occupancies'

/** As `cloudfunctions/kit/seal.ts` shows a number. */
const mask = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(-4)}`

const rolesOf = ({ id }: CastMember): Record<string, Role[]> => Object.fromEntries(estates.flatMap(estate =>
  estate.staff.filter(each => each.personId === id).map(each => [estate._id, each.roles] as const)))

/** The document of one of the cast, still without the sealed number, which needs a secret. */
export function personOf (member: CastMember): Person {
  const roles = rolesOf(member), occupancies = occupanciesOf(member)
  const estateIds = [...new Set([...Object.keys(roles), ...occupancies.map(each => each.estateId)])]
  const { id, openId, name, salutation, phone } = member
  return { _id: id, v: 1, openId, name, salutation, phoneMask: mask(phone), estateIds, roles, occupancies }
}

/** Everyone of the cast who is on a register; 方敏 is on none. */
export const people: Person[] = Object.values(cast).map(personOf).filter(each => each.estateIds.length > 0)
