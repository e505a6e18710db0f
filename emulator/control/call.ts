import type { Core } from '../core'
import { CloudError } from '../errors'
import type { Identity, Route } from '../types'
import { answerJson, readObject } from '../wire/http'
import { AnswerLost } from './faults'

/** The numbers `wx.cloud.callFunction` reports in its `errMsg`. */
const errorNumbers: Record<string, number> = {
  FUNCTION_NOT_FOUND: -501000,
  FUNCTIONS_EXECUTE_FAIL: -504002,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: -504003,
}

function identityOf({ sessions }: Core, token: string | string[] | undefined): Identity {
  const person = sessions.personOf(typeof token === 'string' ? token : undefined)
  return { ...person, source: 'wx_client' }
}

/** The client's SDK adds who calls; functions must not trust it, since anybody can write into `data`. */
function eventOf(data: unknown, { openid, appid }: Identity): string {
  const userInfo = openid === undefined ? {} : { userInfo: { appId: appid, openId: openid } }
  return JSON.stringify({ ...(data as object | undefined), ...userInfo })
}

const message = (error: CloudError) =>
  `cloud.callFunction:fail Error: errCode: ${errorNumbers[error.code] ?? -501001} | errMsg: ${error.message}`

/** `POST /wx/call`: how a phone calls a function, in place of `wx.cloud.callFunction`. Without a session it is nobody. */
export const callRoute =
  (cloud: Core): Route =>
  async (request, response, { pathname }) => {
    if (request.method !== 'POST' || pathname !== '/wx/call') return false
    const { name, data } = await readObject(request)
    const functionName = String(name)
    const identity = identityOf(cloud, request.headers['x-session'])
    try {
      const call = () => cloud.functions.invoke(functionName, eventOf(data, identity), identity)
      const result = await cloud.faults.apply({ functionName }, call)
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
      response.end(`{"result":${result}}`)
    } catch (error) {
      if (error instanceof AnswerLost) request.socket.destroy()
      else if (error instanceof CloudError) answerJson(response, { errMsg: message(error) })
      else throw error
    }
    return true
  }
