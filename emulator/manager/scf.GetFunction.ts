import * as v from 'valibot'
import { fields, type ManagerAction, text } from './action'

/** `functions.getFunctionDetail()`. A timer's `TriggerDesc` is JSON here and a bare cron when it is created, as in the API's documentation. */
export const getFunction: ManagerAction = (call) => {
  const { FunctionName } = fields(v.object({ FunctionName: text }), call)
  const { timeout, memory = 256, description = '', environment = {}, timers = [] } = call.cloud.deployment.described(FunctionName)
  return {
    FunctionName,
    Namespace: call.cloud.envId,
    Status: 'Active',
    Runtime: 'Nodejs20.19',
    Handler: 'index.main',
    Type: 'Event',
    Timeout: timeout,
    MemorySize: memory,
    Description: description,
    InstallDependency: 'FALSE',
    Environment: { Variables: Object.entries(environment).map(([Key, Value]) => ({ Key, Value })) },
    Triggers: timers.map(({ name, cron }) => ({ TriggerName: name, Type: 'timer', TriggerDesc: JSON.stringify({ cron }), Enable: 1 })),
  }
}
