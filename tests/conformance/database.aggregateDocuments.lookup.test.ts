import { localTest, refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  const by = (field: string) => ({ name: field, keys: [{ field, direction: 1 as const }] })
  cloud = await startTestCloud({ collections: { orders: { indexes: [by('by')] }, people: { indexes: [by('boss'), by('estates')] } } })
  await orders().add([
    { _id: '1', by: 'p1', sum: 10, nested: { by: 'p2' } },
    { _id: '2', by: ['p1', 'p3'], sum: 20 },
    { _id: '3', by: null, sum: 30 },
    { _id: '4', sum: 40 },
  ])
  await cloud.db.collection('people').add([
    { _id: 'p1', name: '王', estates: ['e1', 'e2'], limit: 5 },
    { _id: 'p2', name: '李', boss: 'p1', estates: ['e1'], limit: 15 },
    { _id: 'p3', name: '张', boss: 'p2', limit: 25 },
    { _id: 'p4', name: '赵', boss: 'p2', limit: 35, code: null },
  ])
})
afterAll(() => cloud.stop())
const orders = () => cloud.db.collection('orders')
const raw = (collection: string, ...stages: object[]) => cloud.db.collection(collection).options({ raw: true }).aggregate(stages).end()
const $ = () => cloud.db.command.aggregate
const _ = () => cloud.db.command

/** The ids that a `$lookup` finds for each order. */
async function joined(lookup: object): Promise<string[][]> {
  const { data } = await raw('orders', { $sort: { _id: 1 } }, { $lookup: { as: 'found', ...lookup } })
  return data.map(({ found }) => (found as { _id: string }[]).map(({ _id }) => _id))
}

describe('encoding', () => {
  test('a pipeline of the SDK with variables, numbers and dates in it', async () => {
    const { data } = await orders().aggregate()
      .match({ _id: '1' })
      .lookup({
        from: 'people',
        let: { sum: '$sum', after: new Date(0) },
        pipeline: $().pipeline().match(_().expr($().and([$().gt(['$limit', '$$sum']), $().lt(['$$after', new Date(1)])]))).sort({ limit: -1 }).limit(2).project({ _id: 1 }).done(),
        as: 'found',
      })
      .end()
    expect(data).toMatchObject([{ _id: '1', found: [{ _id: 'p4' }, { _id: 'p3' }] }])
  })
})

