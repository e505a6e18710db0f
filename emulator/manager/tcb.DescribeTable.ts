import * as v from 'valibot'
import { usableIndexes } from '../store/catalog'
import { fields, type ManagerAction, text } from './action'

/** `database.describeCollection()`. */
export const describeTable: ManagerAction = (call) => {
  const { TableName } = fields(v.object({ TableName: text }), call)
  const indexes = usableIndexes(call.cloud.store.catalog.collection(TableName)).map(({ name, unique, keys }) => ({
    Name: name,
    Unique: unique ?? false,
    Keys: keys.map(({ field, direction }) => ({ Name: field, Direction: String(direction) })),
  }))
  return { Indexes: indexes, IndexNum: indexes.length }
}
