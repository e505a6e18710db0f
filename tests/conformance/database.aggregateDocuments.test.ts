import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  const by = (...fields: string[]) => ({ name: fields.join('_'), keys: fields.map((field) => ({ field, direction: 1 as const })) })
  cloud = await startTestCloud({ collections: { orders: { indexes: [by('estate', 'at')] }, people: { indexes: [by('estateIds')] } } })
  await orders().add([
    { _id: '1', estate: 'e1', at: 3, sum: 10, by: 'p1', tags: ['a', 'b'], day: new Date('2026-11-23T01:00:00Z') },
    { _id: '2', estate: 'e1', at: 1, sum: 20, by: 'p2', tags: ['b'], day: new Date('2026-11-23T20:00:00Z') },
    { _id: '3', estate: 'e1', at: 2, sum: 30, by: 'p1', tags: [] },
    { _id: '4', estate: 'e2', at: 9, sum: 99, by: ['p1', 'p2'] },
  ])
  await db().collection('people').add([{ _id: 'p1', name: '王', estateIds: ['e1', 'e2'] }, { _id: 'p2', name: '李', estateIds: ['e1'] }])
})
afterAll(() => cloud.stop())
const db = () => cloud.db
const orders = () => db().collection('orders')
const $ = () => db().command.aggregate
const first = () => orders().aggregate().match({ estate: 'e1' })

describe('encoding', () => {
  test('numbers, strings and dates in stages', async () => {
    const { data } = await first().match({ day: db().command.gte(new Date('2026-11-23T10:00:00Z')) }).project({ _id: 1 }).end()
    expect(data).toEqual([{ _id: '2' }])
    expect((await first().sort({ at: -1 }).skip(1).limit(1).project({ sum: 1, _id: 0 }).end()).data).toEqual([{ sum: 30 }])
    expect((await first().count('orders').end()).data).toEqual([{ orders: 3 }])
    expect((await first().sortByCount('$by').end()).data).toEqual([{ _id: 'p1', count: 2 }, { _id: 'p2', count: 1 }])
  })
})

describe('validation', () => {
  test('unknown stages are refused, those that write are not implemented', async () => {
    const raw = (...stages: object[]) => refusal(orders().options({ raw: true }).aggregate([{ $match: { estate: 'e1' } }, ...stages]).end())
    expect(await raw({ $brew: 1 })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await raw({ $out: 'elsewhere' })).toMatchObject({ code: 'NOT_IMPLEMENTED' })
  })
})

describe('behaviour', () => {
  test('group with sums, averages, sets and counts', async () => {
    const { data } = await first()
      .group({ _id: '$by', sum: $().sum('$sum'), mean: $().avg('$sum'), days: $().addToSet('$at'), most: $().max('$sum'), n: $().sum(1) })
      .sort({ _id: 1 })
      .end()
    expect(data).toEqual([
      { _id: 'p1', sum: 40, mean: 20, days: expect.arrayContaining([2, 3]) as number[], most: 30, n: 2 },
      { _id: 'p2', sum: 20, mean: 20, days: [1], most: 20, n: 1 },
    ])
  })

  test('unwind, addFields, replaceRoot, project with expressions', async () => {
    expect((await first().unwind('$tags').group({ _id: '$tags', n: $().sum(1) }).sort({ _id: 1 }).end()).data).toEqual([{ _id: 'a', n: 1 }, { _id: 'b', n: 2 }])
    const { data } = await first().addFields({ twice: $().multiply(['$sum', 2]) }).sort({ at: 1 }).limit(1).replaceRoot({ newRoot: { twice: '$twice' } }).end()
    expect(data).toEqual([{ twice: 40 }])
    const days = await first().match({ _id: '2' }).project({ day: $().dateToString({ date: '$day', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' }) }).end()
    expect(days.data).toEqual([{ _id: '2', day: '2026-11-24' }])
  })

  test('lookup by equal fields: one, several, none, and through an array on either side', async () => {
    const join = async (id: string, localField: string, foreignField: string) => {
      const { data } = await orders().aggregate().match({ _id: id }).lookup({ from: 'people', localField, foreignField, as: 'who' }).end()
      return (data[0] as { who: { _id: string }[] }).who.map(({ _id }) => _id)
    }
    expect(await join('1', 'by', '_id')).toEqual(['p1'])
    expect(await join('4', 'by', '_id')).toEqual(['p1', 'p2'])
    expect(await join('1', 'estate', 'estateIds')).toEqual(['p1', 'p2'])
    expect(await join('4', 'estate', 'estateIds')).toEqual(['p1'])
    expect(await join('1', 'missing', '_id')).toEqual([])
  })

  test('lookup with a pipeline and variables', async () => {
    const { data } = await first()
      .match({ _id: '1' })
      .lookup({
        from: 'people',
        let: { name: '王', by: '$by' },
        pipeline: $().pipeline().match({ estateIds: 'e1' }).match(db().command.expr($().eq(['$_id', '$$by']))).project({ name: 1, _id: 0 }).done(),
        as: 'who',
      })
      .end()
    expect(data).toMatchObject([{ who: [{ name: '王' }] }])
  })

  test('facet passes in raw mode', async () => {
    const { data } = await orders().options({ raw: true }).aggregate([{ $match: { estate: 'e1' } }, { $facet: { n: [{ $count: 'n' }], top: [{ $sort: { sum: -1 } }, { $limit: 1 }, { $project: { sum: 1 } }] } }]).end()
    expect(data).toEqual([{ n: [{ n: 3 }], top: [{ _id: '3', sum: 30 }] }])
  })
})
