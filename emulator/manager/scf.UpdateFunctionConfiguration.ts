import * as v from 'valibot'
import { fields, type ManagerAction, text } from './action'
import { changed, refuseOthers, settingFields } from './function-settings'

/** `functions.updateFunctionConfig()`. Variables are replaced as a whole. */
export const updateFunctionConfiguration: ManagerAction = (call) => {
  const { FunctionName, ...settings } = fields(v.object({ FunctionName: text, ...settingFields }), call)
  refuseOthers(call)
  call.cloud.deployment.change((manifest) => {
    manifest.functions[FunctionName] = changed(call.cloud.deployment.described(FunctionName, manifest), settings)
  })
  // Modules read their variables when they load.
  call.cloud.functions.retire(FunctionName)
  return {}
}
