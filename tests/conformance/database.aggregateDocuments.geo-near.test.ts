import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
const sphere = (field: string) => ({ name: field, keys: [{ field, direction: '2dsphere' as const }] })
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { gates: { indexes: [sphere('place')] }, two: { indexes: [sphere('place'), sphere('other')] }, bare: { indexes: [] } } })
  await gates().add([
    { _id: 'east', kind: 'gate', place: new (db().Geo.Point)(104.01, 30) },
    { _id: 'here', kind: 'gate', place: new (db().Geo.Point)(104, 30) },
    { _id: 'north', kind: 'shop', place: new (db().Geo.Point)(104, 30.02) },
    { _id: 'nowhere', kind: 'gate' },
  ])
})
afterAll(() => cloud.stop())
const db = () => cloud.db
const gates = () => db().collection('gates')
const from = () => new (db().Geo.Point)(104, 30)
interface Near {
  end(): Promise<{ data: Record<string, unknown>[] }>
}
const near = (options: object, collection = 'gates') =>
  (db().collection(collection).aggregate() as unknown as { geoNear(options: object): Near }).geoNear({ near: from(), distanceField: 'distance', spherical: true, ...options })
const found = async (options: object) => (await near(options).end()).data.map(({ _id, distance }) => [_id, Math.round(distance as number)])
const raw = (...stages: object[]) => refusal(gates().options({ raw: true }).aggregate(stages).end())
const point = { type: 'Point', coordinates: [104, 30] }

describe('encoding', () => {
  test('nearest first, with the distance in metres', async () => {
    expect(await found({})).toEqual([['here', 0], ['east', 964], ['north', 2226]])
  })

  test('the distance in other units, at a path, and the place beside it', async () => {
    const { data } = await near({ distanceField: 'away.km', distanceMultiplier: 0.001, includeLocs: 'away.at', minDistance: 1500 }).end()
    expect(data).toMatchObject([{ _id: 'north', away: { km: expect.closeTo(2.226, 3) as number, at: { type: 'Point', coordinates: [104, 30.02] } } }])
  })
})

describe('validation', () => {
  test.each<[string, object, string]>([
    ['no place', { distanceField: 'd' }, "requires a 'near' option"],
    ['no field for the distance', { near: point }, "requires a 'distanceField' option as a String"],
    ['a distance below zero', { near: point, distanceField: 'd', maxDistance: -1 }, "'maxDistance' option"],
    ['no point', { near: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] }, distanceField: 'd' }, 'requires a point'],
    ['an option that is none', { near: point, distanceField: 'd', far: true }, 'unrecognized option'],
  ])('%s', async (_what, options, message) => {
    expect(await raw({ $geoNear: options })).toEqual({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(message) as string })
  })

  test('not first in its pipeline', async () => {
    expect(await raw({ $match: {} }, { $geoNear: { near: point, distanceField: 'd' } })).toMatchObject({ message: expect.stringContaining('only valid as the first stage') as string })
  })

  test('a collection with no geographic index, or with two and no key', async () => {
    expect(await refusal(near({}, 'bare').end())).toMatchObject({ message: expect.stringContaining('none were found') as string })
    expect(await refusal(near({}, 'two').end())).toMatchObject({ message: expect.stringContaining('more than one 2dsphere index') as string })
    expect((await near({ key: 'other' }, 'two').end()).data).toEqual([])
  })
})

describe('behaviour', () => {
  test('limits by distance, by a query and by number', async () => {
    expect(await found({ minDistance: 500, maxDistance: 2000 })).toEqual([['east', 964]])
    expect(await found({ query: { kind: 'shop' } })).toEqual([['north', 2226]])
    expect(await found({ limit: 2 })).toEqual([['here', 0], ['east', 964]])
  })

  test('other stages follow', async () => {
    const { data } = await (near({}) as unknown as { group(by: object): Near }).group({ _id: '$kind', nearest: db().command.aggregate.min('$distance') }).end()
    expect(data).toHaveLength(2)
    expect(data).toContainEqual({ _id: 'gate', nearest: 0 })
  })
})
