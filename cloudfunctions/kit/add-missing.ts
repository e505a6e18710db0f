/** Adds many documents at once, and again after a run that broke off halfway. */
import { Refused } from '@domain/kit/errors'
import { command as _, isTaken, type db } from './cloud'
import { inSlices } from './in-slices'

type Collection = ReturnType<typeof db.collection>

/** Documents in one call. */
const most = 500
/** How often it is looked anew which are there, where somebody adds the same at the same moment. */
const patience = 5

/** @returns false where some of them are there: of a run before, of somebody who imports the same, or something else under the same id */
const added = (collection: Collection, documents: readonly object[]): Promise<boolean> =>
  documents.length === 0 ? Promise.resolve(true) : collection.add([...documents]).then(() => true, (error: unknown) => {
    if (isTaken(error)) return false
    throw error
  })

const existing = <T extends { _id: string }>(collection: Collection, documents: readonly T[]): Promise<T[]> =>
  inSlices(documents.map(each => each._id), async ids => (await collection.where({ _id: _.in(ids) }).limit(ids.length).get()).data as T[])

async function addBatch<T extends { _id: string }> (collection: Collection, documents: readonly T[], sameness: (document: T) => string): Promise<string[]> {
  let there = new Map<string, string>()
  for (let tries = 0; !await added(collection, documents.filter(each => !there.has(each._id))); tries++) {
    if (tries === patience) throw new Refused('conflict', 'busy')
    there = new Map((await existing(collection, documents)).map(each => [each._id, sameness(each)]))
  }
  return documents.filter(each => there.has(each._id) && there.get(each._id) !== sameness(each)).map(each => each._id)
}

/**
 * @param documents with ids that follow from what they are, so that the same one twice is one
 * @param sameness tells whether what bears the id is the same thing
 * @returns ids of documents that were not added, since something else bears them
 */
export async function addMissing<T extends { _id: string }> (collection: Collection, documents: readonly T[], sameness: (document: T) => string): Promise<string[]> {
  const refused: string[] = []
  for (let from = 0; from < documents.length; from += most) refused.push(...await addBatch(collection, documents.slice(from, from + most), sameness))
  return refused
}
