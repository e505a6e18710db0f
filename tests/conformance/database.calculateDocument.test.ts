import { fresh, refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { things: { indexes: [{ name: 'group', keys: [{ field: 'group', direction: 1 }] }] }, empty: { indexes: [] } } })
})
afterAll(() => cloud.stop())
const things = () => cloud.db.collection('things')

describe('encoding', () => {
  test('the answer is a total', async () => {
    expect(await cloud.db.collection('empty').count()).toEqual({ total: 0, requestId: expect.any(String) as string })
  })
})

describe('validation', () => {
  test('operators nobody knows are refused, also where there is nothing to count', async () => {
    const counted = cloud.db.collection('empty').options({ raw: true }).where({ a: { $never: 1 } }).count()
    expect(await refusal(counted)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })
})

describe('behaviour', () => {
  test('all, or those that match; limits do not matter', async () => {
    const group = fresh()
    await things().add([{ group, n: 1 }, { group, n: 2 }, { group: [group, 'other'], n: 3 }])
    expect(await things().where({ group }).count()).toMatchObject({ total: 3 })
    expect(await things().where({ group, n: cloud.db.command.gt(1) }).count()).toMatchObject({ total: 2 })
    expect(await things().where({ group }).limit(1).count()).toMatchObject({ total: 3 })
    expect((await things().count()).total).toBeGreaterThanOrEqual(3)
  })
})
