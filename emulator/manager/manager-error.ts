import { CloudError } from '../errors'

/** What the manager API answers when it refuses: `{ Response: { Error: { Code, Message } } }`. */
export class ManagerError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** The text the real API was seen to answer. It stands for all that is not here, too: there is no other word for it there. */
export const invalidAction = (action: string, service: string, version: string) =>
  new ManagerError('InvalidAction', `The request action=\`${action}\` is invalid or not found in service=\`${service}\` and version=\`${version}\`.`)

export const invalidParameter = (message: string, kind = 'InvalidParameter') => new ManagerError(kind, message)

export const notOffered = (what: string) =>
  new ManagerError('UnsupportedOperation', `the local cloud has not implemented ${what}; it answers nothing rather than nearly right`)

export const noFunction = (name: string) => new ManagerError('ResourceNotFound.Function', `The function ${name} does not exist.`)

/**
 * The data API's errors carry the manager's code in brackets before the text, as
 * `[ResourceNotFound] Db or Table not exist: things.`; others keep their own.
 */
export function asManagerError({ code, message }: CloudError): ManagerError {
  const [, inner, text] = /^\[([\w.]+)\] (.*)$/s.exec(message) ?? []
  return inner === undefined ? new ManagerError(code, message) : new ManagerError(inner, text ?? '')
}
