import * as v from 'valibot'
import { fields, type ManagerAction, text } from './action'

/** `database.createCollection()`. */
export const createTable: ManagerAction = async (call) => {
  const { deployment, store } = call.cloud
  const { TableName } = fields(v.object({ TableName: text }), call)
  await store.createCollection(TableName)
  deployment.change(({ collections }) => {
    collections[TableName] = { indexes: [] }
  })
  return {}
}
