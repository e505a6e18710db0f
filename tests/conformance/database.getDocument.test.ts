import { fresh, refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { things: { indexes: [] }, many: { indexes: [{ name: 'group', keys: [{ field: 'group', direction: 1 }] }] } } })
  await things().add([
    { _id: '1', n: 1, text: 'alpha', tags: ['red', 'blue'], deep: { a: 1 }, rooms: [{ kind: 'home', area: 50 }, { kind: 'shop', area: 20 }] },
    { _id: '2', n: 2, text: 'Beta', tags: [], deep: { a: 2, b: 1 }, none: null, rooms: [{ kind: 'home', area: 120 }] },
    { _id: '3', n: 3, text: 'gamma', tags: 'red', at: new Date(3000), rooms: ['home', 7] },
    { _id: '4', n: 10, text: '业主', tags: [['red']], at: new Date(4000) },
    { _id: '5', n: '3', text: 5 },
  ])
})
afterAll(() => cloud.stop())
const db = () => cloud.db
const things = () => db().collection('things')
const _ = () => db().command

/** Which of them match. */
async function ids(where: object, raw = false): Promise<string> {
  const { data } = await things().options({ raw }).where(where).get()
  return data.map(({ _id }) => _id).sort().join(' ')
}

describe('encoding', () => {
  test('nested objects ask for their leaves, eq for the whole object and its order', async () => {
    expect(await ids({ deep: { a: 2 } })).toBe('2')
    expect(await ids({ deep: _().eq({ a: 2, b: 1 }) })).toBe('2')
    expect(await ids({ deep: _().eq({ b: 1, a: 2 }) })).toBe('')
  })

  test('regular expressions match without regard to arrays', async () => {
    expect(await ids({ text: /^B/ })).toBe('2')
    expect(await ids({ text: db().RegExp({ regexp: '^b|^A', options: 'i' }) })).toBe('1 2')
    expect(await ids({ tags: /^re/ })).toBe('1 3')
  })
})

describe('validation', () => {
  test('operators nobody knows are refused, and code is never run', async () => {
    const raw = (filter: object) => refusal(ids(filter, true))
    expect(await raw({ a: { $never: 1 } })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await raw({ $where: 'process.exit()' })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })

  test('$in wants an array', async () => {
    expect(await refusal(ids({ n: { $in: 3 } }, true))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })
})

describe('behaviour', () => {
  test('comparisons stay within one type', async () => {
    expect(await ids({ n: _().gt(1) })).toBe('2 3 4')
    expect(await ids({ n: _().lte('3') })).toBe('5')
    expect(await ids({ n: _().gt(1).and(_().lt(10)) })).toBe('2 3')
    expect(await ids({ at: _().gte(new Date(4000)) })).toBe('4')
    expect(await ids({ n: _().neq(1) })).toBe('2 3 4 5')
  })

  test('in, nin, or, nor, not', async () => {
    expect(await ids({ n: _().in([1, 10, '3']) })).toBe('1 4 5')
    expect(await ids({ n: _().nin([1, 2]) })).toBe('3 4 5')
    expect(await ids(_().or({ n: 1 }, { text: 'gamma' }))).toBe('1 3')
    expect(await ids({ n: _().or(_().eq(1), _().gt(5)) })).toBe('1 4')
    expect(await ids(_().nor({ n: 1 }, { n: 2 }))).toBe('3 4 5')
    expect(await ids({ n: _().not(_().gt(2)) })).toBe('1 2 5')
  })

  test('null matches a missing field, exists tells them apart', async () => {
    expect(await ids({ none: null })).toBe('1 2 3 4 5')
    expect(await ids({ none: _().exists(true) })).toBe('2')
    expect(await ids({ none: _().exists(false) })).toBe('1 3 4 5')
    expect(await ids({ deep: null })).toBe('3 4 5')
    expect(await ids({ none: { $gte: null } }, true)).toBe('1 2 3 4 5')
  })

  test('an array matches by any of its elements, or as a whole', async () => {
    expect(await ids({ tags: 'red' })).toBe('1 3')
    expect(await ids({ tags: _().eq(['red', 'blue']) })).toBe('1')
    expect(await ids({ tags: _().eq(['blue', 'red']) })).toBe('')
    expect(await ids({ tags: _().eq(['red']) })).toBe('4')
    expect(await ids({ tags: _().size(0) })).toBe('2')
    expect(await ids({ tags: _().all(['blue', 'red']) })).toBe('1')
  })

  test('paths go through arrays, elemMatch stays with one element', async () => {
    expect(await ids({ 'rooms.kind': 'home' })).toBe('1 2')
    expect(await ids({ 'rooms.1.kind': 'shop' })).toBe('1')
    expect(await ids({ 'rooms.kind': 'home', 'rooms.area': 20 })).toBe('1')
    expect(await ids({ rooms: _().elemMatch({ kind: 'home', area: _().gt(100) }) })).toBe('2')
    expect(await ids({ rooms: _().elemMatch({ kind: 'home', area: 20 }) })).toBe('')
    expect(await ids({ rooms: _().elemMatch({ kind: _().exists(false) }) })).toBe('')
  })

  test('mod and expr', async () => {
    expect(await ids({ n: (_().mod as (divisor: number, remainder: number) => unknown)(2, 0) })).toBe('2 4')
    expect(await ids({ $expr: { $gt: ['$n', '$deep.a'] }, deep: { $exists: true } }, true)).toBe('')
  })

  test('order by several fields, types in MongoDB’s order, missing first', async () => {
    const order = async (field: string, direction: 'asc' | 'desc') =>
      ((await things().orderBy(field, direction).get()).data as { _id: string }[]).map(({ _id }) => _id).join(' ')
    expect(await order('n', 'asc')).toBe('1 2 3 4 5')
    expect(await order('n', 'desc')).toBe('5 4 3 2 1')
    expect((await order('at', 'desc')).slice(0, 3)).toBe('4 3')
    const { data } = await things().orderBy('rooms.kind', 'desc').orderBy('n', 'desc').limit(2).get()
    expect(data.map(({ _id }) => _id)).toEqual(['1', '2'])
  })

  test('an empty where is everything, and limit(0) is 100', async () => {
    expect(await ids({})).toBe('1 2 3 4 5')
    expect((await things().limit(0).get()).data).toHaveLength(5)
  })

  test('doc().get() of a missing document is an empty list', async () => {
    expect((await things().doc(fresh()).get()).data).toEqual([])
  })

  test('100 unless told otherwise, and 1000 at most', async () => {
    const group = fresh()
    const of = () => db().collection('many').where({ group })
    await db().collection('many').add(Array.from({ length: 1001 }, () => ({ group })))
    expect((await of().get()).data).toHaveLength(100)
    expect((await of().limit(5000).get()).data).toHaveLength(1000)
    expect((await of().skip(990).limit(20).get()).data).toHaveLength(11)
  })

  test('projection keeps or leaves out fields', async () => {
    const { id } = await db().collection('many').add({ a: 1, b: { c: 2, d: 3 }, list: [1, 2, 3] })
    const only = async (fields: object) => (await db().collection('many').doc(id).field(fields).get()).data[0] as object
    expect(await only({ a: true })).toEqual({ _id: id, a: 1 })
    expect(await only({ 'b.c': true, _id: false })).toEqual({ b: { c: 2 } })
    expect(await only({ b: false, list: false })).toEqual({ _id: id, a: 1 })
    expect(await only({ list: _().project.slice(2) })).toMatchObject({ list: [1, 2] })
  })
})
