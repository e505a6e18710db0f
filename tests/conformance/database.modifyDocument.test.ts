import { fresh, refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { things: { indexes: [{ name: 'group', keys: [{ field: 'group', direction: 1 }] }] } } })
})
afterAll(() => cloud.stop())
const db = () => cloud.db
const things = () => db().collection('things')
const _ = () => db().command

/** What becomes of a document. */
async function after(before: object, update: object, raw = false): Promise<Record<string, unknown>> {
  const { id } = await things().add(before)
  await things().options({ raw }).doc(id).update(update)
  const { _id, ...rest } = (await things().doc(id).get()).data[0] as Record<string, unknown>
  expect(_id).toBe(id)
  return rest
}

describe('encoding', () => {
  test('plain values set leaves, set() replaces the object', async () => {
    expect(await after({ o: { x: 1, y: 2 } }, { o: { x: 5 } })).toEqual({ o: { x: 5, y: 2 } })
    expect(await after({ o: { x: 1, y: 2 } }, { o: _().set({ x: 5 }) })).toEqual({ o: { x: 5 } })
    expect(await after({ a: 1 }, { 'b.c.d': 1 })).toEqual({ a: 1, b: { c: { d: 1 } } })
  })

  test('an empty object changes nothing: the SDK leaves it out', async () => {
    expect(await after({ e: { x: 1 } }, { e: {} })).toEqual({ e: { x: 1 } })
  })

  test('serverDate in an update', async () => {
    const { at } = await after({}, { at: db().serverDate() })
    expect(Math.abs((at as Date).getTime() - Date.now())).toBeLessThan(2000)
  })
})

describe('validation', () => {
  test('an update without where is refused', async () => {
    expect(await refusal(things().update({ a: 1 }))).toMatchObject({ code: 'INVALID_PARAM' })
  })

  test('_id cannot change, and what is no field cannot hold one', async () => {
    const { id } = await things().add({ y: null, text: 'a', list: [1] })
    const update = (data: object, raw = false) => refusal(things().options({ raw }).doc(id).update(data))
    expect(await update({ _id: 'x' })).toMatchObject({ code: 'INVALID_PARAM' })
    expect(await update({ $set: { _id: 'x' } }, true)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await update({ 'y.x': 1 })).toMatchObject({ message: expect.stringContaining("Cannot create field 'x' in element {y: null}") as string })
    expect(await update({ text: _().inc(1) })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await update({ text: _().push(['x']) })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await update({ 'list.x': 1 })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await update({ $set: { a: 1 }, $inc: { 'a.b': 1 } }, true)).toMatchObject({ message: expect.stringContaining('conflict') as string })
    expect(await update({ $never: { a: 1 } }, true)).toMatchObject({ message: expect.stringContaining('$never') as string })
  })
})

