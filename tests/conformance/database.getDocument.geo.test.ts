import { localTest, refusal, startTestCloud, type TestCloud } from './cloud'

/** Around 深圳; a hundredth of a degree is about 1.1 km north and 1.03 km east. */
const east = (degrees: number): [number, number] => [114 + degrees, 22.5]
const ring = (west: number, south: number, eastern: number, north: number) => [
  [west, south], [eastern, south], [eastern, north], [west, north], [west, south],
]
const shapes: Record<string, unknown> = {
  gate: { type: 'Point', coordinates: east(0) },
  shop: { type: 'Point', coordinates: east(0.01) },
  school: { type: 'Point', coordinates: east(0.02) },
  legacy: east(0.03),
  stops: [{ type: 'Point', coordinates: east(0.5) }, { type: 'Point', coordinates: east(0.04) }],
  road: { type: 'LineString', coordinates: [[114.055, 22.4], [114.055, 22.6]] },
  park: { type: 'Polygon', coordinates: [ring(114.06, 22.49, 114.08, 22.51), ring(114.065, 22.495, 114.075, 22.505)] },
  blocks: { type: 'MultiPolygon', coordinates: [[ring(114.1, 22.49, 114.12, 22.51)], [ring(114.2, 22.49, 114.22, 22.51)]] },
  bins: { type: 'MultiPoint', coordinates: [east(0.105), east(0.205)] },
  tracks: { type: 'MultiLineString', coordinates: [[east(0.3), east(0.31)], [east(0.4), east(0.41)]] },
}
const indexes = [{ name: 'place', keys: [{ field: 'kind', direction: 1 as const }, { field: 'place', direction: '2dsphere' as const }] }]

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { places: { indexes }, bare: { indexes: [] } } })
  for (const name of ['places', 'bare'])
    await cloud.db.collection(name).add([...Object.entries(shapes).map(([_id, place]) => ({ _id, kind: 'k', place })), { _id: 'nowhere', kind: 'k' }])
  await cloud.db.collection('bare').add({ _id: 'wrong', place: { type: 'Point', coordinates: ['x', 1] } })
})
afterAll(() => cloud.stop())
const _ = () => cloud.db.command
/** Its own types name only Point. */
const geo = () => cloud.db.Geo as typeof cloud.db.Geo & Record<'LineString' | 'Polygon', new (parts: object[]) => object>

async function ids(where: object, raw = true, collection = 'places'): Promise<string> {
  const { data } = await cloud.db.collection(collection).options({ raw }).where(where).get()
  return data.map(({ _id }) => _id).join(' ')
}
const sorted = async (where: object, raw = true) => (await ids(where, raw, 'bare')).split(' ').sort().join(' ')

const line = (...points: [number, number][]) => new (geo().LineString)(points.map(([x, y]) => new (geo().Point)(x, y)))
const square = (west: number, south: number, eastern: number, north: number) =>
  new (geo().Polygon)([line(...(ring(west, south, eastern, north) as [number, number][]))])

describe('encoding', () => {
  test('geoNear in metres, nearest first', async () => {
    const geometry = new (geo().Point)(...east(0))
    expect(await ids({ place: _().geoNear({ geometry, maxDistance: 3500 }) }, false)).toBe('gate shop school legacy')
    expect(await ids({ place: _().geoNear({ geometry, minDistance: 1000, maxDistance: 2100 }) }, false)).toBe('shop school')
  })

  test('geoWithin a polygon or a circle', async () => {
    expect(await sorted({ place: _().geoWithin({ geometry: square(113.99, 22.49, 114.025, 22.51) }) }, false)).toBe('gate school shop')
    expect(await sorted({ place: _().geoWithin({ centerSphere: [east(0), 1.5 / 6378.1] as never }) }, false)).toBe('gate shop')
  })

  test('geoIntersects', async () => {
    expect(await sorted({ place: _().geoIntersects({ geometry: line([114.05, 22.5], [114.07, 22.5]) }) }, false)).toBe('park road')
    expect(await sorted({ place: _().geoIntersects({ geometry: new (geo().Point)(...east(0.01)) }) }, false)).toBe('shop')
  })

  test('what was stored by the SDK comes back as its own objects', async () => {
    await cloud.db.collection('bare').add({ _id: 'own', at: new (geo().Point)(1, 2) })
    const { data } = await cloud.db.collection('bare').doc('own').get()
    expect(data[0]?.at).toBeInstanceOf(geo().Point)
  })
})

