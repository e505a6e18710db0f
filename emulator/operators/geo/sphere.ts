/** Geometry on the unit sphere. Edges are arcs of great circles, as in MongoDB's spherical queries. */

/** Degrees. */
export type Position = readonly [longitude: number, latitude: number]
export type Vector = readonly [number, number, number]
export type Arc = readonly [Vector, Vector]

/** Metres; the radius MongoDB reckons with. */
export const earthRadius = 6_378_100

/** Radians within which a point lies on a line: less than a millimetre. */
const tolerance = 1e-10

export function vectorOf([longitude, latitude]: Position): Vector {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180]
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

export const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]

const length = (a: Vector) => Math.hypot(...a)

export function unit(a: Vector): Vector {
  const by = length(a) || 1
  return [a[0] / by, a[1] / by, a[2] / by]
}

/** Radians between two points; exact for small and for large distances. */
export const angle = (a: Vector, b: Vector): number => Math.atan2(length(cross(a, b)), dot(a, b))

/** Radians from a point to the nearest point of an arc. */
export function angleToArc(point: Vector, [a, b]: Arc): number {
  const normal = cross(a, b)
  const ends = Math.min(angle(point, a), angle(point, b))
  if (length(normal) < tolerance) return ends
  const foot = cross(cross(normal, point), normal)
  const isBeside = dot(cross(a, foot), normal) > 0 && dot(cross(foot, b), normal) > 0
  return isBeside ? Math.min(ends, Math.abs(Math.asin(dot(point, unit(normal))))) : ends
}

export const isOn = (point: Vector, arc: Arc): boolean => angleToArc(point, arc) < tolerance

export const arcsOf = (line: readonly Vector[]): Arc[] => line.slice(1).map((point, at): Arc => [line[at] as Vector, point])

/** Whether two arcs cross at a point inside both. */
export function crosses(first: Arc, second: Arc): boolean {
  const [[a, b], [c, d]] = [first, second]
  if (isOn(a, second) || isOn(b, second) || isOn(c, first) || isOn(d, first)) return false
  const turn = (p: Vector, q: Vector, r: Vector) => Math.sign(dot(cross(p, q), r))
  const side = turn(a, c, b)
  return side !== 0 && side === turn(c, b, d) && side === turn(b, d, a) && side === turn(d, a, c)
}

/** Whether two arcs have any point in common. */
export const meet = (first: Arc, second: Arc): boolean =>
  isOn(first[0], second) || isOn(first[1], second) || isOn(second[0], first) || isOn(second[1], first) || crosses(first, second)
