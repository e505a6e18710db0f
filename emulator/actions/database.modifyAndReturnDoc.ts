import { updater } from '../operators/update'
import { encode } from '../wire/ejson'
import type { Action } from './action'
import { changed } from './database.modifyDocument'
import { collectionName, documentOf, filterOf, transactionId } from './question'

/** `where().updateAndReturn()`: changes one document that matches, and answers what it has become. */
export const modifyAndReturnDoc: Action = async (call) => {
  const { store, clock } = call.cloud
  const filter = filterOf(call)
  const update = documentOf(call, call.body.data, 'data')
  const collection = store.catalog.collection(collectionName(call))
  const after = await store.edit(call.meter, transactionId(call), (editor) => {
    const change = updater(update, clock.now(), filter)
    const [match] = editor.find(collection, { filter, limit: 1 })
    if (!match) return undefined
    const document = changed(match.text, change)
    editor.replace(collection, match, document)
    return document
  })
  return { data: after ? { updated: 1, doc: encode(after) } : { updated: 0, doc: null } }
}
