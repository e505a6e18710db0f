/** The only file that names people; premises are looked up here by address, and by place in `register/places-repo.ts`. Of notices it only counts. */
import type { Estate } from '@domain/estate/estate'
import type { Premises } from '@domain/estate/premises'
import type { Person, Who } from '@domain/people/person'
import type { Role } from '@domain/people/role'
import { command as _, db, type Transaction } from '../kit/cloud'

const people = () => db.collection('people')
const premises = () => db.collection('premises')

/** More than anybody's household; a query must end somewhere. */
const mostPeople = 400

/** The person of a WeChat account with all their estates, in one round trip. */
export async function withEstates (openId: string): Promise<{ person: Person | undefined, estates: Estate[] }> {
  const { data } = await people().aggregate()
    .match({ openId })
    .limit(1)
    .lookup({ from: 'estates', localField: 'estateIds', foreignField: '_id', as: 'estates' })
    .end() as { data: [(Person & { estates: Estate[] })?] }
  const [found] = data
  if (!found) return { person: undefined, estates: [] }
  const { estates, ...person } = found
  return { person, estates }
}

export async function byId (estateId: string, id: string): Promise<Person | undefined> {
  const { data } = await people().where({ _id: id, estateIds: estateId }).limit(1).get()
  return (data as Person[])[0]
}

/** Names of those of these people who belong to the estate, by id. */
export async function namesOf (estateId: string, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { data } = await people().where({ _id: _.in([...ids]), estateIds: estateId }).field({ name: true }).limit(ids.length).get()
  return new Map((data as Person[]).map(({ _id, name }) => [_id, name]))
}

/** As they are within the transaction, whatever their estates. */
export async function personByIdIn (transaction: Transaction, id: string): Promise<Person | undefined> {
  const { data } = await transaction.collection('people').doc(id).get()
  return data as Person | null ?? undefined
}

/** Adds or replaces a person, together with what else the transaction does. */
export async function keepPerson (transaction: Transaction, { _id, ...person }: Person): Promise<void> {
  await transaction.collection('people').doc(_id).set(person)
}

/** Everyone tied to these premises, now or once. */
export async function tiedTo (estateId: string, premisesIds: string[]): Promise<Person[]> {
  const { data } = await people().where({ estateIds: estateId, 'occupancies.premisesId': _.in(premisesIds) }).limit(mostPeople).get()
  return data as Person[]
}

/** The same, however many they are. */
export async function everyTied (estateId: string, premisesIds: readonly string[]): Promise<Person[]> {
  const found: Person[] = []
  for (let more = true; more;) {
    const last = found.at(-1)
    const { data } = await people().where({ estateIds: estateId, 'occupancies.premisesId': _.in([...premisesIds]), ...(last && { _id: _.gt(last._id) }) }).orderBy('_id', 'asc').limit(mostPeople).get()
    found.push(...data as Person[])
    more = data.length === mostPeople
  }
  return found
}

/** Premises of whoever's name begins so. */
export async function premisesOfName (estateId: string, name: string, limit: number): Promise<Premises[]> {
  const { data } = await people().where({ estateIds: estateId, name: _.gte(name).and(_.lt(`${name}\uffff`)) }).limit(limit).get()
  const ids = (data as Person[]).flatMap(person => person.occupancies.filter(each => each.estateId === estateId).map(each => each.premisesId))
  if (ids.length === 0) return []
  const found = await premises().where({ _id: _.in(ids), estateId }).limit(limit).get()
  return found.data as Premises[]
}

/** The person of a WeChat account, as the transaction sees them. */
export async function personOfAccountIn (transaction: Transaction, openId: string): Promise<Person | undefined> {
  const { data } = await transaction.collection('people').where({ openId }).limit(1).get() as { data: Person[] }
  return data[0]
}

/** @throws the database's refusal where this WeChat account has become a person meanwhile; see `isTaken` */
export async function addPerson (transaction: Transaction, person: Person): Promise<void> {
  await transaction.collection('people').add(person)
}

/** Roles given for one estate; none at all is the end of them. Where somebody lives stays theirs. */
export async function keepRoles (transaction: Transaction, estateId: string, id: string, roles: readonly Role[]): Promise<void> {
  await transaction.collection('people').doc(id).update({
    estateIds: _.addToSet(estateId),
    [`roles.${estateId}`]: roles.length > 0 ? _.set(roles) : _.remove()
  })
}

export async function premisesById (estateId: string, id: string): Promise<Premises | undefined> {
  const { data } = await premises().where({ _id: id, estateId }).limit(1).get()
  return (data as Premises[])[0]
}

export async function premisesByDoor (estateId: string, door: string, limit: number): Promise<Premises[]> {
  const { data } = await premises().where({ estateId, door }).limit(limit).get()
  return data as Premises[]
}

/** Premises whose key begins so, in the order of their keys. */
export async function premisesFrom (estateId: string, key: string, limit: number): Promise<Premises[]> {
  const { data } = await premises().where({ estateId, search: _.gte(key).and(_.lt(`${key}\uffff`)) }).orderBy('search', 'asc').limit(limit).get()
  return data as Premises[]
}

/** Somebody with a part in the estate, within a transaction. */
export async function personIn (transaction: Transaction, estateId: string, id: string): Promise<Person | undefined> {
  const { data } = await transaction.collection('people').doc(id).get()
  const person = data as Person | null
  return person?.estateIds.includes(estateId) ? person : undefined
}

/** Replaces somebody's ties to premises, together with what else the transaction does. */
export const keepOccupancies = (transaction: Transaction, { _id, occupancies }: Pick<Person, '_id' | 'occupancies'>) =>
  transaction.collection('people').doc(_id).update({ occupancies: _.set(occupancies) })

export async function unreadOf ({ id, estateId }: Pick<Who, 'id' | 'estateId'>): Promise<number> {
  const { total } = await db.collection('notices').where({ estateId, personId: id, readAt: null }).count() as { total?: number }
  return total ?? 0
}
