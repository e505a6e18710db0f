import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { things: { indexes: [] } } })
  await cloud.db.collection('things').add(document)
})
afterAll(() => cloud.stop())

const document = {
  _id: 'd', a: 1, z: null, o: { x: 1, y: { p: 1, q: 2 } }, l: [1, 2, 3, 4, 5],
  rooms: [{ kind: 'home', area: 50 }, { kind: 'shop', area: 20 }, 7, { kind: 'shop', area: 99, tags: ['t'] }],
}
const { _id, a, z, o, l, rooms } = document
const db = () => cloud.app.database()

async function projected(projection: object, where: object = { _id: 'd' }): Promise<unknown> {
  const { data } = await db().collection('things').options({ raw: true }).where(where).field(projection).get()
  return data[0]
}

describe('encoding', () => {
  test('true and false, numbers, and commands', async () => {
    expect(await projected({ a: true })).toEqual({ _id, a })
    expect(await projected({ a: 5, _id: 0 })).toEqual({ a })
    expect(await projected({ l: db().command.project.slice(2) })).toEqual({ ...document, l: [1, 2] })
    expect(await projected({ rooms: db().command.project.elemMatch({ kind: 'shop' }) })).toEqual({ _id, rooms: [rooms[1]] })
  })

  test('doc() as well', async () => {
    const { data } = await db().collection('things').doc('d').field({ 'o.x': true }).get()
    expect(data).toEqual([{ _id, o: { x: 1 } }])
  })
})

describe('validation', () => {
  test.each<[object, string]>([
    [{ a: 1, o: 0 }, 'Projection cannot have a mix of inclusion and exclusion.'],
    [{ a: 0, 'o.x': 1 }, 'Projection cannot have a mix of inclusion and exclusion.'],
    [{ _id: 1, a: 0 }, 'Projection cannot have a mix of inclusion and exclusion.'],
    [{ o: 1, 'o.x': 1 }, 'Path collision at o.x'],
    [{ 'o.x': 1, o: 1 }, 'Path collision at o'],
    [{ l: { $slice: 'x' } }, '$slice only supports numbers and [skip, limit] arrays'],
    [{ l: { $slice: [1, 0] } }, '$slice limit must be positive'],
    [{ l: { $slice: [1] } }, '$slice only supports numbers and [skip, limit] arrays'],
    [{ l: { $elemMatch: 5 } }, 'elemMatch: Invalid argument, object required'],
    [{ l: { $elemMatch: { $in: 1 } } }, '$in needs an array'],
    [{ 'o.l': { $elemMatch: { a: 1 } } }, 'Cannot use $elemMatch projection on a nested field.'],
    [{ a: { $add: [1, 2] } }, 'Unsupported projection option'],
    [{ $a: 1 }, "Field names in a projection may not be '$a'"],
    [{ 'a..b': 1 }, "Field names in a projection may not be ''"],
    [{ 'l.$': 1, 'rooms.$': 1 }, 'Cannot specify more than one positional projection'],
    [{ 'l.$': 1 }, "positional operator '.$' couldn't find a matching element"],
    [{ 'l.$': 1, a: 0 }, 'Projection cannot have a mix'],
  ])('%j is refused', async (projection, text) => {
    expect(await refusal(projected(projection))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(text) })
  })

  test('it is refused where nothing matches, too', async () => {
    expect(await refusal(projected({ a: 1, o: 0 }, { _id: 'nobody' }))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })
})

describe('behaviour', () => {
  test.each<[object, unknown]>([
    [{}, document],
    [{ z: 1, gone: 1 }, { _id, z }],
    [{ _id: 1 }, { _id }],
    [{ _id: 0 }, { a, z, o, l, rooms }],
    [{ _id: 0, a: 0, rooms: 0 }, { z, o, l }],
    [{ 'o.y': 1 }, { _id, o: { y: { p: 1, q: 2 } } }],
    [{ o: { y: { p: true } } }, { _id, o: { y: { p: 1 } } }],
    [{ 'o.y.p': 0, rooms: 0 }, { _id, a, z, o: { x: 1, y: { q: 2 } }, l }],
    [{ 'a.x': 1, 'o.gone': 1, 'z.q': 1 }, { _id, o: {} }],
    [{ 'rooms.kind': 1 }, { _id, rooms: [{ kind: 'home' }, { kind: 'shop' }, { kind: 'shop' }] }],
    [{ 'rooms.kind': 0, o: 0, l: 0 }, { _id, a, z, rooms: [{ area: 50 }, { area: 20 }, 7, { area: 99, tags: ['t'] }] }],
    [{ 'rooms.0': 1 }, { _id, rooms: [{}, {}, {}] }],
    [{ l: { $slice: -2 }, a: 1 }, { _id, a, l: [4, 5] }],
    [{ l: { $slice: [1, 2] }, a: 0, rooms: 0, o: 0 }, { _id, z, l: [2, 3] }],
    [{ l: { $slice: [-4, 2] }, a: 1 }, { _id, a, l: [2, 3] }],
    [{ l: { $slice: [-9, 2] }, a: 1 }, { _id, a, l: [1, 2] }],
    [{ l: { $slice: 0 }, a: 1 }, { _id, a, l: [] }],
    [{ a: { $slice: 1 }, l: 1 }, { _id, a, l }],
    [{ l: { $elemMatch: { $gt: 2, $lt: 5 } } }, { _id, l: [3] }],
    [{ l: { $elemMatch: { $gt: 9 } }, a: 1 }, { _id, a }],
    [{ rooms: { $elemMatch: { area: { $gt: 60 }, tags: 't' } }, a: 1 }, { _id, a, rooms: [rooms[3]] }],
  ])('%j', async (projection, expected) => {
    expect(await projected(projection)).toEqual(expected)
  })

  test.each<[object, object, unknown]>([
    [{ l: { $gt: 3 } }, { 'l.$': 1 }, { _id, l: [4] }],
    [{ 'rooms.area': { $lt: 30 } }, { 'rooms.$': 1, a: 1 }, { _id, a, rooms: [rooms[1]] }],
    [{ rooms: { $elemMatch: { kind: 'shop', area: { $gt: 50 } } } }, { 'rooms.$': 1 }, { _id, rooms: [rooms[3]] }],
  ])('found by %j, %j', async (where, projection, expected) => {
    expect(await projected(projection, where)).toEqual(expected)
  })

  test('fields keep the document’s order', async () => {
    expect(Object.keys((await projected({ l: 1, o: 1, a: 1 })) as object)).toEqual(['_id', 'a', 'o', 'l'])
  })
})
