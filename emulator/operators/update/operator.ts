import type { Document, Value } from '../../wire/ejson'
import { type CloudError, requestFailed } from '../../errors'
import { typeName } from '../type-name'

/** What an update operator is asked for one of its fields, and the server's time in milliseconds. */
export interface Request {
  path: string
  operand: Value
  now: number
}

/**
 * What an operator does to one field: its new value from the current one; `undefined` removes it.
 * The document is for what errors say.
 */
export type Change = (current: Value, document: Document) => Value

export interface UpdateOperator {
  /** Makes the objects on the way to the field; the others leave a document without the field as it is. */
  creates: boolean
  /** Checks the operand, before any document is looked at. @throws DATABASE_REQUEST_FAILED */
  prepare(request: Request): Change
}

/** A value as MongoDB's messages show it. */
export const shown = (value: Value): string => {
  const text = JSON.stringify(value)
  return text === undefined ? 'missing' : text.length > 200 ? `${text.slice(0, 200)}…` : text
}

/** The array a field holds, copied; a missing field is an empty one. */
export function arrayOf(current: Value, refuse: (type: string) => string): Value[] {
  if (current === undefined) return []
  if (!Array.isArray(current)) throw requestFailed(refuse(typeName(current)))
  return [...current]
}

/** An integer option such as `$slice`. */
export function integerOption(value: Value, refuse: (type: string) => CloudError): number | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !Number.isInteger(value)) throw refuse(typeName(value))
  return value
}
