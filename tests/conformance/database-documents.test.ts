import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  const byNumber = { name: 'number_1', unique: true, keys: [{ field: 'number', direction: 1 as const }] }
  cloud = await startTestCloud({ collections: { things: { indexes: [] }, numbered: { indexes: [byNumber] } } })
})
afterAll(() => cloud.stop())
const db = () => cloud.db
const things = () => db().collection('things')
const fresh = () => `${Math.random()}`

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
    expect((at as Date).getTime()).toBeGreaterThanOrEqual(before)
    expect((at as Date).getTime()).toBeLessThanOrEqual(Date.now())
    expect(((deep as { list: Date[] }).list[0] as Date).getTime()).toBeGreaterThanOrEqual(before + 60_000)
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
    await things().add({ _id: 42 as unknown as string, kind: 'number' })
    expect((await things().doc('42').get()).data).toEqual([])
    expect((await things().doc(42).get()).data).toEqual([{ _id: 42, kind: 'number' }])
  })
})

describe('validation', () => {
  const code = async (body: object) => (await cloud.wire(body)).code

  test('a collection that nobody created does not exist', async () => {
    const message = expect.stringContaining('Db or Table not exist: nowhere') as string
    for (const action of [db().collection('nowhere').get(), db().collection('nowhere').add({ a: 1 }), db().collection('nowhere').where({}).count()])
      expect(await refusal(action)).toEqual({ code: 'DATABASE_COLLECTION_NOT_EXIST', message })
  })

  test('fields that are missing or of another type are INVALID_PARAM', async () => {
    expect(await code({ action: 'database.getDocument' })).toBe('INVALID_PARAM')
    expect(await code({ action: 'database.getDocument', collectionName: 'things', limit: -1 })).toBe('INVALID_PARAM')
    expect(await code({ action: 'database.getDocument', collectionName: 'things', query: '{' })).toBe('INVALID_PARAM')
    expect(await code({ action: 'database.insertDocument', collectionName: 'things', data: [] })).toBe('INVALID_PARAM')
    expect(await code({ action: 'database.insertDocument', collectionName: 'things', data: ['[]'] })).toBe('INVALID_PARAM')
    expect(await code({})).toBe('INVALID_PARAM')
  })

  test('an update or a removal without where is refused', async () => {
    expect(await refusal(things().update({ a: 1 }))).toMatchObject({ code: 'INVALID_PARAM' })
    expect(await refusal(things().remove())).toMatchObject({ code: 'INVALID_PARAM' })
  })

  test('field names that begin with a dollar are refused', async () => {
    expect(await code({ action: 'database.insertDocument', collectionName: 'things', data: ['{"$a":1}'] })).toBe('DATABASE_REQUEST_FAILED')
  })

  test('an action that is not there says its name', async () => {
    expect(await cloud.wire({ action: 'database.brewCoffee' })).toMatchObject({ code: 'NOT_IMPLEMENTED', message: expect.stringContaining('database.brewCoffee') as string })
  })

  test('operators nobody knows are refused, and code is never run', async () => {
    const raw = (filter: object) => refusal(things().options({ raw: true }).where(filter).get())
    expect(await raw({ a: { $never: 1 } })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await raw({ $where: 'process.exit()' })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })
})

describe('behaviour', () => {
  test('doc().get() of a missing document is an empty list', async () => {
    expect((await things().doc(fresh()).get()).data).toEqual([])
  })

  test('set replaces the document, or makes it', async () => {
    const id = fresh()
    expect(await things().doc(id).set({ a: 1, b: 2 })).toMatchObject({ updated: 0, upsertedId: id })
    expect(await things().doc(id).set({ c: 3 })).toMatchObject({ updated: 1 })
    expect((await things().doc(id).get()).data).toEqual([{ _id: id, c: 3 }])
  })

  test('removing says how many there were', async () => {
    const group = fresh()
    await things().add([{ group }, { group }, { group }])
    expect(await things().where({ group }).remove()).toMatchObject({ deleted: 3 })
    expect(await things().where({ group }).remove()).toMatchObject({ deleted: 0 })
    expect(await things().doc(fresh()).remove()).toMatchObject({ deleted: 0 })
  })

  test('get gives 100 unless told otherwise, and 1000 at most', async () => {
    const group = fresh()
    await things().add(Array.from({ length: 1001 }, () => ({ group })))
    expect((await things().where({ group }).get()).data).toHaveLength(100)
    expect((await things().where({ group }).limit(5000).get()).data).toHaveLength(1000)
    expect((await things().where({ group }).skip(990).limit(20).get()).data).toHaveLength(11)
    expect(await things().where({ group }).count()).toMatchObject({ total: 1001 })
  })

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

  test('a collection is created once', async () => {
    const name = `c${fresh().slice(2)}`
    await db().createCollection(name)
    expect(await refusal(db().createCollection(name))).toMatchObject({ code: 'DATABASE_COLLECTION_ALREADY_EXIST' })
    expect(await db().collection(name).add({ a: 1 })).toHaveProperty('id')
  })

  test('projection keeps or leaves out fields', async () => {
    const { id } = await things().add({ a: 1, b: { c: 2, d: 3 }, list: [1, 2, 3] })
    const only = async (fields: object) => (await things().doc(id).field(fields).get()).data[0] as object
    expect(await only({ a: true })).toEqual({ _id: id, a: 1 })
    expect(await only({ 'b.c': true, _id: false })).toEqual({ b: { c: 2 } })
    expect(await only({ b: false, list: false })).toEqual({ _id: id, a: 1 })
    expect(await only({ list: db().command.project.slice(2) })).toMatchObject({ list: [1, 2] })
  })
})
