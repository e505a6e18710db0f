import { findEach } from '../store/find'
import type { Action } from './action'
import { collectionName, filterOf } from './question'

/** `count()`. It never takes part in a transaction. */
export const calculateDocument: Action = async (call) => {
  const { store } = call.cloud
  const filter = filterOf(call)
  const name = collectionName(call)
  const collection = store.catalog.collection(name)
  // MongoDB knows the size of a collection without reading it.
  if (Object.keys(filter).length === 0) return { data: { total: collection.size() } }
  let total = 0
  for (const _match of findEach(store.reader(call.meter)(collection), collection, { filter })) total++
  return { data: { total } }
}
