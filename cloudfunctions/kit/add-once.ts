/** Adds a document whose id follows from what it is: the same call made twice makes it once. */
import { isTaken, type db } from './cloud'

type Collection = ReturnType<typeof db.collection>

/**
 * @param stored finds what bears the id already, and refuses it where it is somebody else's
 * @returns what is stored under the id now: this one, or the one that was there before
 */
export async function addOnce<T extends object, S> (collection: Collection, document: T, stored: () => Promise<S>): Promise<T | S> {
  try {
    await collection.add(document)
    return document
  } catch (error) {
    if (!isTaken(error)) throw error
    return stored()
  }
}
