/** How database actions carry filters, orders and documents: EJSON in strings. */
import { CloudError, invalidParam, requestFailed } from '../errors'
import type { Order } from '../store/sort'
import { decode, type Document, isDocument, refuseHalfPairs } from '../wire/ejson'
import { type Call, optionalText, text } from './action'

/** @throws INVALID_PARAM where the field is there and no EJSON object, NOT_IMPLEMENTED for types that cannot be kept. */
export function document(call: Call, field: string): Document | undefined {
  const source = optionalText(call, field)
  return source === undefined ? undefined : documentOf(call, source, field)
}

export function documentOf({ cloud }: Call, source: unknown, field: string): Document {
  if (typeof source !== 'string') throw invalidParam(`${field} must be an EJSON string`)
  try {
    const value = decode(source, cloud.clock.now())
    refuseHalfPairs(source, value)
    if (isDocument(value)) return value
  } catch (error) {
    if (error instanceof CloudError) throw error
    throw invalidParam(`${field} is not valid EJSON: ${(error as Error).message}`)
  }
  throw invalidParam(`${field} must be an object`)
}

/** No `query` at all asks for everything; `where({})` the same. */
export const filterOf = (call: Call): Document => document(call, 'query') ?? {}

/** `orderBy` travels as an object, so the order of its fields counts. */
export function orderOf(call: Call): Order {
  return Object.entries(document(call, 'order') ?? {}).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1) throw invalidParam(`order of ${field} must be 1 or -1`)
    if (field === '' || field.startsWith('$')) throw requestFailed(`FieldPath field names may not start with '$' or be empty: '${field}'`)
    return { field, direction }
  })
}

/** @throws INVALID_PARAM for anything but a whole number that is not negative. */
export function count({ body }: Call, field: string): number | undefined {
  const value = body[field]
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw invalidParam(`${field} must be a non-negative integer`)
  return value
}

/** @throws INVALID_PARAM where the field is there and neither true nor false. */
export function flag({ body }: Call, field: string): boolean | undefined {
  const value = body[field]
  if (value !== undefined && typeof value !== 'boolean') throw invalidParam(`${field} must be true or false`)
  return value
}

export const collectionName = (call: Call): string => text(call, 'collectionName')

export const transactionId = (call: Call): string | undefined => optionalText(call, 'transactionId')
