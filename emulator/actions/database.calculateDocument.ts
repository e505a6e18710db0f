import type { Action } from './action'
import { collectionName, filterOf } from './question'

/** `count()`. It never takes part in a transaction. */
export const calculateDocument: Action = async (call) => {
  const { store } = call.cloud
  const filter = filterOf(call)
  const name = collectionName(call)
  // MongoDB knows the size of a collection without reading it.
  if (Object.keys(filter).length === 0) return { data: { total: store.catalog.collection(name).size() } }
  const found = await store.find(name, { filter }, call.meter)
  return { data: { total: found.length } }
}
