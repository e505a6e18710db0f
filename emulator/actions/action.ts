import type { IncomingHttpHeaders } from 'node:http'
import type { Core } from '../core'
import { invalidParam } from '../errors'
import type { Meter } from '../store/meter'

/** One call of the SDK, as an action gets it. */
export interface Call {
  body: Record<string, unknown>
  headers: IncomingHttpHeaders
  cloud: Core
  meter: Meter
}

/** What goes into the reply: fields at its top level, `data` mostly; or bytes, which are sent as they are. */
export type Reply = Record<string, unknown> | Buffer

/** One action of the wire protocol. The file is named as on the wire. */
export type Action = (call: Call) => Promise<Reply> | Reply

/** @throws INVALID_PARAM where the field is missing, empty or no text. */
export function text({ body }: Pick<Call, 'body'>, field: string): string {
  const value = body[field]
  if (typeof value !== 'string' || value === '') throw invalidParam(`${field} must be a non-empty string`)
  return value
}

/** @throws INVALID_PARAM where the field is there and no text. */
export const optionalText = (call: Pick<Call, 'body'>, field: string): string | undefined =>
  call.body[field] === undefined || call.body[field] === '' ? undefined : text(call, field)
