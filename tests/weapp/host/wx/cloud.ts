import { Failure } from '../shell/stack'
import { withManners, type Api, type World } from './api'
import { send } from './network'

let isReady = false

type Answer = { result: unknown } | { errMsg: string }

const callFunction: Api = async ({ name, data }) => {
  if (!isReady) throw new Failure('Cloud API isn\'t enabled, please call wx.cloud.init first')
  const response = await send('/wx/call', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-session': window.phoneSession },
    body: JSON.stringify({ name, data })
  })
  const answer = await response.json() as Answer
  if ('errMsg' in answer) throw new Failure(answer.errMsg.replace(/^cloud\.callFunction:fail /, ''))
  return { result: answer.result, requestID: '' }
}

/** `wx.cloud`: calls go to the local cloud. What else it has in WeChat is refused by name. */
export function cloudOf (world: World, refuse: (name: string) => () => void): object {
  const known: Record<string, unknown> = {
    init () { isReady = true },
    callFunction: withManners('cloud.callFunction', callFunction, world)
  }
  return new Proxy(known, { get: (_, name) => typeof name === 'string' ? known[name] ?? refuse(`cloud.${name}`) : undefined })
}
