import { fresh, refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { things: { indexes: [] } } })
})
afterAll(() => cloud.stop())
const things = () => cloud.db.collection('things')
const _ = () => cloud.db.command

describe('encoding', () => {
  test('the document as it has become, with dates and all', async () => {
    const group = fresh()
    await things().add({ group, n: 1, at: new Date(5000) })
    expect(await things().where({ group }).updateAndReturn({ n: _().inc(1) })).toMatchObject({ updated: 1, doc: { n: 2, at: new Date(5000) } })
  })
})

describe('validation', () => {
  test('what cannot be applied changes nothing', async () => {
    const group = fresh()
    await things().add({ group, text: 'a' })
    expect(await refusal(things().where({ group }).updateAndReturn({ text: _().inc(1) }))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect((await things().where({ group }).get()).data).toMatchObject([{ text: 'a' }])
  })
})

describe('behaviour', () => {
  test('one document of those that match, or none', async () => {
    const group = fresh()
    await things().add([{ group, n: 0 }, { group, n: 0 }])
    await things().where({ group, n: 0 }).updateAndReturn({ n: 1 })
    expect(await things().where({ group, n: 0 }).count()).toMatchObject({ total: 1 })
    expect(await things().where({ group: fresh() }).updateAndReturn({ n: 1 })).toMatchObject({ updated: 0, doc: null })
  })

  test('of many at once each gets a number of its own', async () => {
    const group = fresh()
    await things().add({ group, n: 0 })
    const docs = await Promise.all(Array.from({ length: 20 }, () => things().where({ group }).updateAndReturn({ n: _().inc(1) })))
    expect(docs.map(({ doc }) => doc?.n as number).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_each, i) => i + 1))
  })
})
