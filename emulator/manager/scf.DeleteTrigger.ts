import * as v from 'valibot'
import { fields, type ManagerAction, text } from './action'
import { ManagerError } from './manager-error'

/** `functions.deleteFunctionTrigger()`. */
export const deleteTrigger: ManagerAction = (call) => {
  const { deployment } = call.cloud
  const { FunctionName, TriggerName } = fields(v.object({ FunctionName: text, TriggerName: text, Type: v.literal('timer') }), call)
  deployment.change((manifest) => {
    const description = deployment.described(FunctionName, manifest)
    const { timers = [] } = description
    const left = timers.filter(({ name }) => name !== TriggerName)
    if (left.length === timers.length) throw new ManagerError('ResourceNotFound.Trigger', `The function ${FunctionName} has no trigger ${TriggerName}.`)
    description.timers = left
  })
  return {}
}
