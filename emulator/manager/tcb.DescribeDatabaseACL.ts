import * as v from 'valibot'
import { fields, type ManagerAction, text } from './action'
import { initial } from './permission'

/** A collection's permission; manager-node has no method for it, `commonService().call()` reaches it. */
export const describeDatabaseAcl: ManagerAction = (call) => {
  const { CollectionName } = fields(v.object({ CollectionName: text }), call)
  const { name } = call.cloud.store.catalog.collection(CollectionName)
  return { AclTag: call.cloud.manifest.collections[name]?.permission ?? initial }
}
