/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/unwind/ */
import { type Document, isDocument, type Value } from '../../../wire/ejson'
import { segmentsOf } from '../expression/path'
import { isNullish, typeName } from '../value'
import { fail, type Stage } from './stage'
import { atPath, withPath } from './nested'

interface Unwind {
  path: string[]
  preserve: boolean
  index: string | undefined
}

function pathOf(path: Value): string[] {
  if (typeof path !== 'string') throw fail(`expected a string as the path for $unwind stage, got ${typeName(path)}`)
  if (!path.startsWith('$')) throw fail(`path option to $unwind stage should be prefixed with a '$': ${path}`)
  return segmentsOf(path.slice(1))
}

function optionsOf(operand: Value): Unwind {
  if (typeof operand === 'string') return { path: pathOf(operand), preserve: false, index: undefined }
  if (!isDocument(operand)) throw fail(`expected either a string or an object as specification for $unwind stage, got ${typeName(operand)}`)
  const { path, preserveNullAndEmptyArrays: preserve = false, includeArrayIndex: index, ...others } = operand
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw fail(`unrecognized option to $unwind stage: ${unknown}`)
  if (path === undefined) throw fail('no path specified to $unwind stage')
  if (typeof preserve !== 'boolean') throw fail(`expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage, got ${typeName(preserve)}`)
  if (index !== undefined && (typeof index !== 'string' || index === ''))
    throw fail(`expected a non-empty string for the includeArrayIndex  option to $unwind stage, got ${typeName(index)}`)
  if (index?.startsWith('$')) throw fail(`includeArrayIndex option to $unwind stage should not be prefixed with a '$': ${index}`)
  return { path: pathOf(path), preserve, index }
}

export const $unwind: Stage = (operand) => {
  const { path, preserve, index } = optionsOf(operand)
  const indexPath = index === undefined ? undefined : segmentsOf(index)
  const numbered = (document: Document, at: number | null) => (indexPath ? withPath(document, indexPath, at) : document)
  return function* (input) {
    for (const document of input) {
      const value = atPath(document, path)
      if (Array.isArray(value) && value.length) for (const [i, item] of value.entries()) yield numbered(withPath(document, path, item), i)
      else if (!Array.isArray(value) && !isNullish(value)) yield numbered(document, null)
      else if (preserve) yield numbered(Array.isArray(value) ? withPath(document, path, undefined) : document, null)
    }
  }
}
