import * as v from 'valibot'
import { fields, type ManagerAction } from './action'
import { httpPaths } from './http-path'
import { invalidParameter, ManagerError } from './manager-error'

const input = v.object({ APIId: v.optional(v.string()), Name: v.optional(v.string()) })

/** `access.deleteAccess()`: one path by its id, or all that lead to a function. */
export const deleteGatewayApi: ManagerAction = (call) => {
  const { APIId, Name } = fields(input, call)
  if (APIId === undefined && Name === undefined) throw invalidParameter('APIId or Name must be given')
  call.cloud.deployment.change((manifest) => {
    const gone = httpPaths(manifest).filter(({ id, functionName }) => (APIId ?? id) === id && (Name ?? functionName) === functionName)
    if (gone.length === 0) throw new ManagerError('ResourceNotFound', 'There is no such path.')
    for (const description of Object.values(manifest.functions)) {
      const left = description.http?.filter((each) => !gone.some(({ path }) => path === each))
      if (left) description.http = left
    }
  })
  return {}
}