describe('validation', () => {
  const point = { type: 'Point', coordinates: [0, 0] }

  test.each<[object, string]>([
    [{ $nearSphere: { $geometry: { type: 'Polygon', coordinates: [ring(0, 0, 1, 1)] } } }, '$near requires a point'],
    [{ $nearSphere: { $geometry: point, $maxDistance: -1 } }, '$maxDistance must be non-negative'],
    [{ $nearSphere: { $geometry: point, $far: 1 } }, '$far'],
    [{ $nearSphere: [1] }, 'Point must only contain numeric elements'],
    [{ $nearSphere: { $geometry: { type: 'Point', coordinates: [200, 0] } } }, 'Longitude/latitude is out of bounds, lng: 200 lat: 0'],
    [{ $not: { $nearSphere: { $geometry: point } } }, 'geo $near must be top-level expr'],
    [{ $maxDistance: 5 }, '$maxDistance'],
    [{ $geoWithin: { $geometry: point } }, '$geoWithin not supported with provided geometry'],
    [{ $geoWithin: { $never: [] } }, 'unknown geo specifier: $never'],
    [{ $geoWithin: { $geometry: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1]]] } } }, 'Loop is not closed'],
    [{ $geoWithin: { $geometry: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [0, 0]]] } } }, 'at least 3 different vertices'],
    [{ $geoWithin: { $centerSphere: [[0, 0], -1] } }, '$centerSphere'],
    [{ $geoWithin: { $box: [[0, 0]] } }, '$box needs two corners'],
    [{ $geoWithin: { $polygon: [[0, 0], [1, 1]] } }, 'Polygon must have at least 3 points'],
    [{ $geoIntersects: { $geometry: { type: 'Never', coordinates: [] } } }, 'unknown GeoJSON type'],
    [{ $geoIntersects: { $geometry: { type: 'LineString', coordinates: [[0, 0]] } } }, 'GeoJSON LineString must have at least 2 vertices'],
    [{ $geoIntersects: {} }, "doesn't contain $geometry"],
  ])('%j is refused', async (place, text) => {
    expect(await refusal(ids({ place }))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(text) })
  })

  test('the nearest need an index, and only one question for them', async () => {
    const near = { $nearSphere: { $geometry: point } }
    const none = { message: expect.stringContaining('unable to find index for $geoNear query') }
    expect(await refusal(ids({ place: near }, true, 'bare'))).toMatchObject(none)
    expect(await refusal(ids({ other: near }))).toMatchObject(none)
    expect(await refusal(ids({ place: { $near: [0, 0] } }))).toMatchObject(none)
    expect(await refusal(ids({ $and: [{ place: near }, { place: near }] }))).toMatchObject({ message: expect.stringContaining('Too many geoNear') })
    expect(await refusal(ids({ $or: [{ place: near }] }))).toMatchObject({ message: expect.stringContaining('must be top-level') })
  })

  test('an index takes geometries only, from inserts and from updates', async () => {
    const places = cloud.db.collection('places')
    const message = expect.stringContaining("Can't extract geo keys")
    for (const place of ['text', { type: 'Point', coordinates: [0, 91] }, { type: 'Point' }, 5])
      expect(await refusal(places.add({ place }))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message })
    expect(await refusal(places.doc('gate').update({ place: 'text' }))).toMatchObject({ message })
    expect((await places.doc('gate').get()).data[0]?.place).toBeInstanceOf(geo().Point)
  })

  test('what is larger than half the earth is not done nearly right', async () => {
    const around = { type: 'Polygon', coordinates: [[[-135, 30], [-45, -30], [45, 30], [135, -30], [-135, 30]]] }
    expect(await refusal(ids({ place: { $geoWithin: { $geometry: around } } }))).toMatchObject({ code: 'NOT_IMPLEMENTED' })
  })
})

