import { projector } from '../operators/projection'
import { encode } from '../wire/ejson'
import type { Action } from './action'
import { collectionName, count, document, filterOf, flag, orderOf, transactionId } from './question'

/** What the SDK sends where nobody said otherwise, and the most it sends. */
const limits = { default: 100, maximum: 1000 }

/** `collection.get()`, `where().get()` and `doc().get()`; a missing document is an empty list. */
export const getDocument: Action = async (call) => {
  const projection = document(call, 'projection')
  const filter = filterOf(call)
  // Sent along with `doc()`; an id leads to one document anyway.
  flag(call, 'multi')
  const question = {
    filter,
    order: orderOf(call),
    skip: count(call, 'offset') ?? 0,
    limit: Math.min(count(call, 'limit') || limits.default, limits.maximum),
  }
  const project = projection && Object.keys(projection).length ? projector(projection, filter) : undefined
  const found = await call.cloud.store.find(collectionName(call), question, call.meter, transactionId(call))
  const list = found.map((match) => (project ? encode(project(match.document)) : match.text))
  return { data: { list } }
}
