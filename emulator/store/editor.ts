import type { Document } from '../wire/ejson'
import type { Collection } from './collection'
import type { Found, Question } from './find'

/** What a writing action works with, inside a transaction or on its own. All of it succeeds, or nothing happens. */
export interface Editor {
  find(collection: Collection, question: Question): Found[]
  insert(collection: Collection, document: Document): void
  replace(collection: Collection, found: Found, after: Document): void
  remove(collection: Collection, found: Found): void
}

/** The names under which a document is locked: itself, and its keys in unique indexes. */
export function lockNames(collection: Collection, ...documents: (Document | undefined)[]): string[] {
  return documents.flatMap((document) => {
    if (!document) return []
    const { id, indexes } = collection.entries(document)
    const keys = indexes
      .filter(({ index }) => index.unique)
      .flatMap(({ index, keys: own }) => own.map((key) => `x${index.iid} ${key.toString('hex')}`))
    return [`d${collection.cid} ${id.toString('hex')}`, ...keys]
  })
}
