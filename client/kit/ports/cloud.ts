export { Unreachable } from './unreachable'

/** Calls a cloud function by name. A lost connection throws `Unreachable`; here, without a platform, there is none. */
export function callFunction (name: string, data: unknown): Promise<unknown> {
  return Promise.reject(new Error(`no cloud to call ${name} with ${JSON.stringify(data)}`))
}
