import { randomBytes } from 'node:crypto'
import { invalidParam, requestFailed } from '../errors'
import { checkStorable } from '../operators/storable'
import { typeName } from '../operators/type-name'
import type { Document, Value } from '../wire/ejson'
import type { Action } from './action'
import { collectionName, documentOf, transactionId } from './question'

/** The service makes ids of 32 hexadecimal digits. */
const newId = () => randomBytes(16).toString('hex')

/** A new one where there is none. @throws DATABASE_REQUEST_FAILED for types that MongoDB takes no `_id` of. */
export function checkedId(id: Value): Value {
  if (id === undefined) return newId()
  if (Array.isArray(id) || id instanceof RegExp || id === null) throw requestFailed(`The '_id' value cannot be of type ${typeName(id)}`)
  return id
}

/** With an `_id`. @throws DATABASE_REQUEST_FAILED for what cannot be a document. */
export function checked({ _id, ...fields }: Document): Document {
  const dollar = Object.keys(fields).find((name) => name.startsWith('$'))
  if (dollar !== undefined) throw requestFailed(`Document can't have $ prefixed field names: ${dollar}`)
  const document = { _id: checkedId(_id), ...fields }
  checkStorable(document, (bytes, most) => `object to insert too large. size in bytes: ${bytes}, max size: ${most}`)
  return document
}

/** `collection.add()` of one document or several, and `doc().create()`. All are inserted, or none. */
export const insertDocument: Action = async (call) => {
  const { data } = call.body
  if (!Array.isArray(data) || data.length === 0) throw invalidParam('data must be a non-empty array')
  const documents = data.map((source) => checked(documentOf(call, source, 'data')))
  const collection = call.cloud.store.catalog.collection(collectionName(call))
  await call.cloud.store.edit(call.meter, transactionId(call), (editor) => {
    for (const document of documents) editor.insert(collection, document)
  })
  return { data: { insertedIds: documents.map(({ _id }) => _id) } }
}
