import { invalidParam } from '../errors'
import { applyUpdate } from '../operators/update'
import type { Editor } from '../store/editor'
import { type Document, decode, encode } from '../wire/ejson'
import type { Action, Call } from './action'
import { collectionName, document, documentOf, transactionId } from './question'

/** A changed copy; the original is needed to find the index entries it has. */
export function updated(text: string, update: Document, now: number): Document {
  const copy = decode(text, 0) as Document
  applyUpdate(copy, update, now)
  return copy
}

function merge(call: Call, filter: Document, update: Document, editor: Editor): number {
  const { cloud, body } = call
  const collection = cloud.store.catalog.collection(collectionName(call))
  const found = editor.find(collection, body.multi === false ? { filter, limit: 1 } : { filter })
  const now = cloud.clock.now()
  const changes = found.map((match) => ({ match, after: updated(match.text, update, now) }))
  // MongoDB counts and writes only what really changes.
  const real = changes.filter(({ match, after }) => encode(after) !== match.text)
  for (const { match, after } of real) editor.replace(collection, match, after)
  return real.length
}

/** `doc().set()`: replaces the document, or makes it. */
function replace(call: Call, filter: Document, fields: Document, editor: Editor): { updated: number; upsert_id?: unknown } {
  const collection = call.cloud.store.catalog.collection(collectionName(call))
  const [match] = editor.find(collection, { filter, limit: 1 })
  const after = { _id: filter._id, ...fields }
  if (!match) editor.insert(collection, after)
  else editor.replace(collection, match, after)
  return match ? { updated: 1 } : { updated: 0, upsert_id: filter._id }
}

/** `doc().update()`, `where().update()` (of all that match, unless told otherwise) and `doc().set()`. */
export const modifyDocument: Action = async (call) => {
  const filter = document(call, 'query')
  // An update without `where` is refused, asserted in the SDK authors' own tests.
  if (!filter) throw invalidParam('query must be given')
  const data = documentOf(call, call.body.data, 'data')
  const change = (editor: Editor) =>
    call.body.merge === false ? replace(call, filter, data, editor) : { updated: merge(call, filter, data, editor) }
  return { data: await call.cloud.store.edit<object>(call.meter, transactionId(call), change) }
}
