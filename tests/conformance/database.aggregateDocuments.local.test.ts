/** What only the local cloud tells: which index serves a pipeline, and a refusal where none does. */
import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  const by = (...fields: string[]) => ({ name: fields.join('_'), keys: fields.map((field) => ({ field, direction: 1 as const })) })
  const collections = { orders: { indexes: [by('estate', 'at')] }, people: { indexes: [by('estateIds')] } }
  cloud = await startTestCloud({ collections }, {}, { env: { YIZHAN_REQUIRE_INDEX: '1' } })
  await orders().add([{ estate: 'e1', at: 3 }, { estate: 'e1', at: 1 }, { estate: 'e2', at: 9 }])
})
afterAll(() => cloud.stop())
const orders = () => cloud.db.collection('orders')
const first = () => orders().aggregate().match({ estate: 'e1' })

describe('validation', () => {
  test('without an index it is refused where indexes are required, also for the other collection', async () => {
    expect(await refusal(orders().aggregate().match({ sum: 10 }).end())).toMatchObject({ message: expect.stringContaining('no index') as string })
    expect(await refusal(orders().aggregate().group({ _id: '$estate' }).end())).toMatchObject({ message: expect.stringContaining('orders') as string })
    const join = first().lookup({ from: 'people', localField: 'by', foreignField: 'name', as: 'who' }).end()
    expect(await refusal(join)).toMatchObject({ message: expect.stringContaining('people') as string })
  })
})

describe('behaviour', () => {
  test('match, sort and limit at its beginning come from the index', async () => {
    const explained = await cloud.ask('/control/explain', { collection: 'orders', query: { estate: 'e1' }, order: { at: -1 }, limit: 1 })
    expect(explained).toEqual({ index: 'estate_at', documentsExamined: 1 })
  })
})
