/** Everybody who calls: one for each role that there is, holding that role alone, and those who have no business here. */
import type { Estate, Staff } from '@domain/estate/estate'
import { whoIn, type Person, type Who } from '@domain/people/person'
import { roles, type Role } from '@domain/people/role'
import { cast, type CastMember } from '../cast'
import { yunqi, zejing } from '../make/estate'
import { personOf } from '../make/people'

export interface Caller {
  title: string
  /** Absent: no session at all. */
  openId?: string
  /** Which estate they say they are looking at. */
  estateId?: string
  /** Who they are there; nobody where they do not belong. */
  who?: Who
}

const given = roles.filter(role => role !== 'resident')

/** An account that holds one role in 泽京花园 and nothing else. */
const holder = (role: Role): Person => ({
  _id: `holder-of-${role}`, v: 1, openId: `openid-holder-of-${role}`, name: `只任${role}`, salutation: role, phoneMask: '', estateIds: ['zejing'], roles: { zejing: [role] }, occupancies: []
})
const staffOf = ({ _id, name, roles: held }: Person): Staff =>
  ({ personId: _id, name, roles: held.zejing!, department: '管理处', zoneIds: [], skills: [], duties: [{ from: '00:00', until: '24:00' }], leaves: [] })

export const holders: readonly Person[] = given.map(holder)
/** A vendor's person is in a crew and not on the roster. */
const isOutside = ({ roles: held }: Person) => held.zejing?.includes('vendor') === true
export const estateWithHolders: Estate = {
  ...zejing, staff: [...zejing.staff, ...holders.filter(each => !isOutside(each)).map(staffOf)],
  vendors: (zejing.vendors ?? []).map((each, place) => place > 0 ? each : { ...each, crew: [...each.crew, ...holders.filter(isOutside).map(({ _id, name }) => ({ personId: _id, name }))] })
}

const as = (title: string, person: Person, estateId: string, now: number): Caller => {
  const who = whoIn(person, estateId, now)
  return { title, openId: person.openId, estateId, ...(who && { who }) }
}

/** The least powerful first: what a manager may lawfully change has been looked for by everybody else before. @param now ms */
export function callersAt (now: number): Caller[] {
  const member = (title: string, each: CastMember, estateId = 'zejing') => as(title, personOf(each), estateId, now)
  return [
    { title: 'nobody' },
    member('stranger', cast.fangMin),
    member('movedOut', cast.linHai),
    member('elsewhere', cast.tangYue),
    member('elsewhere clerk', cast.luoJia),
    member('resident', cast.wangXiulan),
    member('tenant', cast.zhangWei),
    member('yunqi resident', cast.tangYue, yunqi._id),
    ...holders.map(person => as(person.roles.zejing![0]!, person, 'zejing', now)),
    member('yunqi clerk', cast.luoJia, yunqi._id),
    member('both manager', cast.shenLan)
  ]
}