describe('behaviour', () => {
  const near = (more: object = {}) => ({ $nearSphere: { $geometry: { type: 'Point', coordinates: east(0) }, ...more } })

  test('all geometries count by their nearest point, whatever has none is left out', async () => {
    expect(await ids({ place: near() })).toBe('gate shop school legacy stops road park blocks bins tracks')
    expect(await ids({ kind: 'k', place: near({ $maxDistance: 2100 }) })).toBe('gate shop school')
    expect(await ids({ place: { $nearSphere: east(0), $maxDistance: 1.5 / 6378.1 } })).toBe('gate shop')
    expect(await ids({ place: { $near: near().$nearSphere } })).toBe(await ids({ place: near() }))
  })

  test('limit and skip count from the nearest, an order asked for comes before', async () => {
    const found = cloud.db.collection('places').options({ raw: true }).where({ place: near() })
    const data = async (query: { get(): Promise<{ data: { _id: string }[] }> }) => (await query.get()).data.map(({ _id }) => _id)
    expect(await data(found.skip(1).limit(2))).toEqual(['shop', 'school'])
    expect(await data(found.orderBy('_id', 'asc').limit(2))).toEqual(['bins', 'blocks'])
  })

  test('distances are those of a sphere', async () => {
    const metres = 6_378_100 * ((0.01 * Math.PI) / 180) * Math.cos((22.5 * Math.PI) / 180)
    expect(await ids({ place: near({ $minDistance: metres - 1, $maxDistance: metres + 1 }) })).toBe('shop')
    expect(await ids({ place: near({ $minDistance: metres + 1, $maxDistance: metres + 500 }) })).toBe('')
  })

  test.each<[string, object, string]>([
    ['a hole is not within', { $geoIntersects: { $geometry: { type: 'Point', coordinates: [114.07, 22.5] } } }, ''],
    ['its edge is', { $geoIntersects: { $geometry: { type: 'Point', coordinates: [114.065, 22.5] } } }, 'park'],
    ['a polygon around another', { $geoIntersects: { $geometry: { type: 'Polygon', coordinates: [ring(114.05, 22.48, 114.09, 22.52)] } } }, 'park road'],
    ['a polygon in a hole', { $geoIntersects: { $geometry: { type: 'Polygon', coordinates: [ring(114.068, 22.498, 114.072, 22.502)] } } }, ''],
    ['several polygons at once', { $geoIntersects: { $geometry: { type: 'MultiPolygon', coordinates: [[ring(114.11, 22.4, 114.13, 22.6)], [ring(114.009, 22.4, 114.011, 22.6)]] } } }, 'blocks shop'],
    ['several lines at once', { $geoIntersects: { $geometry: { type: 'MultiLineString', coordinates: [[[114.305, 22.4], [114.305, 22.6]], [[0, 0], [1, 1]]] } } }, 'tracks'],
    ['within: all points, and lines as a whole', { $geoWithin: { $geometry: { type: 'Polygon', coordinates: [ring(114.09, 22.45, 114.42, 22.55)] } } }, 'bins blocks tracks'],
    ['within several: each part in one', { $geoWithin: { $geometry: { type: 'MultiPolygon', coordinates: [[ring(114.09, 22.45, 114.15, 22.55)], [ring(114.19, 22.45, 114.25, 22.55)]] } } }, 'bins blocks'],
    ['within: not what a hole takes away', { $geoWithin: { $geometry: { type: 'Polygon', coordinates: [ring(114.05, 22.48, 114.09, 22.52), ring(114.069, 22.499, 114.071, 22.501)] } } }, 'park'],
    ['within: not what crosses the edge', { $geoWithin: { $geometry: { type: 'Polygon', coordinates: [ring(114.05, 22.45, 114.07, 22.55)] } } }, ''],
    ['a circle around a line', { $geoWithin: { $centerSphere: [[114.055, 22.5], 0.002] } }, 'gate legacy park road school shop stops'],
    ['a box, for points only', { $geoWithin: { $box: [[114.005, 22], [114.11, 23]] } }, 'legacy school shop stops'],
    ['a flat circle', { $geoWithin: { $center: [[114, 22.5], 0.015] } }, 'gate shop'],
    ['a flat polygon', { $geoWithin: { $polygon: [[114.01, 22], [114.04, 22], [114.025, 23]] } }, 'legacy school'],
  ])('%s', async (_name, place, expected) => {
    expect(await sorted({ place })).toBe(expected)
  })

  test('edges are great circles: the shortest way north of the Atlantic is far north of the parallel', async () => {
    const crossing = { type: 'LineString', coordinates: [[-60, 50], [0, 50]] }
    await cloud.db.collection('bare').add({ _id: 'flight', route: crossing })
    const passes = (latitude: number) => ids({ route: { $geoIntersects: { $geometry: { type: 'LineString', coordinates: [[-30, latitude - 0.5], [-30, latitude + 0.5]] } } } }, true, 'bare')
    expect(await passes(50)).toBe('')
    expect(await passes(54)).toBe('flight')
  })

  test('the date line and the poles are no edges', async () => {
    await cloud.db.collection('bare').add([{ _id: 'fiji', far: { type: 'Point', coordinates: [179.9, -17] } }, { _id: 'pole', far: { type: 'Point', coordinates: [45, 89.9] } }])
    const within = (corners: number[][]) => ids({ far: { $geoWithin: { $geometry: { type: 'Polygon', coordinates: [corners] } } } }, true, 'bare')
    expect(await within([[179, -18], [-179, -18], [-179, -16], [179, -16], [179, -18]])).toBe('fiji')
    expect(await within([[0, 80], [90, 80], [180, 80], [-90, 80], [0, 80]])).toBe('pole')
  })

  localTest('strict about indexes, a geographic index is one', async () => {
    await cloud.ask('/control/require-index', { on: true })
    expect(await ids({ place: near({ $maxDistance: 100 }) })).toBe('gate')
    expect(await ids({ place: { $geoWithin: { $centerSphere: [east(0), 0.0001] } } })).toBe('gate')
    expect(await refusal(ids({ place: 5 }))).toMatchObject({ message: expect.stringContaining('no index serves') })
    await cloud.ask('/control/require-index', { on: false })
  })

  test('the nearest within a transaction, with its own writes', async () => {
    const transaction = await cloud.db.startTransaction()
    await transaction.collection('places').add({ _id: 'nearer', place: { type: 'Point', coordinates: east(0.001) } })
    const geometry = new (geo().Point)(...east(0))
    const { data } = await transaction.collection('places').where({ place: _().geoNear({ geometry, maxDistance: 1500 }) }).get()
    expect(data.map(({ _id: id }) => id)).toEqual(['gate', 'nearer', 'shop'])
    await transaction.rollback()
  })
})
