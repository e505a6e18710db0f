import * as v from 'valibot'
import { fields, type ManagerAction } from './action'
import { codeFields, prepareCode } from './function-code'
import { changed, refuseOthers, settingFields } from './function-settings'
import { ManagerError, notOffered } from './manager-error'

/** The platform's rule for names; it keeps the folder of a function within the functions folder, too. */
const name = v.pipe(v.string(), v.regex(/^[A-Za-z][\w-]{0,58}[A-Za-z0-9]$/))

const input = v.object({ FunctionName: name, Runtime: v.optional(v.string(), 'Nodejs20.19'), ...codeFields, ...settingFields })

/** What the platform takes where nothing is sent, in seconds. */
const shortTimeout = 3

/** `functions.createFunction()`. It can be called at once; `Status` never says `Creating`. */
export const createFunction: ManagerAction = async (call) => {
  const { deployment } = call.cloud
  const asked = fields(input, call)
  refuseOthers(call)
  if (!asked.Runtime.startsWith('Nodejs')) throw notOffered(`the runtime ${asked.Runtime}; functions run on this Node.js`)
  const refuseExisting = () => {
    if (deployment.functionNames().includes(asked.FunctionName))
      throw new ManagerError('ResourceInUse.Function', `The function ${asked.FunctionName} exists already.`)
  }
  refuseExisting()
  const description = changed({ timeout: shortTimeout }, asked)
  const putInPlace = await prepareCode(call.cloud, asked)
  refuseExisting()
  putInPlace(asked.FunctionName)
  deployment.change(({ functions }) => {
    functions[asked.FunctionName] = description
  })
  return {}
}
