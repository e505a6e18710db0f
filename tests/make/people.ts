import type { Person } from '@domain/people/person'
import type { Role } from '@domain/people/role'
import { vendorOf } from '@domain/vendor/crew'
import { maskPhone } from '@domain/register/numbers'
import { cast, type CastMember } from '../cast'
import { estates } from './estate'
import { occupanciesOf } from './occupancies'

const rolesOf = ({ id }: CastMember): Record<string, Role[]> => Object.fromEntries(estates.flatMap((estate): [string, Role[]][] => [
  ...estate.staff.filter(each => each.personId === id).map((each): [string, Role[]] => [estate._id, each.roles]),
  ...vendorOf(estate, id) ? [[estate._id, ['vendor']] as [string, Role[]]] : []
]))

/** The document of one of the cast, still without the sealed number, which needs a secret. */
export function personOf (member: CastMember): Person {
  const roles = rolesOf(member), occupancies = occupanciesOf(member)
  const estateIds = [...new Set([...Object.keys(roles), ...occupancies.map(each => each.estateId)])]
  const { id, openId, name, salutation, phone } = member
  return { _id: id, v: 1, openId, name, salutation, phoneMask: maskPhone(phone), estateIds, roles, occupancies }
}

/** Everyone of the cast who is on a register; 方敏 is on none. */
export const people: Person[] = Object.values(cast).map(personOf).filter(each => each.estateIds.length > 0)
