/** Whose phones are listened to: everybody of the cast who may not see what the center earns. */
import { may } from '@domain/people/capability'
import type { Person } from '@domain/people/person'
import type { Role } from '@domain/people/role'
import { cast, type CastMember } from '../cast'
import { occupanciesOf } from '../make/occupancies'
import { personOf } from '../make/people'
import { vendors } from '../make/vendors'

/** Nobody of the cast is only this. */
const alone = (role: Role): CastMember => ({ ...cast.fangMin, id: `only-${role}`, openId: `openid-only-${role}`, name: `只任${role}`, phone: '13800009999' })
export const loneAdmin = alone('admin'), loneGuard = alone('guard')
const lone: Readonly<Record<string, Role>> = { [loneAdmin.id]: 'admin', [loneGuard.id]: 'guard' }

/** As they lie in the database. */
export const lonePeople: readonly Person[] = [loneAdmin, loneGuard].map(({ id, openId, name }) =>
  ({ _id: id, v: 1, openId, name, salutation: name, phoneMask: '', estateIds: ['zejing'], roles: { zejing: [lone[id]!] }, occupancies: [] }))

export const members: readonly CastMember[] = Object.values(cast)
const rolesOf = (member: CastMember): Role[] => lone[member.id] ? [lone[member.id]!] : [...Object.values(personOf(member).roles).flat(), ...occupanciesOf(member).length > 0 ? ['resident' as const] : []]

/** Of any estate, vendors' people not among them. */
export const isStaffMember = (member: CastMember): boolean => rolesOf(member).some(role => role !== 'resident' && role !== 'vendor')
export const residents = members.filter(each => occupanciesOf(each).length > 0 && !rolesOf(each).some(role => role !== 'resident'))

export const vendorOf = ({ id }: CastMember): string | undefined => vendors.find(({ crew }) => crew.some(each => each.personId === id))?._id
/** Comes for a vendor and for nothing else. */
export const isCrew = (member: CastMember): boolean => vendorOf(member) !== undefined && rolesOf(member).every(role => role === 'vendor')

/** By account. */
export const watched = new Map([...members, loneAdmin, loneGuard].filter(each => !may({ roles: rolesOf(each) }, 'seeMargins')).map(each => [each.openId, each]))
export const isWatched = (openId: string): boolean => watched.has(openId)
/** By who they are. */
export const accounts: Readonly<Record<string, string>> = Object.fromEntries([...watched.values()].map(({ id, openId }) => [id, openId]))

const crew = new Set(members.filter(isCrew).map(each => each.openId))
export const isCrewAccount = (openId: string): boolean => crew.has(openId)
