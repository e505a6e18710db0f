/** Field paths and variables: `$a.b`, `$$name.b`. https://www.mongodb.com/docs/manual/reference/aggregation-variables/ */
import { type Document, isDocument, type Value } from '../../../wire/ejson'
import { type Cell, type Evaluate, fail } from './operator'

/** What a path leads to. Through arrays it collects; unlike in filters, a number is no position in an array. */
export function valueAt(value: Value, segments: readonly string[], at = 0): Value {
  for (let i = at; i < segments.length; i++) {
    if (Array.isArray(value)) {
      return value.flatMap((item) => {
        const found = isDocument(item) ? valueAt(item, segments, i) : undefined
        // Wrapped, since `flatMap` would open a value that is an array itself.
        return found === undefined ? [] : [found]
      })
    }
    const segment = segments[i] as string
    value = isDocument(value) && Object.hasOwn(value, segment) ? value[segment] : undefined
  }
  return value
}

/** @throws DATABASE_REQUEST_FAILED where MongoDB refuses the path. */
export function segmentsOf(path: string): string[] {
  if (path === '') throw fail('FieldPath cannot be constructed with empty string')
  if (path.endsWith('.')) throw fail("FieldPath must not end with a '.'.")
  const segments = path.split('.')
  for (const segment of segments) {
    if (segment === '') throw fail('FieldPath field names may not be empty strings.')
    if (segment.startsWith('$')) throw fail("FieldPath field names may not start with '$'. Consider using $getField or $setField.")
    if (segment.includes('\u0000')) throw fail('FieldPath field names may not contain null bytes')
  }
  return segments
}

/** @throws DATABASE_REQUEST_FAILED where no user may name a variable so. */
export function checkVariableName(name: string): void {
  if (name === '') throw fail('empty variable names are not allowed')
  if (!/^[a-z\u0080-\uffff]/.test(name) && name !== 'CURRENT') throw fail(`'${name}' starts with an invalid character for a user variable name`)
  const invalid = /[^a-zA-Z0-9_\u0080-\uffff]/.exec(name)
  if (invalid) throw fail(`'${name}' contains an invalid character for a variable name: '${invalid[0]}'`)
}

/** What `$redact` steers by, and the names of MongoDB that mean nothing here. */
const constants: Record<string, Value> = { DESCEND: 'descend', PRUNE: 'prune', KEEP: 'keep', REMOVE: undefined }

const read = (cell: Cell, segments: string[]): Evaluate => (segments.length ? () => valueAt(cell.value, segments) : () => cell.value)

function ofDocument(segments: string[]): Evaluate {
  const [first] = segments
  if (first === undefined) return (document: Document) => document
  if (segments.length === 1) return (document: Document) => (Object.hasOwn(document, first) ? document[first] : undefined)
  return (document: Document) => valueAt(document, segments)
}

/** @param text with its `$` or `$$`. */
export function compilePath(text: string, cell: (name: string) => Cell | undefined): Evaluate {
  const current = cell('CURRENT')
  if (!text.startsWith('$$')) {
    if (text === '$') throw fail("'$' by itself is not a valid FieldPath")
    const segments = segmentsOf(text.slice(1))
    return current ? read(current, segments) : ofDocument(segments)
  }
  const [name = '', ...rest] = text.slice(2).split('.')
  const segments = rest.length ? segmentsOf(rest.join('.')) : []
  const bound = cell(name)
  if (bound) return read(bound, segments)
  if (name === 'ROOT' || name === 'CURRENT') return ofDocument(segments)
  if (Object.hasOwn(constants, name)) return () => valueAt(constants[name], segments)
  if (!/^[A-Z]/.test(name)) checkVariableName(name)
  throw fail(`Use of undefined variable: ${name}`)
}
