/** https://www.mongodb.com/docs/manual/reference/operator/query-geospatial/ */
import { type Document, isDocument, type Value } from '../../wire/ejson'
import { notImplemented, requestFailed } from '../../errors'
import { box, center, circleOf, polygon, type Region } from '../geo/plane'
import { angleTo, intersect, isInCap, isWithin } from '../geo/relations'
import { geoJson, positionOf, type Shape, shapeOf } from '../geo/shape'
import { earthRadius, type Vector, vectorOf } from '../geo/sphere'
import { anyValue, type Operator, type Test } from './operator'

const near = new Set(['$near', '$nearSphere'])

export const isNear = (name: string): boolean => near.has(name)

/** What is no geometry matches nothing; a geographic index would have refused it. */
function shapeIn(value: Value): Shape | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  try {
    return shapeOf(value)
  } catch {
    return undefined
  }
}

const anyShape = (passes: (operand: Value) => (shape: Shape) => boolean): Operator =>
  anyValue((operand) => {
    const test = passes(operand)
    return (value) => {
      const shape = shapeIn(value)
      return shape !== undefined && test(shape)
    }
  })

/** A question for the nearest: sorted by it, the answer comes nearest first. Radians throughout. */
export interface Nearness {
  from: Vector
  least: number
  most: number
}

function limit(value: Value, name: string, unit: number): number | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !(value >= 0)) throw requestFailed(`${name} must be non-negative`)
  return value / unit
}

/** `{ $geometry, $maxDistance, $minDistance }` in metres, or a coordinate pair with limits beside it in radians. */
export function nearnessOf(operand: Value, beside: Document): Nearness {
  const isModern = isDocument(operand) && '$geometry' in operand
  const limits = isModern ? operand : beside
  const unit = isModern ? earthRadius : 1
  if (isModern) {
    const unknown = Object.keys(operand).find((name) => !['$geometry', '$maxDistance', '$minDistance'].includes(name))
    if (unknown !== undefined) throw requestFailed(`invalid argument in geo near query: ${unknown}`)
  }
  const { positions } = isModern ? geoJson(operand.$geometry) : { positions: [positionOf(operand)] }
  const [position] = positions
  if (!position || positions.length > 1) throw requestFailed('$near requires a point, given ' + JSON.stringify(operand))
  const least = limit(limits.$minDistance, '$minDistance', unit) ?? 0
  return { from: vectorOf(position), least, most: limit(limits.$maxDistance, '$maxDistance', unit) ?? Infinity }
}

/** Radians from the point asked for to what a value describes; infinite for what is no geometry. */
export function distanceTo({ from }: Pick<Nearness, 'from'>, value: Value): number {
  const shape = shapeIn(value)
  return shape ? angleTo(from, shape) : Infinity
}

const $near: Operator = (at, operand, scope) => {
  const nearness = nearnessOf(operand, scope.beside)
  const isInReach: Test = (value) => {
    const distance = distanceTo(nearness, value)
    return distance !== Infinity && distance >= nearness.least && distance <= nearness.most
  }
  return (subject) => at.values(subject).some(isInReach)
}

const flat = (region: Region) => (shape: Shape) =>
  shape.positions.length > 0 && !shape.lines.length && !shape.polygons.length && shape.positions.every(region)

function sphereCap(operand: Value): (shape: Shape) => boolean {
  const { centre, radius } = circleOf(operand, '$centerSphere')
  const middle = vectorOf(positionOf(centre))
  return (shape) => {
    if (radius > Math.PI / 2 && (shape.lines.length || shape.polygons.length))
      throw notImplemented('$centerSphere larger than half the earth for lines and polygons')
    return isInCap(shape, middle, radius)
  }
}

function withinGeometry(operand: Value): (shape: Shape) => boolean {
  const { polygons, points, lines } = geoJson(operand)
  if (!polygons.length || points.length || lines.length)
    throw requestFailed(`$geoWithin not supported with provided geometry: ${JSON.stringify(operand)}`)
  return (shape) => isWithin(shape, polygons)
}

const regions: Record<string, (operand: Value) => (shape: Shape) => boolean> = {
  $geometry: withinGeometry,
  $centerSphere: sphereCap,
  $box: (operand) => flat(box(operand)),
  $center: (operand) => flat(center(operand)),
  $polygon: (operand) => flat(polygon(operand)),
}

const $geoWithin = anyShape((operand) => {
  const [name = '', ...more] = isDocument(operand) ? Object.keys(operand) : []
  const region = Object.hasOwn(regions, name) ? regions[name] : undefined
  if (!region || more.length) throw requestFailed(`unknown geo specifier: ${name}`)
  return region((operand as Document)[name])
})

const $geoIntersects = anyShape((operand) => {
  const geometry = isDocument(operand) ? operand.$geometry : undefined
  if (geometry === undefined) throw requestFailed("$geoIntersects doesn't contain $geometry")
  const asked = geoJson(geometry)
  return (shape) => intersect(shape, asked)
})

const limitOfNear: Operator = (_at, _operand, { beside }) => {
  if (!Object.keys(beside).some(isNear)) throw requestFailed('$maxDistance and $minDistance stand beside $near or $nearSphere')
  return () => true
}

/** `$within` is an older name, `$near` with GeoJSON the same as `$nearSphere`. */
export const operators: Readonly<Record<string, Operator>> = {
  $near, $nearSphere: $near, $geoWithin, $within: $geoWithin, $geoIntersects, $maxDistance: limitOfNear, $minDistance: limitOfNear,
}
