/** The only file that names people. */
import type { Estate } from '@domain/estate/estate'
import type { Person } from '@domain/people/person'
import type { Relation, Role } from '@domain/people/role'
import { command as _, db, type Transaction } from '../kit/cloud'
import { walk, type Order } from '../kit/cursor'
import { inSlices } from '../kit/in-slices'
import { all } from '../kit/pages'

const people = () => db.collection('people')

const upwards: Order = { field: '_id', direction: 1 }

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

/** The person of a WeChat account as they are now. */
export async function personOfAccount (openId: string): Promise<Person | undefined> {
  const { data } = await people().where({ openId }).limit(1).get()
  return (data as Person[])[0]
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
export const everyTied = (estateId: string, premisesIds: readonly string[]): Promise<Person[]> =>
  all(walk<Person>(people(), { estateIds: estateId, 'occupancies.premisesId': _.in([...premisesIds]) }, upwards, mostPeople))

/** Somebody's tie to premises that counts: its place, its relation, and that it has not ended. */
interface Tied { zoneIds?: readonly string[], premisesIds?: readonly string[], relations?: readonly Relation[] }

/** How many people have such a tie; leases that have run out since are among them. */
export async function countTied (estateId: string, { zoneIds, premisesIds, relations }: Tied): Promise<number> {
  const tie = { estateId, ended: _.exists(false), ...(relations && { relation: _.in([...relations]) }) }
  const places = [...zoneIds ?? premisesIds ? [{ zoneId: _.in([...zoneIds ?? []]) }, { premisesId: _.in([...premisesIds ?? []]) }] : [{}]]
  const { total } = await people().where(_.and([{ estateIds: estateId }, _.or(places.map(place => ({ occupancies: _.elemMatch({ ...tie, ...place }) })))])).count() as { total?: number }
  return total ?? 0
}

export async function staffCount (estateId: string, roles: readonly Role[]): Promise<number> {
  const { total } = await people().where({ estateIds: estateId, [`roles.${estateId}`]: _.in([...roles]) }).count() as { total?: number }
  return total ?? 0
}

/** Everyone with a part in the estate, or only in some of its zones, in the order of their ids. @param afterId the last one known */
export async function partOf (estateId: string, zoneIds: readonly string[], limit: number, afterId: string): Promise<Person[]> {
  const { data } = await people().where({ estateIds: estateId, ...(zoneIds.length > 0 && { 'occupancies.zoneId': _.in([...zoneIds]) }), _id: _.gt(afterId) }).orderBy('_id', 'asc').limit(limit).get()
  return data as Person[]
}

/** Ids of the premises of whoever's name begins so. */
export async function homesOfName (estateId: string, name: string, limit: number): Promise<string[]> {
  const { data } = await people().where({ estateIds: estateId, name: _.gte(name).and(_.lt(`${name}\uffff`)) }).limit(limit).get()
  return (data as Person[]).flatMap(person => person.occupancies.filter(each => each.estateId === estateId).map(each => each.premisesId))
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

/** Somebody with a part in the estate, within a transaction. */
export async function personIn (transaction: Transaction, estateId: string, id: string): Promise<Person | undefined> {
  const { data } = await transaction.collection('people').doc(id).get()
  const person = data as Person | null
  return person?.estateIds.includes(estateId) ? person : undefined
}

/** Replaces somebody's ties to premises, together with what else the transaction does. */
export const keepOccupancies = (transaction: Transaction, { _id, occupancies }: Pick<Person, '_id' | 'occupancies'>) =>
  transaction.collection('people').doc(_id).update({ occupancies: _.set(occupancies) })

/** Those of these ids who are somebody, by id, whatever their estates. */
export async function peopleByIds (ids: readonly string[]): Promise<Map<string, Person>> {
  const found = await inSlices(ids, async slice => (await people().where({ _id: _.in(slice) }).limit(slice.length).get()).data as Person[])
  return new Map(found.map(each => [each._id, each]))
}

/** The WeChat accounts of these people. */
export async function openIdsOf (ids: readonly string[]): Promise<Map<string, string>> {
  const found = await inSlices(ids, async slice => (await people().where({ _id: _.in(slice) }).field({ openId: true }).limit(slice.length).get()).data as { _id: string, openId: string }[])
  return new Map(found.map(each => [each._id, each.openId]))
}
