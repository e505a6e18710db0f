/** Premises as places: by zone, building and entrance, and one of them to be changed. */
import type { Premises } from '@domain/estate/premises'
import type { Tally } from '@domain/register/buildings'
import { command as _, db, type Transaction } from '../kit/cloud'
import { after, inOrder, type Order } from '../kit/cursor'

const premises = () => db.collection('premises')

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
