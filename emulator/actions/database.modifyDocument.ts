import { invalidParam, notImplemented, requestFailed } from '../errors'
import { checkStorable } from '../operators/storable'
import { updater } from '../operators/update'
import type { Editor } from '../store/editor'
import { equal } from '../store/key'
import { type Document, decode, encode } from '../wire/ejson'
import type { Action, Call } from './action'
import { checkedId } from './database.insertDocument'
import { collectionName, document, documentOf, flag, transactionId } from './question'

/** A changed copy; the original is needed to find the index entries it has. */
export function changed(text: string, change: (document: Document) => void): Document {
  const copy = decode(text, 0) as Document
  change(copy)
  return copy
}

function merge(call: Call, filter: Document, update: Document, editor: Editor): number {
  const { cloud } = call
  const change = updater(update, cloud.clock.now(), filter)
  const collection = cloud.store.catalog.collection(collectionName(call))
  const found = editor.find(collection, flag(call, 'multi') === false ? { filter, limit: 1 } : { filter })
  const changes = found.map((match) => ({ match, after: changed(match.text, change) }))
  // MongoDB counts and writes only what really changes.
  const real = changes.filter(({ match, after }) => encode(after) !== match.text)
  for (const { match, after } of real) editor.replace(collection, match, after)
  return real.length
}

/** `doc().set()`: replaces the document, or makes it. */
function replace(call: Call, filter: Document, fields: Document, editor: Editor): { updated: number; upsert_id?: unknown } {
  const collection = call.cloud.store.catalog.collection(collectionName(call))
  const [match] = editor.find(collection, { filter, limit: 1 })
  const _id = match ? match.document._id : filter._id
  const after = { _id: checkedId(_id), ...fields }
  if (fields._id !== undefined && !equal(fields._id, _id))
    throw requestFailed("After applying the update, the (immutable) field '_id' was found to have been altered")
  checkStorable(after, () => 'Resulting document after update is larger than 16777216')
  if (match) editor.replace(collection, match, after)
  else if (flag(call, 'upsert') !== false) editor.insert(collection, after)
  return match || flag(call, 'upsert') === false ? { updated: match ? 1 : 0 } : { updated: 0, upsert_id: after._id }
}

/** `doc().update()`, `where().update()` (of all that match, unless told otherwise) and `doc().set()`. */
export const modifyDocument: Action = async (call) => {
  const filter = document(call, 'query')
  // An update without `where` is refused, asserted in the SDK authors' own tests.
  if (!filter) throw invalidParam('query must be given')
  const [merges, upserts] = [flag(call, 'merge'), flag(call, 'upsert')]
  flag(call, 'multi')
  // The SDK never asks for both.
  if (merges !== false && upserts) throw notImplemented('upserts with update operators')
  const data = documentOf(call, call.body.data, 'data')
  const change = (editor: Editor) =>
    merges === false ? replace(call, filter, data, editor) : { updated: merge(call, filter, data, editor) }
  return { data: await call.cloud.store.edit<object>(call.meter, transactionId(call), change) }
}
