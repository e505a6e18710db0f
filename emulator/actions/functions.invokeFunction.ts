import { CloudError, invalidParam } from '../errors'
import { type Action, type Call, optionalText, text } from './action'

/** Versions are made by publishing, which nobody does here: there is the latest only, under its two names. */
const qualifiers = ['$LATEST', '$DEFAULT']

/** @throws FUNCTION_QUALIFIER_NOT_FOUND, the code that CloudBase's HTTP API documents */
function checkQualifier(call: Call): void {
  const qualifier = optionalText(call, 'qualifier')
  if (qualifier === undefined || qualifiers.includes(qualifier)) return
  throw new CloudError('FUNCTION_QUALIFIER_NOT_FOUND', `there is no version ${qualifier}`)
}

/** @throws INVALID_PARAM: an event function takes JSON and nothing else */
function eventOf(call: Call): string {
  const event = optionalText(call, 'request_data') ?? ''
  try {
    JSON.parse(event || '{}')
  } catch {
    throw invalidParam('request_data is not JSON')
  }
  return event
}

/**
 * `callFunction()` from a function or from outside. Whether the caller's openid travels along is not documented; it does
 * not here, so that nobody comes to rely on it.
 */
export const invokeFunction: Action = async (call) => {
  const [source = ''] = String(call.headers['x-tcb-source'] ?? '').split(',')
  const identity = { source: source ? `${source},scf` : 'scf' }
  const nested = call.headers['x-tcb-tracelog'] !== undefined
  const functionName = text(call, 'function_name')
  checkQualifier(call)
  const result = await call.cloud.functions.invoke(functionName, eventOf(call), identity, { nested })
  return { data: { response_data: result } }
}
