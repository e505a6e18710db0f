import type { Action } from './action'
import { collectionName } from './question'

/** `createCollection()`. Indexes come from the manifest and from `manager/`, as in production they come from the console. */
export const addCollection: Action = async (call) => {
  await call.cloud.store.createCollection(collectionName(call))
  return { data: {} }
}
