/** Editions, how far people have read, and which homes of a building have signed. */
import type { Behind, Tally } from '@domain/acknowledgement/counting'
import type { Edition } from '@domain/acknowledgement/edition'
import type { Reading } from '@domain/acknowledgement/reading'
import { command as _, db, inTransaction, isTaken, type Transaction } from '../kit/cloud'
import { walk } from '../kit/cursor'

const editions = () => db.collection('editions')
const tallies = () => db.collection('acknowledgementTallies')

/** More than an estate publishes. */
const mostEditions = 200

/** A handbook is long, and only its readers want it whole. */
const withoutText = { 'chapters.paragraphs': false } as const

/** With the titles of their chapters. */
export async function editionsOf (estateId: string): Promise<Edition[]> {
  const { data } = await editions().where({ estateId }).field(withoutText).orderBy('edition', 'desc').limit(mostEditions).get()
  return data as Edition[]
}

export async function editionById (estateId: string, id: string): Promise<Edition | undefined> {
  const { data } = await editions().where({ _id: id, estateId }).limit(1).get()
  return (data as Edition[])[0]
}

/** With the titles of its chapters. */
export async function editionInForce (estateId: string): Promise<Edition | undefined> {
  const { data } = await editions().where({ estateId, state: 'published' }).field(withoutText).orderBy('edition', 'desc').limit(1).get()
  return (data as Edition[])[0]
}

/** Within a transaction. */
export async function inForceIn (transaction: Transaction, estateId: string): Promise<Edition | undefined> {
  const { data } = await transaction.collection('editions').where({ estateId, state: 'published' }).orderBy('edition', 'desc').limit(1).get()
  return (data as Edition[])[0]
}

export async function editionIn (transaction: Transaction, estateId: string, id: string): Promise<Edition | undefined> {
  const { data } = await transaction.collection('editions').doc(id).get()
  const found = data as Edition | null
  return found?.estateId === estateId ? found : undefined
}

export async function keepEditionIn (transaction: Transaction, { _id, ...edition }: Edition): Promise<void> {
  await transaction.collection('editions').doc(_id).set(edition)
}

/** @returns whether nobody else has begun it */
export const addEdition = (edition: Edition): Promise<boolean> => editions().add(edition).then(() => true, (error: unknown) => {
  if (isTaken(error)) return false
  throw error
})

export async function readingById (id: string): Promise<Reading | undefined> {
  const { data } = await db.collection('handbookReadings').where({ _id: id }).limit(1).get()
  return (data as Reading[])[0]
}

/** One write, whoever else reads on beside it. @param fresh where there is none yet */
export const changeReading = (fresh: Reading, change: (reading: Reading) => Reading): Promise<Reading> => inTransaction(async transaction => {
  const { data } = await transaction.collection('handbookReadings').doc(fresh._id).get()
  const { _id, ...next } = change(data as Reading | null ?? fresh)
  await transaction.collection('handbookReadings').doc(_id).set(next)
  return { _id, ...next }
})

/** An erased person's. */
export const removeReadings = (personId: string, estateId: string) => db.collection('handbookReadings').where({ estateId, personId }).remove()

export async function tallyIn (transaction: Transaction, fresh: Tally): Promise<Tally> {
  const { data } = await transaction.collection('acknowledgementTallies').doc(fresh._id).get()
  return data as Tally | null ?? fresh
}

export async function keepTallyIn (transaction: Transaction, { _id, ...tally }: Tally): Promise<void> {
  await transaction.collection('acknowledgementTallies').doc(_id).set(tally)
}

export async function talliesOf (estateId: string, edition: string, zoneId: string, buildings: readonly string[]): Promise<Tally[]> {
  if (buildings.length === 0) return []
  const { data } = await tallies().where({ estateId, edition, zoneId, building: _.in([...buildings]) }).limit(1000).get()
  return data as Tally[]
}

/** Homes of which somebody has signed this edition; entrance by entrance. */
export async function signedHomes (estateId: string, edition: string): Promise<number> {
  const homes = new Set<string>()
  for await (const page of walk<Tally>(tallies(), { estateId, edition }, { field: '_id', direction: 1 }, 200)) for (const { acts } of page) for (const { premisesId } of acts) homes.add(premisesId)
  return homes.size
}

export async function tallyBehind (estateId: string, { edition, zoneId, building, entrance }: Behind): Promise<Tally | undefined> {
  return (await talliesOf(estateId, edition, zoneId, [building])).find(each => each.entrance === entrance)
}
