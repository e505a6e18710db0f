/** HTTP access: the environment's own domain, whose paths lead to functions. Here the prefix `/http` stands for the domain. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AnswerLost } from '../control/faults'
import type { Core } from '../core'
import { CloudError } from '../errors'
import type { Route } from '../types'
import { functionAnswer, type Answer } from './function-answer'
import { answerGatewayError, GatewayError, isGatewayCode } from './gateway-error'
import { requestEvent } from './request-event'
import { triggerPaths } from './trigger-paths'

const domain = '/http'

/** Nobody's WeChat is behind such a call. What `TCB_SOURCE` says is written nowhere. */
const nobody = { source: '' }

async function invoke(cloud: Core, request: IncomingMessage, { pathname, searchParams }: URL): Promise<Answer> {
  const target = triggerPaths(cloud.manifest)(pathname.slice(domain.length))
  if (!target) throw new GatewayError('INVALID_PATH')
  const { functionName, path } = target
  const event = await requestEvent(request, path, searchParams, cloud.envId)
  const label = `${event.httpMethod} ${path}`
  const call = () => cloud.functions.invoke(functionName, JSON.stringify(event), nobody, { label })
  return functionAnswer(await cloud.faults.apply({ functionName }, call))
}

/** A function that failed is told as real environments tell it: without what went wrong, which is in the log. */
const told = ({ code }: CloudError) => new GatewayError(isGatewayCode(code) ? code : 'SYS_ERR')

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  try {
    response.writeHead(status, { ...headers, 'content-length': body.length })
  } catch {
    return answerGatewayError(response, new GatewayError('SYS_ERR'))
  }
  response.end(body)
}

/** Any method to `/http/<path>`. @throws Error where the manifest's paths are none at the start, or two functions have one path */
export function httpAccessRoute(cloud: Core): Route {
  triggerPaths(cloud.manifest)
  return async (request, response, url) => {
    if (!url.pathname.startsWith(`${domain}/`)) return false
    try {
      send(response, await invoke(cloud, request, url))
    } catch (error) {
      if (error instanceof AnswerLost) request.socket.destroy()
      else if (error instanceof GatewayError) answerGatewayError(response, error)
      else if (error instanceof CloudError) answerGatewayError(response, told(error))
      else throw error
    }
    return true
  }
}
