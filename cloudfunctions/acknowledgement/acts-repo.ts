/** The only file that names what people signed. There is no way to change an act, nor to remove one. */
import type { Acknowledgement } from '@domain/acknowledgement/act'
import { command as _, db, type Transaction } from '../kit/cloud'

const acts = () => db.collection('acknowledgements')

/** More than anybody signs. */
const mostActs = 100

export async function actById (estateId: string, id: string): Promise<Acknowledgement | undefined> {
  const { data } = await acts().where({ _id: id, estateId }).limit(1).get()
  return (data as Acknowledgement[])[0]
}

export async function actsByIds (estateId: string, ids: readonly string[]): Promise<Acknowledgement[]> {
  if (ids.length === 0) return []
  const { data } = await acts().where({ _id: _.in([...ids]), estateId }).limit(ids.length).get()
  return data as Acknowledgement[]
}

/** The latest first. */
export async function actsOf (estateId: string, personId: string): Promise<Acknowledgement[]> {
  const { data } = await acts().where({ estateId, personId }).orderBy('at', 'desc').limit(mostActs).get()
  return data as Acknowledgement[]
}

/** Of these entries of the register, in the order of the chain. */
export async function actsOfEntries (estateId: string, edition: string, entryIds: readonly string[]): Promise<Acknowledgement[]> {
  if (entryIds.length === 0) return []
  const { data } = await acts().where({ estateId, entryId: _.in([...entryIds]), edition }).orderBy('seq', 'asc').limit(mostActs).get()
  return data as Acknowledgement[]
}

/** Of all estates: whoever holds the file holds all of it. */
export async function actByFile (hash: string): Promise<Acknowledgement | undefined> {
  const { data } = await acts().where({ 'file.hash': hash }).limit(1).get()
  return (data as Acknowledgement[])[0]
}

export async function actIn (transaction: Transaction, estateId: string, id: string): Promise<Acknowledgement | undefined> {
  const { data } = await transaction.collection('acknowledgements').doc(id).get()
  const found = data as Acknowledgement | null
  return found?.estateId === estateId ? found : undefined
}

/** The acts of one entry and one edition, as the transaction sees them. */
export async function actsOfEntryIn (transaction: Transaction, { estateId, entryId, edition }: Pick<Acknowledgement, 'estateId' | 'entryId' | 'edition'>): Promise<Acknowledgement[]> {
  const { data } = await transaction.collection('acknowledgements').where({ estateId, entryId, edition }).limit(mostActs).get()
  return data as Acknowledgement[]
}

/** The last of an estate's chain. */
export async function lastIn (transaction: Transaction, estateId: string): Promise<Acknowledgement | undefined> {
  const { data } = await transaction.collection('acknowledgements').where({ estateId }).orderBy('seq', 'desc').limit(1).get()
  return (data as Acknowledgement[])[0]
}

export const addActIn = (transaction: Transaction, act: Acknowledgement) => transaction.collection('acknowledgements').add(act)
