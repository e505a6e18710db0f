import { invalidParam } from '../errors'
import type { Action } from './action'
import { collectionName, document, flag, transactionId } from './question'

/** `doc().remove()` and `where().remove()`, of all that match. */
export const removeDocument: Action = async (call) => {
  const filter = document(call, 'query')
  if (!filter) throw invalidParam('query must be given')
  const { store } = call.cloud
  const collection = store.catalog.collection(collectionName(call))
  const deleted = await store.edit(call.meter, transactionId(call), (editor) => {
    const found = editor.find(collection, flag(call, 'multi') === false ? { filter, limit: 1 } : { filter })
    for (const match of found) editor.remove(collection, match)
    return found.length
  })
  return { data: { deleted } }
}
