import type { Value } from '../wire/ejson'

/** Every BSON type by its number. https://www.mongodb.com/docs/manual/reference/bson-types/ */
export const typeAliases: Readonly<Record<string, string>> = {
  1: 'double', 2: 'string', 3: 'object', 4: 'array', 5: 'binData', 6: 'undefined', 7: 'objectId', 8: 'bool', 9: 'date',
  10: 'null', 11: 'regex', 12: 'dbPointer', 13: 'javascript', 14: 'symbol', 15: 'javascriptWithScope', 16: 'int', 17: 'timestamp',
  18: 'long', 19: 'decimal', '-1': 'minKey', 127: 'maxKey',
}

/** What the SDK makes of a JavaScript number: the smallest integer type that holds it, else a double. */
function numberName(value: number): string {
  if (value === (value | 0) && !Object.is(value, -0)) return 'int'
  return Number.isInteger(value) && Math.abs(value) < 2 ** 63 && value !== 0 ? 'long' : 'double'
}

/** The BSON type of a value. ObjectIds are strings here, as the service answers them; `undefined` is a missing field. */
export function typeName(value: Value): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  if (value instanceof RegExp) return 'regex'
  if (typeof value === 'number') return numberName(value)
  return typeof value === 'boolean' ? 'bool' : typeof value
}

const numbers = new Set(['double', 'int', 'long', 'decimal'])

export const isOfType = (value: Value, alias: string): boolean => {
  const name = typeName(value)
  return name === alias || (alias === 'number' && numbers.has(name))
}

/** Whether an alias names a type, `number` included. */
export const isTypeAlias = (alias: string): boolean => alias === 'number' || Object.values(typeAliases).includes(alias)