describe('behaviour', () => {
  test('fields: inc, mul, min, max, remove, rename, bit', async () => {
    expect(await after({ n: 1, gone: 1 }, { n: _().inc(2), m: _().inc(5), gone: _().remove() })).toEqual({ n: 3, m: 5 })
    expect(await after({ n: 3 }, { n: _().mul(2), m: _().mul(5) })).toEqual({ n: 6, m: 0 })
    expect(await after({ a: 3, b: 3 }, { a: _().min(1), b: _().max(9), c: _().max(4) })).toEqual({ a: 1, b: 9, c: 4 })
    expect(await after({ old: { x: 1 } }, { old: _().rename('new') })).toEqual({ new: { x: 1 } })
    expect(await after({ n: 13 }, { $bit: { n: { and: 10 } } }, true)).toEqual({ n: 8 })
  })

  test('ends of arrays: push, unshift, pop, shift', async () => {
    expect(await after({ l: [1] }, { l: _().push([2, 3]) })).toEqual({ l: [1, 2, 3] })
    expect(await after({}, { l: _().push([2]) })).toEqual({ l: [2] })
    expect(await after({ l: [1] }, { l: _().unshift([2, 3]) })).toEqual({ l: [2, 3, 1] })
    expect(await after({ l: [1, 2, 3] }, { l: _().pop() })).toEqual({ l: [1, 2] })
    expect(await after({ l: [1, 2, 3] }, { l: _().shift() })).toEqual({ l: [2, 3] })
    expect(await after({ l: [1] }, { l: _().push({ each: [5, 3], position: 0, sort: 1, slice: 2 }) })).toEqual({ l: [1, 3] })
    expect(await after({ l: [{ p: 3 }] }, { l: _().push({ each: [{ p: 1 }], sort: { p: 1 } }) })).toEqual({ l: [{ p: 1 }, { p: 3 }] })
  })

  test('contents of arrays: addToSet, pull, pullAll', async () => {
    expect(await after({ l: [1, 2] }, { l: _().addToSet(2) })).toEqual({ l: [1, 2] })
    expect(await after({ l: [1, 2] }, { l: _().addToSet([2, 3] as never) })).toEqual({ l: [1, 2, 3] })
    expect(await after({ l: [1, 2] }, { l: _().addToSet({ $each: [3, 1] }) })).toEqual({ l: [1, 2, 3] })
    expect(await after({ l: [1, 2, 1] }, { l: _().pull(1) })).toEqual({ l: [2] })
    expect(await after({ l: [1, 5, 9] }, { l: _().pull(_().gt(4)) })).toEqual({ l: [1] })
    expect(await after({ l: [{ a: 1, b: 1 }, { a: 2 }] }, { l: _().pull({ a: 1 }) })).toEqual({ l: [{ a: 2 }] })
    expect(await after({ l: [1, 2, 3, 1] }, { l: _().pullAll([1, 3]) })).toEqual({ l: [2] })
  })

  test('elements by their index; gaps become null', async () => {
    expect(await after({ l: [1, 2] }, { 'l.1': 9 })).toEqual({ l: [1, 9] })
    expect(await after({ l: [{ a: 1 }] }, { 'l.0.a': 2 })).toEqual({ l: [{ a: 2 }] })
    expect(await after({ l: [1] }, { 'l.3': 4 })).toEqual({ l: [1, null, null, 4] })
    expect(await after({ l: [1, 2] }, { 'l.0': _().remove() })).toEqual({ l: [null, 2] })
  })

  test('all that match are updated, unless told otherwise; a missing one is no error', async () => {
    await things().add([{ group: 'g', n: 1 }, { group: 'g', n: 2 }])
    expect(await things().where({ group: 'g' }).update({ done: true })).toMatchObject({ updated: 2 })
    expect(await things().where({ group: 'g' }).options({ multiple: false }).update({ first: true })).toMatchObject({ updated: 1 })
    expect(await things().doc('nobody').update({ a: 1 })).toMatchObject({ updated: 0 })
    expect(await things().where({ group: 'nobody' }).update({ a: 1 })).toMatchObject({ updated: 0 })
  })

  test('what does not change does not count as updated', async () => {
    const { id } = await things().add({ a: 1 })
    expect(await things().doc(id).update({ a: 1 })).toMatchObject({ updated: 0 })
  })

  test('a conditional update is decided by what is there', async () => {
    const { id } = await things().add({ rev: 1 })
    const step = () => things().where({ _id: id, rev: 1 }).update({ rev: 2 })
    const results = await Promise.all([step(), step(), step()])
    expect(results.map(({ updated }) => updated).sort()).toEqual([0, 0, 1])
  })

  test('set replaces the document, or makes it', async () => {
    const id = fresh()
    expect(await things().doc(id).set({ a: 1, b: 2 })).toMatchObject({ updated: 0, upsertedId: id })
    expect(await things().doc(id).set({ c: 3 })).toMatchObject({ updated: 1 })
    expect((await things().doc(id).get()).data).toEqual([{ _id: id, c: 3 }])
  })

  test('an index follows its documents', async () => {
    const { id } = await things().add({ group: 'before' })
    await things().doc(id).update({ group: ['x', 'y'] })
    const count = async (group: string) => (await things().where({ group }).count()).total
    expect([await count('before'), await count('x'), await count('y')]).toEqual([0, 1, 1])
    await things().doc(id).remove()
    expect(await count('y')).toBe(0)
  })
})
