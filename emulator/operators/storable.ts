import { type Document, isDocument, type Value } from '../wire/ejson'
import { requestFailed } from '../errors'

/** MongoDB's limits; what the service sets below them is not documented. https://www.mongodb.com/docs/manual/reference/limits/ */
const largestDocumentBytes = 16 * 1024 * 1024
const deepestLevel = 100

/** References are the one kind of field that may begin with `$`. */
const references = new Set(['$ref', '$id', '$db'])

function checkName(name: string, path: string): void {
  if (name.startsWith('$') && !references.has(name))
    throw requestFailed(`The dollar ($) prefixed field '${name}' in '${path}${name}' is not valid for storage.`)
  if (name.includes('\u0000')) throw requestFailed('Key names must not contain the NULL byte')
}

/** The type, the name with its end, and the value. */
function fieldBytes(name: string, value: Value, path: string, level: number): number {
  return 1 + Buffer.byteLength(name) + 1 + valueBytes(value, `${path}${name}.`, level)
}

function valueBytes(value: Value, path: string, level: number): number {
  if (typeof value === 'string') return 4 + Buffer.byteLength(value) + 1
  if (typeof value === 'number') return value === (value | 0) ? 4 : 8
  if (typeof value === 'boolean') return 1
  if (value instanceof Date) return 8
  if (value instanceof RegExp) return Buffer.byteLength(value.source) + value.flags.length + 2
  if (!Array.isArray(value) && !isDocument(value)) return 0
  if (level > deepestLevel) throw requestFailed(`Document exceeds maximum nesting depth of ${deepestLevel}`)
  let bytes = 5
  if (Array.isArray(value)) value.forEach((item, at) => (bytes += fieldBytes(String(at), item, path, level + 1)))
  else
    for (const [name, item] of Object.entries(value)) {
      checkName(name, path)
      bytes += fieldBytes(name, item, path, level + 1)
    }
  return bytes
}

/** @throws DATABASE_REQUEST_FAILED for names that begin with `$`, 101 levels or 16 MB of BSON; `tooLarge` says the latter. */
export function checkStorable(document: Document, tooLarge: (bytes: number, most: number) => string): void {
  const bytes = valueBytes(document, '', 1)
  if (bytes > largestDocumentBytes) throw requestFailed(tooLarge(bytes, largestDocumentBytes))
}
