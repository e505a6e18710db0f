/** The register of both estates: everyone who is bound, and some who have never opened the mini-program. */
import type { Premises } from '@domain/estate/premises'
import type { Person } from '@domain/people/person'
import type { Relation } from '@domain/people/role'
import { passOnAtOf } from '@domain/register/pass-on-at'
import type { RegisterEntry, SealedNumber } from '@domain/register/entry'
import { cast, type CastMember } from '../cast'
import { entryId } from './occupancies'
import { premises } from './premises'

type SealPhone = (plain: string) => SealedNumber

const castById = new Map<string, CastMember>(Object.values(cast).map(each => [each.id, each]))

const bound = (person: Person, sealPhone: SealPhone): RegisterEntry[] => person.occupancies.map(({ id, estateId, premisesId, zoneId, label, relation, from, until }) => {
  const phone = castById.get(person._id)?.phone
  const passOnAt = passOnAtOf({ personId: person._id, ...(until && { until }) })
  return { _id: id, v: 1, estateId, premisesId, zoneId, label, relation, name: person.name, ...(phone && { phone: sealPhone(phone) }), from, ...(until && { until }), personId: person._id, ...(passOnAt !== undefined && { passOnAt }), source: 'clerk', updatedAt: 0 }
})

/** On the register by their number, and bound to nothing yet. */
const waiting: { person: CastMember, premisesId: string, relation: Relation }[] = [
  { person: cast.chenJie, premisesId: 'b2-1-2-901', relation: 'owner' },
  { person: cast.chenJie, premisesId: 'a1-1-1-301', relation: 'owner' }
]

const unbound = (home: Premises, person: CastMember, relation: Relation, sealPhone: SealPhone): RegisterEntry => ({
  _id: entryId(person.id, home._id), v: 1, estateId: home.estateId, premisesId: home._id, zoneId: home.zoneId, label: home.label, relation,
  name: person.name, phone: sealPhone(person.phone), from: '2024-01-01', source: 'import', updatedAt: 0
})

/** @param sealPhone seals with the secret of the cloud that is seeded */
export const registerOf = (people: readonly Person[], sealPhone: SealPhone): RegisterEntry[] => [
  ...people.flatMap(person => bound(person, sealPhone)),
  ...waiting.map(({ person, premisesId, relation }) => unbound(premises.find(each => each._id === premisesId)!, person, relation, sealPhone))
]
