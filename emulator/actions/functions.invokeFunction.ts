import { type Action, optionalText, text } from './action'

/**
 * `callFunction()` from a function or from outside. Whether the caller's openid travels along is not documented; it does
 * not here, so that nobody comes to rely on it.
 */
export const invokeFunction: Action = async (call) => {
  const [source = ''] = String(call.headers['x-tcb-source'] ?? '').split(',')
  const identity = { source: source ? `${source},scf` : 'scf' }
  const nested = call.headers['x-tcb-tracelog'] !== undefined
  const result = await call.cloud.functions.invoke(text(call, 'function_name'), optionalText(call, 'request_data') ?? '', identity, { nested })
  return { data: { response_data: result } }
}
