import { fresh, refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  const byNumber = { name: 'number_1', unique: true, keys: [{ field: 'number', direction: 1 as const }] }
  cloud = await startTestCloud({ collections: { things: { indexes: [] }, numbered: { indexes: [byNumber] } } })
})
afterAll(() => cloud.stop())
const db = () => cloud.db
const things = () => db().collection('things')

/** Adds one document and reads it back. */
async function stored(document: object): Promise<Record<string, unknown>> {
  const { id } = await things().add(document)
  const { data } = await things().doc(id).get()
  return data[0] as Record<string, unknown>
}

describe('encoding', () => {
  test('numbers, strings, booleans, null, dates and nested values come back as they went', async () => {
    const document = {
      int: 1, negative: -5, long: 12345678901234, double: 1.5, text: '业主 "王" \n\\', yes: true, no: false, nothing: null,
      at: new Date('2026-11-23T08:00:00.123Z'), list: [1, 'two', [3], { four: 4 }], deep: { a: { b: { c: [null] } } }, empty: {}, none: [],
    }
    expect(await stored(document)).toMatchObject(document)
  })

  test('undefined fields are not sent', async () => {
    expect(Object.keys(await stored({ a: 1, b: undefined })).sort()).toEqual(['_id', 'a'])
  })

  test('serverDate is the server’s time, also deep inside and with an offset', async () => {
    const before = Date.now()
    const { at, deep } = await stored({ at: db().serverDate(), deep: { list: [db().serverDate({ offset: 60_000 })] } })
    // A remote clock need not agree with ours to the second.
    expect(Math.abs((at as Date).getTime() - before)).toBeLessThan(5000)
    const [later] = (deep as { list: Date[] }).list as [Date]
    expect(Math.abs(later.getTime() - (at as Date).getTime() - 60_000)).toBeLessThan(5)
  })

  test('regular expressions and places survive', async () => {
    const { place, pattern } = await stored({ place: new (db().Geo.Point)(104.06, 30.67), pattern: /^a/i })
    expect(place).toMatchObject({ longitude: 104.06, latitude: 30.67 })
    expect(pattern).toMatchObject({ pattern: '^a', options: 'i' })
  })

  test('ids are strings of 32 hexadecimal digits unless given', async () => {
    const { id } = await things().add({ a: 1 })
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    const own = fresh()
    expect(await things().add({ _id: own })).toMatchObject({ id: own })
    const { ids } = await things().add([{ a: 1 }, { _id: `${own}b` }])
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), `${own}b`])
  })

  test('numeric ids are not the strings that look like them', async () => {
    const id = Math.floor(Math.random() * 1e9)
    await things().add({ _id: id as unknown as string, kind: 'number' })
    expect((await things().doc(String(id)).get()).data).toEqual([])
    expect((await things().doc(id).get()).data).toEqual([{ _id: id, kind: 'number' }])
  })
})

describe('validation', () => {
  test('a taken _id is E11000, and of several documents none is added', async () => {
    const id = fresh()
    await things().add({ _id: id })
    const group = fresh()
    const refused = await refusal(things().add([{ group }, { _id: id, group }]))
    expect(refused).toEqual({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringMatching(/E11000 duplicate key error collection: \S+ index: _id_/) as string })
    expect(await things().where({ group }).count()).toMatchObject({ total: 0 })
  })

  test('a unique index refuses the second one, also by an update, and the second without the field', async () => {
    const numbered = db().collection('numbered')
    await numbered.add([{ number: 1 }, { _id: 'two', number: 2 }, { other: true }])
    const taken = { code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('E11000') as string }
    expect(await refusal(numbered.add({ number: 1 }))).toEqual(taken)
    expect(await refusal(numbered.doc('two').update({ number: 1 }))).toEqual(taken)
    expect(await refusal(numbered.add({ other: true }))).toEqual(taken)
    expect(await numbered.doc('two').update({ number: 3 })).toMatchObject({ updated: 1 })
    expect(await numbered.add({ number: 2 })).toHaveProperty('id')
  })
})

describe('behaviour', () => {
  test('several at once keep their order', async () => {
    const group = fresh()
    const { ids } = await things().add([{ group, n: 1 }, { group, n: 2 }])
    const { data } = await things().where({ group }).orderBy('n', 'asc').get()
    expect(data.map(({ _id }) => _id)).toEqual(ids)
  })

  test('two who add the same _id at once: one of them', async () => {
    const id = fresh()
    const added = await Promise.allSettled([1, 2, 3, 4].map((n) => things().add({ _id: id, n })))
    expect(added.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})
