/** The only file that names the register. */
import type { RegisterEntry } from '@domain/register/entry'
import { passOnAtOf } from '@domain/register/pass-on-at'
import { addMissing } from '../kit/add-missing'
import { command as _, db, type Transaction } from '../kit/cloud'
import { walk, type Order } from '../kit/cursor'
import { inSlices } from '../kit/in-slices'
import { all } from '../kit/pages'
import { indexesOf, type NumberKind } from '../kit/seal'

const register = () => db.collection('register')

/** More than anybody's premises or household; a query must end somewhere. */
const most = 200

/** Who is or was recorded for these premises. */
export async function entriesOf (estateId: string, premisesIds: readonly string[]): Promise<RegisterEntry[]> {
  const { data } = await register().where({ estateId, premisesId: _.in([...premisesIds]) }).limit(most).get()
  return data as RegisterEntry[]
}

/** Wherever this number is recorded, in all estates: for the person whose own, verified number it is. @param plain see `plainPhone` */
export async function entriesByPhone (plain: string): Promise<RegisterEntry[]> {
  const { data } = await register().where({ 'phone.index': _.in(indexesOf('phone', plain)) }).limit(most).get()
  return data as RegisterEntry[]
}

/** Whom a clerk finds by a number in their own estate. */
export async function entriesByNumber (estateId: string, kind: NumberKind, plain: string): Promise<RegisterEntry[]> {
  const { data } = await register().where({ estateId, [`${kind}.index`]: _.in(indexesOf(kind, plain)) }).limit(most).get()
  return data as RegisterEntry[]
}

export async function entryById (estateId: string, id: string): Promise<RegisterEntry | undefined> {
  const { data } = await register().where({ _id: id, estateId }).limit(1).get()
  return (data as RegisterEntry[])[0]
}

/** One page of who is or was recorded for premises. @param after the last one known */
export async function entriesAfter (estateId: string, premisesId: string, limit: number, after?: string): Promise<RegisterEntry[]> {
  const { data } = await register().where({ estateId, premisesId, ...(after !== undefined && { _id: _.gt(after) }) }).orderBy('_id', 'asc').limit(limit).get()
  return data as RegisterEntry[]
}

/** Whoever's name begins so. */
export async function entriesByName (estateId: string, name: string, limit: number): Promise<RegisterEntry[]> {
  const { data } = await register().where({ estateId, name: _.gte(name).and(_.lt(`${name}\uffff`)) }).orderBy('name', 'asc').limit(limit).get()
  return data as RegisterEntry[]
}

/** @param plate as `plainPlate` makes it */
export async function entriesByPlate (estateId: string, plate: string, limit: number): Promise<RegisterEntry[]> {
  const { data } = await register().where({ estateId, plates: plate }).limit(limit).get()
  return data as RegisterEntry[]
}

/** Within a transaction. */
export async function entryIn (transaction: Transaction, estateId: string, id: string): Promise<RegisterEntry | undefined> {
  const { data } = await transaction.collection('register').doc(id).get()
  const found = data as RegisterEntry | null
  return found?.estateId === estateId ? found : undefined
}

/** Everyone who is or was recorded for these premises, within a transaction. */
export async function entriesIn (transaction: Transaction, estateId: string, premisesId: string): Promise<RegisterEntry[]> {
  const { data } = await transaction.collection('register').where({ estateId, premisesId }).limit(most).get()
  return data as RegisterEntry[]
}

/** Names of those who are recorded in these entries of the estate, by the entry's id. */
export async function recordedNames (estateId: string, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { data } = await register().where({ _id: _.in([...ids]), estateId }).field({ name: true }).limit(ids.length).get()
  return new Map((data as RegisterEntry[]).map(({ _id, name }) => [_id, name]))
}

/** As it is within the transaction, whatever its estate. */
export async function entryByIdIn (transaction: Transaction, id: string): Promise<RegisterEntry | undefined> {
  const { data } = await transaction.collection('register').doc(id).get()
  return data as RegisterEntry | null ?? undefined
}

/** Adds or replaces an entry, together with what else the transaction does. */
export async function keep (transaction: Transaction, { _id, passOnAt: _before, ...entry }: RegisterEntry): Promise<void> {
  const passOnAt = passOnAtOf(entry)
  await transaction.collection('register').doc(_id).set({ ...entry, ...(passOnAt !== undefined && { passOnAt }) })
}

/** Which edition of the handbook they have signed, together with what else the transaction does. */
export const keepHandbook = (transaction: Transaction, id: string, handbook: string | undefined) =>
  transaction.collection('register').doc(id).update({ handbook: handbook ?? _.remove() })

/** For the sweep: entries whose person no longer belongs there, and whose matters were not passed on yet. */
export async function leaving (now: number, limit: number): Promise<RegisterEntry[]> {
  const { data } = await register().where({ passOnAt: _.lte(now).and(_.gt(0)) }).orderBy('passOnAt', 'asc').limit(limit).get()
  return data as RegisterEntry[]
}

/** Done, or to be looked at again later. @param again ms */
export const passed = ({ _id }: Pick<RegisterEntry, '_id'>, again?: number) => register().where({ _id }).update({ passOnAt: again ?? _.remove() })

/** Documents in one answer. */
const page = 1000

const byHome: Order = { field: 'premisesId', direction: 1 }

/** Everybody who is or was recorded for these premises, however many. */
export const everyEntryOf = (estateId: string, premisesIds: readonly string[]): Promise<RegisterEntry[]> =>
  inSlices(premisesIds, slice => all(walk<RegisterEntry>(register(), { estateId, premisesId: _.in([...slice]) }, byHome, page)))

/** The whole register of an estate in the order of premises, page by page. */
export const entriesOfEstate = (estateId: string): AsyncGenerator<RegisterEntry[]> => walk<RegisterEntry>(register(), { estateId }, byHome, page)

/** @returns ids that were not added, since something else bears them */
export const addEntries = (entries: readonly RegisterEntry[]): Promise<string[]> => addMissing(register(), entries, each => `${each.premisesId} ${each.name}`)

/** Changes the given fields of an entry that is still as it was seen. @returns whether it was */
export async function changeEntry ({ _id, estateId, updatedAt }: RegisterEntry, change: Partial<RegisterEntry>): Promise<boolean> {
  const fields = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, typeof value === 'object' ? _.set(value) : value]))
  const { updated } = await register().where({ _id, estateId, updatedAt }).update(fields) as { updated?: number }
  return updated === 1
}

/** All entries of one person, in all estates. */
export const entriesOfPerson = (personId: string): Promise<RegisterEntry[]> => all(walk<RegisterEntry>(register(), { personId }, { field: '_id', direction: 1 }, page))

/** The entries stay; nobody's account is tied to them any more. */
export const unlinkEntries = (personId: string) => register().where({ personId }).update({ personId: _.remove() })
