/** The only file that names premises: by id, by address, by place, and by the hundred for imports and exports. */
import type { Premises } from '@domain/estate/premises'
import type { Tally } from '@domain/register/buildings'
import { addMissing } from '../kit/add-missing'
import { command as _, db, type Transaction } from '../kit/cloud'
import { after, inOrder, walk, type Order } from '../kit/cursor'
import { inSlices } from '../kit/in-slices'

const premises = () => db.collection('premises')

export async function premisesById (estateId: string, id: string): Promise<Premises | undefined> {
  const { data } = await premises().where({ _id: id, estateId }).limit(1).get()
  return (data as Premises[])[0]
}

export async function premisesByDoor (estateId: string, door: string, limit: number): Promise<Premises[]> {
  const { data } = await premises().where({ estateId, door }).limit(limit).get()
  return data as Premises[]
}

export async function premisesByIds (estateId: string, ids: readonly string[], limit: number): Promise<Premises[]> {
  if (ids.length === 0) return []
  const { data } = await premises().where({ _id: _.in([...ids]), estateId }).limit(limit).get()
  return data as Premises[]
}

/** Premises whose key begins so, in the order of their keys. */
export async function premisesFrom (estateId: string, key: string, limit: number): Promise<Premises[]> {
  const { data } = await premises().where({ estateId, search: _.gte(key).and(_.lt(`${key}\uffff`)) }).orderBy('search', 'asc').limit(limit).get()
  return data as Premises[]
}

/** What one look at a zone reads at most, however many premises it has. */
export const mostCounted = 2000

/** The first premises of a zone in the order of their buildings, counted. @param after a building: only those behind it */
export async function tally (estateId: string, zoneId: string, after?: string): Promise<Tally[]> {
  const { data } = await premises().aggregate()
    .match({ estateId, zoneId, ...(after !== undefined && { building: _.gt(after) }) })
    .sort({ building: 1 })
    .limit(mostCounted)
    .group({ _id: { building: '$building', entrance: '$entrance', state: '$state' }, count: { $sum: 1 } })
    .end() as { data: Tally[] }
  return data
}

export interface Way { zoneId: string, building: string, entrance?: string | undefined }

export const upwards: Order = { field: 'level', direction: 1 }

/** Doors behind one entrance from the lowest level up. @throws Refused invalid where the cursor is none of ours */
export async function doorsOf (estateId: string, { zoneId, building, entrance }: Way, limit: number, cursor?: string): Promise<Premises[]> {
  const way = { estateId, zoneId, building, entrance: entrance ?? null }
  const { data } = await inOrder(premises(), _.and([way, ...after(upwards, cursor)]), upwards).limit(limit).get()
  return data as Premises[]
}

const beginsWith = (text: string) => _.gte(text).and(_.lt(`${text}\uffff`))
const eitherCase = (text: string) => _.in([...new Set([text, text.toUpperCase()])])

/** By building, entrance and the beginning of a door, whatever the zone: “3-2-12”, or “2-1506” where a building has no entrances. */
export async function premisesInZones (estateId: string, zoneIds: string[], [building = '', second, third, ...more]: string[], limit: number): Promise<Premises[]> {
  if (more.length > 0) return []
  const inBuilding = { estateId, zoneId: _.in(zoneIds), building: eitherCase(building) }
  const behind = third !== undefined
    ? { ...inBuilding, entrance: eitherCase(second ?? ''), door: beginsWith(third) }
    : second === undefined ? inBuilding : _.and([inBuilding, _.or([{ entrance: eitherCase(second) }, { door: beginsWith(second) }])])
  const { data } = await premises().where(behind).orderBy('search', 'asc').limit(limit).get()
  return data as Premises[]
}

/** Ids of the homes of a building. */
export async function homesOfBuilding (estateId: string, zoneId: string, building: string, limit: number): Promise<string[]> {
  const { data } = await premises().where({ estateId, zoneId, building }).field({ _id: true }).limit(limit).get()
  return (data as { _id: string }[]).map(each => each._id)
}

/** Within a transaction. */
export async function premisesIn (transaction: Transaction, estateId: string, id: string): Promise<Premises | undefined> {
  const { data } = await transaction.collection('premises').doc(id).get()
  const found = data as Premises | null
  return found?.estateId === estateId ? found : undefined
}

/** Replaces premises, together with what else the transaction does. */
export async function keepPremises (transaction: Transaction, { _id, ...premises }: Premises): Promise<void> {
  await transaction.collection('premises').doc(_id).set(premises)
}

/** Documents in one answer. */
const page = 1000

/** @param keys of addresses, see `searchKey` */
export async function premisesBySearch (estateId: string, keys: readonly string[]): Promise<Map<string, Premises>> {
  const found = await inSlices(keys, async search => (await premises().where({ estateId, search: _.in(search) }).limit(page).get()).data as Premises[])
  return new Map(found.map(each => [each.search, each]))
}

/** All of an estate in the order of their addresses, page by page. */
export const premisesOfEstate = (estateId: string): AsyncGenerator<Premises[]> => walk<Premises>(premises(), { estateId }, { field: 'search', direction: 1 }, page)

/** @returns ids that were not added, since something else bears them */
export const addPremises = (documents: readonly Premises[]): Promise<string[]> => addMissing(premises(), documents, each => each.search)

/** Changes the given fields only. */
export async function changePremises ({ _id, estateId }: Premises, change: Partial<Premises>): Promise<boolean> {
  const { updated } = await premises().where({ _id, estateId }).update(change) as { updated?: number }
  return updated === 1
}

/** Whether the home is this filing's from here on: it still had the one that was read, or none. */
export async function beginFiling ({ _id, estateId, filing }: Premises, next: NonNullable<Premises['filing']>): Promise<boolean> {
  const { updated } = await premises().where({ _id, estateId, 'filing.matterId': filing?.matterId ?? _.exists(false) }).update({ filing: _.set(next) }) as { updated?: number }
  return updated === 1
}

/** In the order of their addresses. @param after the `search` of the last one known */
export async function premisesAfter (estateId: string, after: string, limit: number): Promise<Premises[]> {
  const { data } = await premises().where({ estateId, search: _.gt(after) }).orderBy('search', 'asc').limit(limit).get()
  return data as Premises[]
}

export async function countPremises (estateId: string): Promise<number> {
  const { total } = await premises().where({ estateId }).count() as { total?: number }
  return total ?? 0
}

/** How many premises there are in these places: all of a zone, or its buildings. */
export async function countIn (estateId: string, zoneId: string, buildings?: readonly string[]): Promise<number> {
  const { total } = await premises().where({ estateId, zoneId, ...(buildings && { building: _.in([...buildings]) }) }).count() as { total?: number }
  return total ?? 0
}
