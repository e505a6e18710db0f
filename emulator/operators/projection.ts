import { Query } from 'mingo/query'
import type { Document } from '../wire/ejson'
import { options } from './context'

/** `field({ a: true })`, with `$slice` and `$elemMatch`. https://www.mongodb.com/docs/manual/reference/method/db.collection.find/#projection */
export const project = (document: Document, projection: Document): Document =>
  new Query<Document>({}, options).find<Document>([document], projection).next() ?? {}
