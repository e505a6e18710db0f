import * as v from 'valibot'
import { fields, type ManagerAction, text } from './action'
import { permission } from './permission'

/** Notes a collection's permission. Nothing here lives by it: no phone reaches a collection past the functions. */
export const modifyDatabaseAcl: ManagerAction = (call) => {
  const { deployment, store } = call.cloud
  const { CollectionName, AclTag } = fields(v.object({ CollectionName: text, AclTag: permission }), call)
  const indexes = store.catalog.collection(CollectionName).indexes.map(({ name, unique, keys }) => ({ name, unique, keys }))
  deployment.change(({ collections }) => {
    collections[CollectionName] = { indexes, ...collections[CollectionName], permission: AclTag }
  })
  return {}
}
