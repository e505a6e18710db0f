import * as v from 'valibot'
import { fields, type ManagerAction, text } from './action'
import { codeFields, prepareCode } from './function-code'

/** `functions.updateFunctionCode()`. Calls under way end with the old code, the next one finds the new. */
export const updateFunctionCode: ManagerAction = async (call) => {
  const { FunctionName, ...code } = fields(v.object({ FunctionName: text, ...codeFields }), call)
  call.cloud.deployment.described(FunctionName)
  const putInPlace = await prepareCode(call.cloud, code)
  call.cloud.deployment.described(FunctionName)
  putInPlace(FunctionName)
  return {}
}
