import * as v from 'valibot'
import { fields, type ManagerAction, text } from './action'
import { httpPaths } from './http-path'
import { ManagerError, notOffered } from './manager-error'

const input = v.object({
  Path: v.pipe(v.string(), v.regex(/^(\/|(\/[\w.-]+)+)$/)),
  Name: text,
  Type: v.optional(v.number(), 1),
  AuthSwitch: v.optional(v.number(), 2),
})

/** `access.createAccess()`: a path of HTTP access that leads to a function. The code for a path that is taken is read in manager-node. */
export const createGatewayApi: ManagerAction = (call) => {
  const { deployment } = call.cloud
  const { Path, Name, Type, AuthSwitch } = fields(input, call)
  if (Type !== 1) throw notOffered('HTTP access to anything but functions')
  if (AuthSwitch !== 2) throw notOffered('HTTP access that asks who calls')
  deployment.change((manifest) => {
    const description = deployment.described(Name, manifest)
    if (httpPaths(manifest).some(({ path }) => path === Path)) throw new ManagerError('InvalidParameter.APICreated', `The path ${Path} exists already.`)
    description.http = [...(description.http ?? []), Path]
  })
  return { APIId: httpPaths(call.cloud.manifest).find(({ path }) => path === Path)?.id }
}
