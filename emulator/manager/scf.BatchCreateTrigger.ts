import * as v from 'valibot'
import { cronOf } from '../cron'
import { fields, type ManagerAction, text } from './action'
import { invalidParameter, ManagerError } from './manager-error'

const isCron = (cron: string) => {
  try {
    return Boolean(cronOf(cron))
  } catch {
    return false
  }
}

const trigger = v.object({
  TriggerName: text,
  Type: v.literal('timer'),
  TriggerDesc: v.pipe(v.string(), v.check(isCron, 'a cron expression has seven fields: second minute hour day month week year')),
})

const input = v.object({ FunctionName: text, Triggers: v.pipe(v.string(), v.parseJson(), v.array(trigger)) })

/** `functions.createFunctionTriggers()`: timers, all of them or none. They fire from now on. */
export const batchCreateTrigger: ManagerAction = (call) => {
  const { deployment } = call.cloud
  const { FunctionName, Triggers } = fields(input, call)
  const names = Triggers.map(({ TriggerName }) => TriggerName)
  if (new Set(names).size < names.length) throw invalidParameter('two triggers have the same name')
  deployment.change((manifest) => {
    const description = deployment.described(FunctionName, manifest)
    const { timers = [] } = description
    const known = timers.find(({ name }) => names.includes(name))
    if (known) throw new ManagerError('ResourceInUse.Trigger', `The trigger ${known.name} of ${FunctionName} exists already.`)
    description.timers = [...timers, ...Triggers.map(({ TriggerName, TriggerDesc }) => ({ name: TriggerName, cron: TriggerDesc }))]
  })
  return {}
}
