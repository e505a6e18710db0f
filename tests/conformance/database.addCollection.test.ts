import { fresh, refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { things: { indexes: [] } } })
})
afterAll(() => cloud.stop())
const db = () => cloud.db

describe('encoding', () => {
  test('the answer names the request', async () => {
    expect(await db().createCollection('made')).toMatchObject({ requestId: expect.any(String) as string })
  })
})

describe('validation', () => {
  test('a collection is created once', async () => {
    await db().createCollection('once')
    const refused = { code: 'DATABASE_COLLECTION_ALREADY_EXIST', message: expect.stringContaining('[ResourceUnavailable.ResourceExist] Table exist.') as string }
    expect(await refusal(db().createCollection('once'))).toEqual(refused)
  })

  test('a collection that nobody created does not exist, and writing does not create it', async () => {
    const nowhere = db().collection('nowhere')
    const refused = { code: 'DATABASE_COLLECTION_NOT_EXIST', message: expect.stringContaining('Db or Table not exist: nowhere') as string }
    const calls = [() => nowhere.get(), () => nowhere.add({ a: 1 }), () => nowhere.where({}).count(), () => nowhere.where({}).remove(), () => nowhere.doc('x').set({ a: 1 }), () => nowhere.aggregate().end()]
    for (const call of calls) expect(await refusal(call())).toEqual(refused)
  })
})

describe('behaviour', () => {
  test('a new collection is empty and takes documents', async () => {
    const name = `made${fresh()}`
    await db().createCollection(name)
    expect((await db().collection(name).get()).data).toEqual([])
    expect(await db().collection(name).add({ a: 1 })).toHaveProperty('id')
  })
})
