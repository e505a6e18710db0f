import { notImplemented } from '../../../errors'
import { type Document, isDocument, type Value } from '../../../wire/ejson'
import { distanceIn, geometryAt, nearestIn } from '../../../store/geo'
import { earthRadius } from '../../geo/sphere'
import { targetsAt, write } from '../../update/target'
import { fail, type Run } from './stage'

const known = new Set(['near', 'distanceField', 'spherical', 'maxDistance', 'minDistance', 'query', 'distanceMultiplier', 'includeLocs', 'key', 'limit', 'num', 'uniqueDocs'])

export interface GeoNear {
  /** The field with the geometry; absent: the one that the collection's geographic index has. */
  key: string | undefined
  limit: number | undefined
  /** What is asked of the collection, nearest first. */
  filter: (key: string) => Document
  /** Puts distances, and places where asked for, into the documents. */
  annotate: (key: string) => Run
}

function text(options: Document, name: string): string {
  const value = options[name]
  if (typeof value !== 'string' || value === '') throw fail(`$geoNear requires a '${name}' option as a String`)
  return value
}

function number(options: Document, name: string): number | undefined {
  const value = options[name]
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !(value >= 0)) throw fail(`$geoNear requires that the '${name}' option is a nonnegative number`)
  return value
}

function put(document: Document, path: string, value: Value): void {
  for (const target of targetsAt(document, path.split('.'), true)) write(target, value)
}

/**
 * `$geoNear`, which is a question to the collection and must come first.
 * https://www.mongodb.com/docs/manual/reference/operator/aggregation/geoNear/ @throws DATABASE_REQUEST_FAILED, NOT_IMPLEMENTED
 */
export function geoNearOf(operand: Value): GeoNear {
  if (!isDocument(operand)) throw fail('$geoNear requires an object')
  const unknown = Object.keys(operand).find((name) => !known.has(name))
  if (unknown !== undefined) throw fail(`unrecognized option to $geoNear: ${unknown}`)
  const { near, query = {} } = operand
  if (near === undefined) throw fail("$geoNear requires a 'near' option as an Array or GeoJSON Point")
  // The SDK sends a point always; a pair of numbers would be measured on a plane, or in radians.
  if (!isDocument(near) || !('type' in near)) throw notImplemented('$geoNear from a coordinate pair')
  if (!isDocument(query)) throw fail("$geoNear requires that the 'query' option is an object")
  const distanceField = text(operand, 'distanceField')
  const placeField = operand.includeLocs === undefined ? undefined : text(operand, 'includeLocs')
  const key = operand.key === undefined ? undefined : text(operand, 'key')
  const multiplier = number(operand, 'distanceMultiplier') ?? 1
  const [most, least] = [number(operand, 'maxDistance'), number(operand, 'minDistance')]
  const reach = { $geometry: near, ...(most !== undefined && { $maxDistance: most }), ...(least !== undefined && { $minDistance: least }) }
  const condition = (field: string): Document => ({ [field]: { $nearSphere: reach } })
  return {
    key,
    limit: number(operand, 'limit') ?? number(operand, 'num'),
    filter: (field) => (Object.keys(query).length ? { $and: [condition(field), query] } : condition(field)),
    annotate: (field) => {
      const nearest = nearestIn(field, reach)
      return function* (input) {
        for (const document of input) {
          const distance = distanceIn(document, nearest)
          const place = placeField === undefined ? undefined : geometryAt(document, nearest, distance)
          put(document, distanceField, distance * earthRadius * multiplier)
          if (placeField !== undefined) put(document, placeField, place)
          yield document
        }
      }
    },
  }
}
