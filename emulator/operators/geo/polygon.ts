import { notImplemented } from '../../errors'
import { angle, arcsOf, cross, dot, isOn, unit, type Vector } from './sphere'

/** Closed rings: the outer one, and the holes. */
export interface Polygon {
  rings: readonly (readonly Vector[])[]
  /** The middle, and two directions at right angles to it and to each other. */
  frame: readonly [Vector, Vector, Vector]
}

type Flat = readonly [number, number]

/** Seen from the middle of the earth, great circles are straight lines on a plane that touches the sphere. */
function flat(point: Vector, [middle, right, up]: Polygon['frame']): Flat | undefined {
  const depth = dot(point, middle)
  return depth > 1e-9 ? [dot(point, right) / depth, dot(point, up) / depth] : undefined
}

/** Middles of the edges, weighed by length, so that many vertices on one side do not pull. */
function middleOf(ring: readonly Vector[]): Vector {
  const sum = arcsOf(ring).reduce<Vector>(
    ([x, y, z], [a, b]) => {
      const weight = angle(a, b)
      const [mx, my, mz] = unit([a[0] + b[0], a[1] + b[1], a[2] + b[2]])
      return [x + mx * weight, y + my * weight, z + mz * weight]
    },
    [0, 0, 0],
  )
  return unit(sum)
}

/** @throws NOT_IMPLEMENTED for what does not fit on one half of the earth; MongoDB takes its complement there. */
export function polygonOf(rings: readonly (readonly Vector[])[]): Polygon {
  const outer = rings[0] as readonly Vector[]
  const middle = middleOf(outer)
  const right = unit(cross(Math.abs(middle[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0], middle))
  const frame = [middle, right, cross(middle, right)] as const
  if (outer.some((point) => !flat(point, frame))) throw notImplemented('polygons larger than half the earth')
  return { rings, frame }
}

function isInside([x, y]: Flat, ring: readonly Flat[]): boolean {
  let inside = false
  ring.forEach(([x2, y2], at) => {
    const [x1, y1] = ring.at(at - 1) as Flat
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  })
  return inside
}

export const isOnEdge = ({ rings }: Polygon, point: Vector): boolean => rings.some((ring) => arcsOf(ring).some((arc) => isOn(point, arc)))

/** Whether a point lies within, but not on an edge. */
export function surrounds({ rings, frame }: Polygon, point: Vector): boolean {
  const place = flat(point, frame)
  if (!place || isOnEdge({ rings, frame }, point)) return false
  const [outer = false, ...holes] = rings.map((ring) => isInside(place, ring.map((corner) => flat(corner, frame) ?? place)))
  return outer && !holes.includes(true)
}

/** Whether a point lies within or on an edge. */
export const covers = (polygon: Polygon, point: Vector): boolean => isOnEdge(polygon, point) || surrounds(polygon, point)
