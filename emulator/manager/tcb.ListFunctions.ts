import * as v from 'valibot'
import { fields, type ManagerAction } from './action'

const page = v.object({ Limit: v.optional(v.number(), 20), Offset: v.optional(v.number(), 0) })

/** `functions.listFunctions()`, `listAllFunctions()`. */
export const listFunctions: ManagerAction = (call) => {
  const { Limit, Offset } = fields(page, call)
  const names = call.cloud.deployment.functionNames()
  const shown = names.slice(Offset, Offset + Limit)
  return { Functions: shown.map((name) => ({ FunctionId: name, FunctionName: name, Runtime: 'Nodejs20.19', Status: 'Active' })), TotalCount: names.length }
}
