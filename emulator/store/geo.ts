/** What the store does for geographic queries: which index they need, and the order by distance. */
import { type Document, isDocument, type Value } from '../wire/ejson'
import { requestFailed } from '../errors'
import { distanceTo, isNear, type Nearness, nearnessOf } from '../operators/query/geo'
import { shapeOf } from '../operators/geo/shape'
import type { IndexDescription } from '../types'
import { leavesAt } from './path'

type Indexes = readonly Pick<IndexDescription, 'keys'>[]

const isSphere = (direction: IndexDescription['keys'][number]['direction']): direction is '2dsphere' => direction === '2dsphere'

/** An index that says where documents are; it is there for what it allows, not for speed: it narrows nothing here. */
export const isGeographic = ({ keys }: Pick<IndexDescription, 'keys'>): boolean => keys.some(({ direction }) => isSphere(direction))

/** @throws DATABASE_REQUEST_FAILED where a document has something else than a geometry in a field that is indexed as one. */
export function refuseNoGeometry(document: Document, { keys }: Pick<IndexDescription, 'keys'>): void {
  for (const { field, direction } of keys) {
    if (!isSphere(direction)) continue
    for (const value of leavesAt(document, field).flatMap(geometriesIn))
      try {
        shapeOf(value)
      } catch (error) {
        throw requestFailed(`Can't extract geo keys: ${JSON.stringify(value)} ${(error as Error).message.replace('[FailedOperation] ', '')}`)
      }
  }
}

/** A field may hold several geometries; two numbers are one. */
const geometriesIn = (leaf: Value): Value[] => {
  if (leaf === undefined || leaf === null) return []
  return Array.isArray(leaf) && leaf.some((item) => typeof item === 'object') ? leaf : [leaf]
}

interface Near extends Nearness {
  field: string
}

const geographic = new Set(['$near', '$nearSphere', '$geoWithin', '$geoIntersects'])

/** Each geographic condition at the top of a filter or within `$and`. */
function* conditionsIn(filter: Document): Generator<{ field: string; name: string; operand: Value; beside: Document }> {
  for (const [field, beside] of Object.entries(filter)) {
    if (field === '$and' && Array.isArray(beside)) for (const part of beside) yield* conditionsIn(part as Document)
    else if (isDocument(beside))
      for (const [name, operand] of Object.entries(beside)) if (geographic.has(name)) yield { field, name, operand, beside }
  }
}

const servedBy = (indexes: Indexes, wanted: string) =>
  indexes.some(({ keys }) => keys.some(({ field, direction }) => field === wanted && isSphere(direction)))

/** Whether an index would serve the filter in MongoDB. */
export const isGeoServed = (indexes: Indexes, filter: Document): boolean =>
  [...conditionsIn(filter)].some(({ field }) => servedBy(indexes, field))

/** The one question for the nearest that a filter may have. @throws DATABASE_REQUEST_FAILED for two, or without an index. */
export function nearIn(filter: Document, indexes: Indexes): Near | undefined {
  const [near, ...more] = [...conditionsIn(filter)].filter(({ name }) => isNear(name))
  if (!near) return undefined
  if (more.length) throw requestFailed('Too many geoNear expressions')
  const isFlat = near.name === '$near' && !(isDocument(near.operand) && '$geometry' in near.operand)
  if (isFlat || !servedBy(indexes, near.field)) throw requestFailed('unable to find index for $geoNear query')
  return { field: near.field, ...nearnessOf(near.operand, near.beside) }
}

/** @param operand of `$nearSphere` in its form with `$geometry`. */
export const nearestIn = (field: string, operand: Document): Near => ({ field, ...nearnessOf(operand, {}) })

/** The one field of a collection that has a geographic index. @throws DATABASE_REQUEST_FAILED where there is none, or several */
export function geoKeyOf(collection: string, indexes: Indexes): string {
  const fields = new Set(indexes.flatMap(({ keys }) => keys.filter(({ direction }) => isSphere(direction)).map(({ field }) => field)))
  const [field] = fields
  if (field === undefined) throw requestFailed('$geoNear requires a 2d or 2dsphere index, but none were found')
  if (fields.size > 1) throw requestFailed(`There is more than one 2dsphere index on ${collection}; unsure which to use for $geoNear`)
  return field
}

const distances = (document: Document, { field, least, most, from }: Near) =>
  leavesAt(document, field)
    .flatMap(geometriesIn)
    .map((value) => ({ value, distance: distanceTo({ from }, value) }))
    .filter(({ distance }) => distance >= least && distance <= most)

/** Radians to the nearest geometry of a field that is within the limits; infinite where there is none. */
export const distanceIn = (document: Document, near: Near): number =>
  distances(document, near).reduce((nearest, { distance }) => Math.min(nearest, distance), Infinity)

/** The geometry of a field that is as far away as that. */
export const geometryAt = (document: Document, near: Near, wanted: number): Value =>
  distances(document, near).find(({ distance }) => distance === wanted)?.value