describe('validation', () => {
  test.each([
    [{ as: 'x', localField: 'a', foreignField: 'b' }, "missing 'from' option to $lookup stage specification"],
    [{ from: 'people', localField: 'a', foreignField: 'b' }, "must specify 'as' field for a $lookup"],
    [{ from: 'people', as: 'x', localField: 'a' }, "$lookup requires both or neither of 'localField' and 'foreignField' to be specified"],
    [{ from: 'people', as: 'x' }, "$lookup requires either 'pipeline' or both"],
    [{ from: 1, as: 'x' }, "$lookup argument 'from' must be a string"],
    [{ from: 'people', as: 'x', pipeline: {} }, 'A pipeline must be an array of objects'],
    [{ from: 'people', as: 'x', pipeline: [], on: 1 }, 'unknown argument to $lookup: on'],
    [{ from: 'people', as: 'x', pipeline: [], let: { A: 1 } }, "'A' starts with an invalid character for a user variable name"],
    [{ from: 'people', as: 'x', pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$who'] } } }] }, 'Use of undefined variable: who'],
    [{ from: 'people', as: 'x', pipeline: [{ $brew: 1 }] }, "Unrecognized pipeline stage name: '$brew'"],
  ])('%j', async (lookup, message) => {
    expect(await refusal(raw('orders', { $lookup: lookup }))).toEqual({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(message) as string })
  })

  localTest('where indexes are required, the inner question needs one, too', async () => {
    await cloud.ask('/control/require-index', { on: true })
    const lookup = (pipeline: object[]) => raw('orders', { $match: { _id: '1' } }, { $lookup: { from: 'people', let: { by: '$by' }, pipeline, as: 'x' } })
    expect(await refusal(lookup([{ $match: { name: '王' } }]))).toMatchObject({ message: expect.stringContaining('people') as string })
    expect(await refusal(raw('orders', { $match: { _id: '1' } }, { $unionWith: 'people' }))).toMatchObject({ message: expect.stringContaining('people') as string })
    // An equality with a variable narrows, as in MongoDB.
    expect((await lookup([{ $match: { $expr: { $eq: ['$_id', '$$by'] } } }])).data).toMatchObject([{ x: [{ _id: 'p1' }] }])
    await cloud.ask('/control/require-index', { on: false })
  })
})

describe('behaviour', () => {
  test.each<[string, object, string[][]]>([
    ['equal fields; null and missing find each other', { from: 'people', localField: 'by', foreignField: 'boss' }, [['p2'], ['p2'], ['p1'], ['p1']]],
    ['an array on either side', { from: 'people', localField: 'by', foreignField: '_id' }, [['p1'], ['p1', 'p3'], [], []]],
    ['a nested field', { from: 'people', localField: 'nested.by', foreignField: 'boss' }, [['p3', 'p4'], ['p1'], ['p1'], ['p1']]],
    ['a collection that does not exist is empty', { from: 'nowhere', localField: 'by', foreignField: '_id' }, [[], [], [], []]],
    ['a pipeline without variables', { from: 'people', pipeline: [{ $match: { boss: 'p2' } }, { $sort: { _id: -1 } }] }, Array(4).fill(['p4', 'p3'])],
    ['variables', { from: 'people', let: { s: '$sum' }, pipeline: [{ $match: { $expr: { $eq: ['$limit', { $add: ['$$s', 5] }] } } }] }, [['p2'], ['p3'], ['p4'], []]],
    ['both forms at once', { from: 'people', localField: 'by', foreignField: '_id', pipeline: [{ $match: { limit: { $gt: 5 } } }] }, [[], ['p3'], [], []]],
    ['limits count after the join', { from: 'people', localField: 'nested.by', foreignField: 'boss', pipeline: [{ $skip: 1 }, { $limit: 1 }] }, [['p4'], [], [], []]],
    ['in $expr a missing field is not null', { from: 'people', let: { n: null }, pipeline: [{ $match: { $expr: { $eq: ['$code', '$$n'] } } }] }, Array(4).fill(['p4'])],
    ['arrays in $expr are compared whole', { from: 'people', let: { by: '$by' }, pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$by'] } } }] }, [['p1'], [], [], []]],
  ])('%s', async (_name, lookup, expected) => {
    expect(await joined(lookup)).toEqual(expected)
  })

  test('lookups within lookups see the variables of both', async () => {
    const inner = { from: 'orders', let: { who: '$_id' }, pipeline: [{ $match: { $expr: { $and: [{ $eq: ['$by', '$$who'] }, { $eq: ['$sum', '$$sum'] }] } } }, { $project: { _id: 1 } }], as: 'orders' }
    const outer = { from: 'people', let: { sum: '$sum' }, pipeline: [{ $match: { _id: 'p1' } }, { $lookup: inner }, { $project: { orders: 1 } }], as: 'who.people' }
    const { data } = await raw('orders', { $match: { sum: { $lte: 20 } } }, { $lookup: outer }, { $project: { who: 1 } })
    expect(data).toEqual([
      { _id: '1', who: { people: [{ _id: 'p1', orders: [{ _id: '1' }] }] } },
      { _id: '2', who: { people: [{ _id: 'p1', orders: [] }] } },
    ])
  })

  test('$graphLookup follows from document to document, to a depth, within a filter', async () => {
    const graph = { from: 'people', startWith: '$_id', connectFromField: '_id', connectToField: 'boss', as: 'below', depthField: 'depth' }
    const below = async (more: object) => {
      const { data } = await raw('people', { $match: { _id: 'p1' } }, { $graphLookup: { ...graph, ...more } })
      return (data[0]?.below as { _id: string; depth: number }[]).map(({ _id, depth }) => `${_id}:${depth}`).sort()
    }
    expect(await below({})).toEqual(['p2:0', 'p3:1', 'p4:1'])
    expect(await below({ maxDepth: 0 })).toEqual(['p2:0'])
    expect(await below({ restrictSearchWithMatch: { limit: { $lt: 30 } } })).toEqual(['p2:0', 'p3:1'])
    expect(await below({ from: 'nowhere' })).toEqual([])
    expect((await refusal(raw('people', { $graphLookup: { ...graph, as: undefined } }))).message).toContain('$graphLookup requires')
    expect((await refusal(raw('people', { $graphLookup: { ...graph, maxDepth: -1 } }))).message).toContain('maxDepth requires a nonnegative argument, found: -1')
  })

  test('$graphLookup ends where the documents lead in a circle', async () => {
    await cloud.db.createCollection('circle')
    await cloud.db.collection('circle').add([{ _id: 'a', to: ['b', 'c'] }, { _id: 'b', to: ['a'] }, { _id: 'c', to: [] }])
    const { data } = await raw('circle', { $match: { _id: 'a' } }, { $graphLookup: { from: 'circle', startWith: '$to', connectFromField: 'to', connectToField: '_id', as: 'all' } })
    expect((data[0]?.all as { _id: string }[]).map(({ _id }) => _id).sort()).toEqual(['a', 'b', 'c'])
  })

  test('$unionWith puts another collection behind, or what a pipeline makes of it', async () => {
    const ids = async (union: unknown) => (await raw('orders', { $match: { sum: { $gt: 30 } } }, { $unionWith: union }, { $project: { _id: 1 } })).data.map(({ _id }) => _id)
    expect(await ids('people')).toEqual(['4', 'p1', 'p2', 'p3', 'p4'])
    expect(await ids({ coll: 'people', pipeline: [{ $match: { boss: 'p1' } }] })).toEqual(['4', 'p2'])
    expect(await ids('nowhere')).toEqual(['4'])
  })
})
