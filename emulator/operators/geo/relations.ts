import { covers, isOnEdge, type Polygon, surrounds } from './polygon'
import type { Shape } from './shape'
import { angle, angleToArc, type Arc, arcsOf, crosses, isOn, meet, unit, type Vector } from './sphere'

const edgesOf = ({ rings }: Polygon): Arc[] => rings.flatMap(arcsOf)

const arcsIn = ({ lines, polygons }: Shape): Arc[] => [...lines.flatMap(arcsOf), ...polygons.flatMap(edgesOf)]

/** A point of each connected part; of polygons each ring, since one can lie around another's hole. */
const samples = ({ points, lines, polygons }: Shape): Vector[] =>
  [...points, ...[...lines, ...polygons.flatMap(({ rings }) => rings)].map((line) => line[0] as Vector)]

/** Radians from a point to the nearest point of a shape; 0 within a polygon. */
export function angleTo(point: Vector, shape: Shape): number {
  if (shape.polygons.some((polygon) => covers(polygon, point))) return 0
  const toPoints = shape.points.map((other) => angle(point, other))
  return arcsIn(shape).reduce((least, arc) => Math.min(least, angleToArc(point, arc)), toPoints.reduce((a, b) => Math.min(a, b), Infinity))
}

const touches = (point: Vector, shape: Shape) => angleTo(point, shape) < 1e-10

/** Whether two shapes have any point in common. */
export function intersect(a: Shape, b: Shape): boolean {
  if (samples(a).some((point) => touches(point, b)) || samples(b).some((point) => touches(point, a))) return true
  if (a.points.some((point) => touches(point, b)) || b.points.some((point) => touches(point, a))) return true
  const others = arcsIn(b)
  return arcsIn(a).some((arc) => others.some((other) => meet(arc, other)))
}

const between = ([a, b]: Arc): Vector => unit([a[0] + b[0], a[1] + b[1], a[2] + b[2]])

/** Stretches of an arc between the corners of a polygon that lie on it: each is wholly within or wholly outside. */
function stretches(arc: Arc, polygon: Polygon): Arc[] {
  const corners = polygon.rings.flat().filter((corner) => isOn(corner, arc))
  const stops = [...corners, arc[1]].sort((p, q) => angle(arc[0], p) - angle(arc[0], q))
  return arcsOf([arc[0], ...stops])
}

const coversArc = (polygon: Polygon, arc: Arc): boolean =>
  covers(polygon, arc[0]) &&
  covers(polygon, arc[1]) &&
  !edgesOf(polygon).some((edge) => crosses(arc, edge)) &&
  stretches(arc, polygon).every((stretch) => covers(polygon, between(stretch)))

/** A hole of the outer polygon that lies in the inner one leaves part of that uncovered. */
const hasHoleIn = (outer: Polygon, inner: Polygon): boolean =>
  outer.rings.slice(1).some((hole) => hole.some((corner) => surrounds(inner, corner)) || hole.every((corner) => isOnEdge(inner, corner)))

const coversPolygon = (outer: Polygon, inner: Polygon): boolean =>
  inner.rings.flatMap(arcsOf).every((arc) => coversArc(outer, arc)) && !hasHoleIn(outer, inner)

/** Whether each part of a shape lies within one of the polygons, edges included. */
export function isWithin({ points, lines, polygons }: Shape, region: readonly Polygon[]): boolean {
  const inOne = (isCovered: (polygon: Polygon) => boolean) => region.some(isCovered)
  return (
    points.every((point) => inOne((polygon) => covers(polygon, point))) &&
    lines.every((line) => inOne((polygon) => arcsOf(line).every((arc) => coversArc(polygon, arc)))) &&
    polygons.every((inner) => inOne((polygon) => coversPolygon(polygon, inner)))
  )
}

/** Whether a shape lies within a circle on the earth of at most a quarter of its girth. */
export const isInCap = (shape: Shape, centre: Vector, radius: number): boolean =>
  [...shape.points, ...shape.lines.flat(), ...shape.polygons.flatMap(({ rings }) => rings.flat())].every(
    (point) => angle(point, centre) <= radius,
  )
