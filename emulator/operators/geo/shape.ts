/** GeoJSON and legacy coordinate pairs. https://www.mongodb.com/docs/manual/reference/geojson/ */
import { isDocument, type Value } from '../../wire/ejson'
import { notImplemented, requestFailed } from '../../errors'
import { type Polygon, polygonOf } from './polygon'
import { type Position, type Vector, vectorOf } from './sphere'

export interface Shape {
  /** As given, in degrees; flat regions want them so. */
  positions: Position[]
  points: Vector[]
  lines: Vector[][]
  polygons: Polygon[]
}

const empty = (): Shape => ({ positions: [], points: [], lines: [], polygons: [] })

/** @throws DATABASE_REQUEST_FAILED where there are no two numbers, or they are no place on the earth. */
export function positionOf(value: Value): Position {
  const pair: Value[] = Array.isArray(value) ? value : isDocument(value) ? Object.values(value) : []
  const [longitude, latitude] = pair
  if (typeof longitude !== 'number' || typeof latitude !== 'number') throw requestFailed('Point must only contain numeric elements')
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90))
    throw requestFailed(`Longitude/latitude is out of bounds, lng: ${longitude} lat: ${latitude}`)
  return [longitude, latitude]
}

function listOf(value: Value, what: string): Value[] {
  if (!Array.isArray(value)) throw requestFailed(`GeoJSON ${what} coordinates must be an array`)
  return value
}

const position = (value: Value) => positionOf(listOf(value, 'Point'))

function line(value: Value): Vector[] {
  const positions = listOf(value, 'LineString').map(position)
  if (positions.length < 2) throw requestFailed('GeoJSON LineString must have at least 2 vertices')
  return positions.map(vectorOf)
}

function ring(value: Value): Vector[] {
  const positions = listOf(value, 'Polygon').map(position)
  const [first, last] = [positions[0], positions.at(-1)]
  if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) throw requestFailed('Loop is not closed')
  if (new Set(positions.map(String)).size < 3) throw requestFailed('Loop must have at least 3 different vertices')
  return positions.map(vectorOf)
}

function polygon(value: Value): Polygon {
  const rings = listOf(value, 'Polygon').map(ring)
  if (!rings.length) throw requestFailed('Polygon has no loops.')
  return polygonOf(rings)
}

function points(positions: Position[]): Shape {
  return { ...empty(), positions, points: positions.map(vectorOf) }
}

const kinds: Record<string, (coordinates: Value) => Shape> = {
  Point: (value) => points([position(value)]),
  MultiPoint: (value) => points(listOf(value, 'MultiPoint').map(position)),
  LineString: (value) => ({ ...empty(), lines: [line(value)] }),
  MultiLineString: (value) => ({ ...empty(), lines: listOf(value, 'MultiLineString').map(line) }),
  Polygon: (value) => ({ ...empty(), polygons: [polygon(value)] }),
  MultiPolygon: (value) => ({ ...empty(), polygons: listOf(value, 'MultiPolygon').map(polygon) }),
}

const knownSystems = new Set(['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326'])

function refuseSystem(crs: Value): void {
  const properties = isDocument(crs) ? crs.properties : undefined
  const name = isDocument(properties) ? properties.name : undefined
  if (typeof name !== 'string' || !knownSystems.has(name)) throw notImplemented(`the coordinate reference system ${JSON.stringify(name)}`)
}

/** @throws DATABASE_REQUEST_FAILED for what is no GeoJSON. */
export function geoJson(value: Value): Shape {
  if (!isDocument(value)) throw requestFailed('geo query doesn\'t contain a GeoJSON object')
  const { type, coordinates, crs, geometries } = value
  if (crs !== undefined) refuseSystem(crs)
  if (type === 'GeometryCollection') {
    const parts = listOf(geometries, 'GeometryCollection').map(geoJson)
    return parts.reduce((all, part) => ({
      positions: [...all.positions, ...part.positions],
      points: [...all.points, ...part.points],
      lines: [...all.lines, ...part.lines],
      polygons: [...all.polygons, ...part.polygons],
    }), empty())
  }
  const parse = typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined
  if (!parse) throw requestFailed(`unknown GeoJSON type: ${JSON.stringify(type)}`)
  return parse(coordinates)
}

/** A stored value as MongoDB's geographic indexes take it: GeoJSON, or a pair of numbers. @throws as `geoJson`. */
export const shapeOf = (value: Value): Shape =>
  isDocument(value) && ('type' in value || 'coordinates' in value) ? geoJson(value) : points([positionOf(value)])
