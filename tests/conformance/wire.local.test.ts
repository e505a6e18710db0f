/** What the SDK never sends, sent past it. */
import { startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { things: { indexes: [] } } })
})
afterAll(() => cloud.stop())

describe('validation', () => {
  const inThings = (action: string, fields: object) => ({ action: `database.${action}`, collectionName: 'things', ...fields })

  test.each<[string, object]>([
    ['no action', {}],
    ['no collection', { action: 'database.getDocument' }],
    ['a limit below zero', inThings('getDocument', { limit: -1 })],
    ['a broken query', inThings('getDocument', { query: '{' })],
    ['an order that is none', inThings('getDocument', { order: '{"n":{"$numberInt":"2"}}' })],
    ['nothing to add', inThings('insertDocument', { data: [] })],
    ['a list to add', inThings('insertDocument', { data: ['[]'] })],
  ])('%s is INVALID_PARAM', async (_what, body) => {
    expect(await cloud.wire(body)).toMatchObject({ code: 'INVALID_PARAM' })
  })

  test('field names that begin with a dollar are refused', async () => {
    expect(await cloud.wire(inThings('insertDocument', { data: ['{"$a":1}'] }))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })

  test('an action that is not there says its name', async () => {
    expect(await cloud.wire({ action: 'database.brewCoffee' })).toMatchObject({ code: 'NOT_IMPLEMENTED', message: expect.stringContaining('database.brewCoffee') as string })
  })
})
