import * as v from 'valibot'
import type { Core } from '../core'
import { invalidParameter } from './manager-error'

/** One call of the manager API, as an action gets it. */
export interface ManagerCall {
  body: Record<string, unknown>
  cloud: Core
}

/** One action of the manager API; what it returns is the `Response`, without its `RequestId`. */
export type ManagerAction = (call: ManagerCall) => Promise<object> | object

/**
 * The fields of a call that an action reads.
 * @throws InvalidParameter that names the field which is missing or wrong
 */
export function fields<Schema extends v.GenericSchema>(schema: Schema, { body }: Pick<ManagerCall, 'body'>): v.InferOutput<Schema> {
  const { success, output, issues } = v.safeParse(schema, body)
  if (success) return output
  throw invalidParameter(`${v.getDotPath(issues[0]) ?? 'body'}: ${issues[0].message}`)
}

export const text = v.pipe(v.string(), v.nonEmpty())
