import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type Call, text } from './actions/action'
import { actionNamed } from './actions/index'
import type { Core } from './core'
import { AnswerLost } from './control/faults'
import { CloudError, requestFailed } from './errors'
import { meter } from './store/meter'
import type { Route } from './types'
import { ConnectionLost } from './wechat/http'
import { readBody } from './wire/body'
import { answerJson } from './wire/http'

/** What the query engine refuses is what the database would refuse; anything else is a bug of ours and stays loud. */
function told(error: unknown): CloudError {
  if (error instanceof CloudError) return error
  if (error instanceof SyntaxError) return requestFailed(error.message)
  console.error(error)
  return new CloudError('SYS_ERR', `the local cloud failed: ${String(error)}`)
}

const isLost = (error: unknown) => error instanceof AnswerLost || error instanceof ConnectionLost

async function perform(request: IncomingMessage, cloud: Core) {
  const body = await readBody(request)
  const action = text({ body }, 'action')
  const call: Call = { body, headers: request.headers, cloud, meter: meter() }
  const functionName = action === 'functions.invokeFunction' ? text(call, 'function_name') : undefined
  try {
    return await cloud.faults.apply({ action, functionName }, async () => actionNamed(action)(call))
  } finally {
    const trace = request.headers['x-tcb-tracelog']
    if (action.startsWith('database.')) cloud.functions.log.charge(typeof trace === 'string' ? trace : undefined, call.meter, body.collectionName)
  }
}

/** `POST /admin`: everything the SDK says. Errors are answers with HTTP 200, too. */
export const adminRoute =
  (cloud: Core): Route =>
  async (request, response, { pathname }) => {
    if (request.method !== 'POST' || pathname !== '/admin') return false
    const requestId = randomUUID()
    try {
      const reply = await perform(request, cloud)
      if (!Buffer.isBuffer(reply)) answerJson(response, { requestId, ...reply })
      // Any other content type than JSON's leaves the bytes alone on their way through the SDK.
      else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(reply)
    } catch (error) {
      if (isLost(error)) request.socket.destroy()
      else {
        const { code, message } = told(error)
        answerJson(response, { code, message, requestId })
      }
    }
    return true
  }
