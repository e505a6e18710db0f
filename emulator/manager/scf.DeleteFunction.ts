import * as v from 'valibot'
import { fields, type ManagerAction, text } from './action'
import { removeCode } from './code-folder'

/** `functions.deleteFunction()`: with its timers and what leads to it. */
export const deleteFunction: ManagerAction = (call) => {
  const { deployment, functions } = call.cloud
  const { FunctionName } = fields(v.object({ FunctionName: text }), call)
  deployment.described(FunctionName)
  deployment.change((manifest) => {
    delete manifest.functions[FunctionName]
  })
  removeCode(deployment.folder, FunctionName)
  functions.retire(FunctionName)
  return {}
}
