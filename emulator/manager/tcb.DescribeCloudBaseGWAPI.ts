import * as v from 'valibot'
import { fields, type ManagerAction } from './action'
import { httpPaths } from './http-path'

/** manager-node writes `limit` small, so nobody can set it there; the real service's own is not known, and here all are shown. */
const input = v.object({ Path: v.optional(v.string()), Name: v.optional(v.string()), Offset: v.optional(v.number(), 0) })

/** `access.getAccessList()`. */
export const describeGatewayApi: ManagerAction = (call) => {
  const { Path, Name, Offset } = fields(input, call)
  const { envId, manifest } = call.cloud
  const found = httpPaths(manifest).filter(({ path, functionName }) => (Path ?? path) === path && (Name ?? functionName) === functionName)
  return {
    APISet: found
      .slice(Offset)
      .map(({ id, path, functionName }) => ({ ServiceId: envId, EnvId: envId, APIId: id, Path: path, Type: 1, Name: functionName, EnableAuth: false })),
    Offset,
    Total: found.length,
  }
}
