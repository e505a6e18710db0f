import * as v from 'valibot'
import { fields, type ManagerAction, text } from './action'

/** Where code that is too large for a call may be put: a folder of the day, and a signature nobody checks here. */
export const getTempCosInfo: ManagerAction = (call) => {
  fields(v.object({ ObjectPath: text }), call)
  return { Date: new Date(call.cloud.clock.now()).toISOString().slice(0, 10), Sign: 'local' }
}
