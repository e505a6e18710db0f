/** The flat regions of `$geoWithin`, for points only. https://www.mongodb.com/docs/manual/reference/operator/query/box/ */
import type { Value } from '../../wire/ejson'
import { isDocument } from '../../wire/ejson'
import { requestFailed } from '../../errors'

export type Point = readonly [number, number]
export type Region = (point: Point) => boolean

function pointOf(value: Value, what: string): Point {
  const [x, y]: Value[] = Array.isArray(value) ? value : isDocument(value) ? Object.values(value) : []
  if (typeof x !== 'number' || typeof y !== 'number') throw requestFailed(`${what}: Point must only contain numeric elements`)
  return [x, y]
}

function pointsOf(value: Value, what: string): Point[] {
  if (!Array.isArray(value)) throw requestFailed(`${what} must be an array`)
  return value.map((point) => pointOf(point, what))
}

export function box(operand: Value): Region {
  const [a, b, ...more] = pointsOf(operand, '$box')
  if (!a || !b || more.length) throw requestFailed('$box needs two corners')
  const between = (at: 0 | 1) => (point: Point) => point[at] >= Math.min(a[at], b[at]) && point[at] <= Math.max(a[at], b[at])
  return (point) => between(0)(point) && between(1)(point)
}

/** A circle as `[[x, y], radius]`. */
export function circleOf(operand: Value, what: string): { centre: Value; radius: number } {
  const [centre, radius, ...more]: Value[] = Array.isArray(operand) ? operand : []
  if (typeof radius !== 'number' || Number.isNaN(radius) || radius < 0 || more.length) throw requestFailed(`${what}: radius must be a non-negative number`)
  return { centre, radius }
}

export function center(operand: Value): Region {
  const { centre, radius } = circleOf(operand, '$center')
  const [cx, cy] = pointOf(centre, '$center')
  return ([x, y]) => Math.hypot(x - cx, y - cy) <= radius
}

const isOnSegment = ([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point) =>
  (x2 - x1) * (y - y1) === (y2 - y1) * (x - x1) && (x - x1) * (x - x2) <= 0 && (y - y1) * (y - y2) <= 0

/** Closed by itself: the last corner need not be the first. */
export function polygon(operand: Value): Region {
  const corners = pointsOf(operand, '$polygon')
  if (corners.length < 3) throw requestFailed('Polygon must have at least 3 points')
  return (point) => {
    const [x, y] = point
    const edges = corners.map((corner, at) => [corners.at(at - 1) as Point, corner] as const)
    if (edges.some(([a, b]) => isOnSegment(point, a, b))) return true
    const crossed = edges.filter(([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1)
    return crossed.length % 2 === 1
  }
}
