import * as v from 'valibot'
import { fields, type ManagerAction } from './action'
import { permission } from './permission'

/** `storage.setStorageAcl()`, noted as a collection's permission is. Rules of one's own (`CUSTOM`) are refused. */
export const modifyStorageSafeRule: ManagerAction = (call) => {
  const { AclTag } = fields(v.object({ AclTag: permission }), call)
  call.cloud.deployment.change((manifest) => {
    manifest.storage = AclTag
  })
  return {}
}
