import type { Action } from './action'
import { collectionName, filterOf } from './question'

/** `count()`. It never takes part in a transaction. */
export const calculateDocument: Action = async (call) => {
  const { store } = call.cloud
  const filter = filterOf(call)
  const name = collectionName(call)
  // MongoDB knows the size of a collection without reading it.
  if (Object.keys(filter).length === 0) return { data: { total: store.catalog.collection(name).size() } }
  return { data: { total: store.count(name, filter, call.meter) } }
}
