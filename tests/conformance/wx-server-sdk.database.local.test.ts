/** The database through the unmodified `wx-server-sdk`, in functions. */
import { startTestCloud, type TestCloud } from './cloud'
import { type Outcome, wxFunction } from './wx-server-sdk'

let cloud: TestCloud
const run = async (name: string, data: object = {}) => (await cloud.ask<{ result: Outcome }>('/wx/call', { name, data })).result

const things = `const things = db.collection('things')\n`
const sources = {
  write: wxFunction(`${things}
    const { _id } = await things.add({ data: { name: 'tap', count: 1, when: db.serverDate(), tags: ['a'], place: new db.Geo.Point(116.4, 39.9) } })
    const updated = await things.doc(_id).update({ data: { count: _.inc(2), tags: _.push(['b']), 'deep.er': true } })
    const set = await things.doc('given').set({ data: { name: 'lamp', count: 9 } })
    const many = await things.where({ count: _.gt(1) }).update({ data: { seen: true } })
    return { id: typeof _id, updated, set, many, stored: (await things.doc(_id).get()).data }`),
  read: wxFunction(`${things}
    for (const [name, count] of [['tap', 1], ['lamp', 2], ['Tape', 3]]) await things.add({ data: { name, count } })
    const names = async (query) => (await query.get()).data.map(({ name }) => name)
    return {
      regExp: await names(things.where({ name: db.RegExp({ regexp: '^ta', options: 'i' }) }).orderBy('count', 'desc')),
      js: await names(things.where({ name: /^ta/ })),
      page: await names(things.orderBy('count', 'asc').skip(1).limit(1).field({ name: true })),
      or: await names(things.where(_.or([{ count: 1 }, { count: _.gte(3) }])).orderBy('count', 'asc')),
      total: (await things.where({ count: _.in([1, 2]) }).count()).total,
      groups: (await things.aggregate().match({ count: _.gt(1) }).group({ _id: null, sum: db.command.aggregate.sum('$count') }).end()).list,
      removed: (await things.where({ count: _.lt(3) }).remove()).stats,
      left: await names(things),
    }`),
  move: wxFunction(`
    await db.collection('things').doc('a').set({ data: { count: 1 } })
    const result = await db.runTransaction(async (transaction) => {
      const things = transaction.collection('things')
      const { data } = await things.doc('a').get()
      await things.doc('a').update({ data: { count: data.count + 1 } })
      await things.add({ data: { _id: 'b', count: 5 } })
      if (event.rollback) await transaction.rollback('changed my mind')
      return data.count
    }).catch((reason) => ({ reason }))
    return { result, stored: (await db.collection('things').orderBy('_id', 'asc').get()).data }`),
  race: wxFunction(`
    await db.collection('things').doc('a').set({ data: { count: 0 } })
    let tries = 0
    const add = () => db.runTransaction(async (transaction) => {
      tries++
      const { data } = await transaction.collection('things').doc('a').get()
      await new Promise((done) => setTimeout(done, 50))
      await transaction.collection('things').doc('a').update({ data: { count: data.count + 1 } })
    }).then(() => 'ok', ({ errCode }) => errCode)
    const endings = await Promise.all([add(), add()])
    return { endings, tries, count: (await db.collection('things').doc('a').get()).data.count }`),
  noCollection: wxFunction(`return db.collection('nowhere').get()`),
  noDocument: wxFunction(`return db.collection('things').doc('nobody').get()`),
  duplicate: wxFunction(`
    await db.collection('things').add({ data: { _id: 'twice' } })
    return db.collection('things').add({ data: { _id: 'twice' } })`),
  again: wxFunction(`return db.createCollection('things')`),
  everything: wxFunction(`return db.collection('things').update({ data: { a: 1 } })`),
  operator: wxFunction(`
    await db.collection('things').add({ data: { a: 1 } })
    return db.collection('things').aggregate().project({ a: { $nothing: 1 } }).end()`),
}

beforeAll(async () => {
  cloud = await startTestCloud({ collections: { things: { indexes: [] } } }, sources)
})
afterAll(() => cloud.stop())
beforeEach(() => cloud.ask('/control/reset', {}))

test('add, update, set, and the values that are made for the database', async () => {
  const { id, updated, set, many, stored } = await run('write')
  expect({ id, updated, set, many }).toMatchObject({ id: 'string', updated: { stats: { updated: 1 } }, set: { _id: 'given', stats: { created: 1, updated: 0 } }, many: { stats: { updated: 2 } } })
  expect(stored).toMatchObject({ name: 'tap', count: 3, tags: ['a', 'b'], deep: { er: true }, seen: true, place: { type: 'Point', coordinates: [116.4, 39.9] } })
  expect(Date.now() - Date.parse((stored as { when: string }).when)).toBeLessThan(10_000)
})

test('where, orderBy, regular expressions, count, aggregate, remove', async () => {
  expect(await run('read')).toEqual({
    regExp: ['Tape', 'tap'],
    js: ['tap'],
    page: ['lamp'],
    or: ['tap', 'Tape'],
    total: 2,
    groups: [{ _id: null, sum: 5 }],
    removed: { removed: 2 },
    left: ['Tape'],
  })
})

test('a transaction, and one that is rolled back', async () => {
  expect(await run('move')).toEqual({ result: 1, stored: [{ _id: 'a', count: 2 }, { _id: 'b', count: 5 }] })
  await cloud.ask('/control/reset', {})
  expect(await run('move', { rollback: true })).toEqual({ result: { reason: 'changed my mind' }, stored: [{ _id: 'a', count: 1 }] })
})

test('its retry never fires: of two that meet one is refused, since its error has lost the code that would tell', async () => {
  const { endings, tries, count } = await run('race')
  expect({ endings: (endings as unknown[]).map(String).sort(), tries, count }).toEqual({ endings: ['-501001', 'ok'], tries: 2, count: 1 })
})

test.each([
  ['noCollection', -502005, 'Db or Table not exist: nowhere'],
  ['noDocument', -1, 'document with _id nobody does not exist'],
  ['duplicate', -502001, 'E11000 duplicate key'],
  ['again', -1, 'Table exist'],
  ['operator', -1, '$nothing'],
])('%s: %i', async (name, errCode, message) => {
  expect(await run(name)).toEqual({ errCode, errMsg: expect.stringContaining(message) as string })
})

test('an update of a whole collection is refused by the SDK or the service, and changes nothing', async () => {
  await cloud.db.collection('things').add({ _id: 'x' })
  const { errCode } = await run('everything')
  expect(errCode).toEqual(expect.any(Number))
  expect((await cloud.db.collection('things').get()).data).toEqual([{ _id: 'x' }])
})
