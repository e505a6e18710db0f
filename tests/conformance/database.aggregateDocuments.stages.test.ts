import { localTest, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    collections: { rows: { indexes: [{ name: 'kind_n', keys: [{ field: 'kind', direction: 1 }, { field: 'n', direction: 1 }] }] } },
  })
  await rows().add([
    { _id: '1', kind: 'x', n: 1, tags: ['a', 'b'], o: { p: 1, q: { r: 2 } }, list: [{ p: 1, q: 1 }, { p: 2 }, 3] },
    { _id: '2', kind: 'x', n: 2, tags: [], o: { p: 2 } },
    { _id: '3', kind: 'y', n: 3, tags: null, o: 5 },
    { _id: '4', kind: 'y', n: 40, tags: 'c' },
    { _id: '5', kind: 'z', n: 50 },
  ])
})
afterAll(() => cloud.stop())
const rows = () => cloud.db.collection('rows')
const $ = () => cloud.db.command.aggregate
const raw = async (...stages: object[]) => (await rows().options({ raw: true }).aggregate(stages).end()).data
const ids = async (...stages: object[]) => (await raw(...stages)).map(({ _id }) => _id)
const only = (id: string) => ({ $match: { _id: id } })

describe('encoding', () => {
  test('every stage of the SDK', async () => {
    const all = rows().aggregate() as unknown as Record<string, (parameter: unknown) => unknown>
    const given = { addFields: { m: 1 }, bucket: { groupBy: '$n', boundaries: [0, 99] }, bucketAuto: { groupBy: '$n', buckets: 1 }, count: 'n', group: { _id: null }, limit: 1, match: {}, project: { n: 1 }, lookup: { from: 'rows', localField: '_id', foreignField: '_id', as: 'x' }, replaceRoot: { newRoot: '$$ROOT' }, sample: { size: 1 }, skip: 1, sort: { n: 1 }, sortByCount: '$n', unwind: '$tags' }
    // geoNear has tests of its own.
    expect(Object.keys(given).filter((name) => typeof all[name] !== 'function')).toEqual([])
    for (const [name, parameter] of Object.entries(given)) {
      const one = rows().aggregate() as unknown as Record<string, (parameter: unknown) => { end(): Promise<{ data: object[] }> }>
      expect((await (one[name] as (parameter: unknown) => { end(): Promise<{ data: object[] }> })(parameter).end()).data.length).toBeGreaterThan(0)
    }
  })
})

describe('behaviour', () => {
  test.each<[string, object, object, string]>([
    ['inclusion keeps the order of the document, and _id', { o: 1, kind: true }, { _id: '1', kind: 'x', o: { p: 1, q: { r: 2 } } }, '1'],
    ['_id left out', { n: 1, _id: 0 }, { n: 1 }, '1'],
    ['only _id', { _id: 1 }, { _id: '1' }, '1'],
    ['exclusion', { kind: 0, tags: 0, list: 0, 'o.q': 0 }, { _id: '1', n: 1, o: { p: 1 } }, '1'],
    ['_id alone excluded', { _id: 0 }, { kind: 'z', n: 50 }, '5'],
    ['through arrays', { 'list.p': 1 }, { _id: '1', list: [{ p: 1 }, { p: 2 }] }, '1'],
    ['nested as dotted', { o: { q: { r: 1 } } }, { _id: '1', o: { q: { r: 2 } } }, '1'],
    ['below a value there is nothing', { 'o.p': 1 }, { _id: '3' }, '3'],
    ['exclusion below a value leaves it', { 'o.p': 0, tags: 0, kind: 0 }, { _id: '3', n: 3, o: 5 }, '3'],
    ['computed, renamed, constant', { m: { $add: ['$n', 1] }, k: '$kind', c: 'text', z: { $literal: 1 } }, { _id: '1', m: 2, k: 'x', c: 'text', z: 1 }, '1'],
    ['computed below', { 'o.s': '$n' }, { _id: '1', o: { s: 1 } }, '1'],
    ['computed in each element', { 'list.n': '$n' }, { _id: '1', list: [{ n: 1 }, { n: 1 }, { n: 1 }] }, '1'],
    ['arrays of fields', { pair: ['$n', '$missing'] }, { _id: '1', pair: [1, null] }, '1'],
    ['what is missing stays missing', { m: '$missing', n: 1 }, { _id: '1', n: 1 }, '1'],
    ['_id computed', { _id: '$n' }, { _id: 1 }, '1'],
  ])('$project: %s', async (_, projection, expected, id) => {
    expect(await raw(only(id), { $project: projection })).toEqual([expected])
  })

  test('the order of fields is MongoDB’s', async () => {
    const [row] = await raw(only('1'), { $project: { z: '$n', n: 1, kind: 1 } })
    expect(Object.keys(row as object)).toEqual(['_id', 'kind', 'n', 'z'])
    const [added] = await raw(only('5'), { $addFields: { a: 1, kind: 'k' } })
    expect(Object.keys(added as object)).toEqual(['_id', 'kind', 'n', 'a'])
  })

  test.each<[string, object, object]>([
    ['replaces in place', { n: { $add: ['$n', 1] } }, { n: 51 }],
    ['below what is missing', { 'a.b': 1, c: { d: '$kind' } }, { a: { b: 1 }, c: { d: 'z' } }],
    ['a value gives way', { 'n.b': 1 }, { n: { b: 1 } }],
    ['sees the document as it was', { n: '$kind', kind: '$n' }, { n: 'z', kind: 50 }],
    ['false and zero are values', { f: false, zero: 0 }, { f: false, zero: 0 }],
    ['$$REMOVE', { n: '$$REMOVE' }, { n: undefined }],
  ])('$addFields and $set: %s', async (_, fields, expected) => {
    const wanted = { _id: '5', kind: 'z', n: 50, ...expected }
    expect(await raw(only('5'), { $addFields: fields })).toEqual([wanted])
    expect(await raw(only('5'), { $set: fields })).toEqual([wanted])
  })

  test('$unset, $replaceRoot, $replaceWith', async () => {
    expect(await raw(only('1'), { $unset: ['tags', 'list.p', 'o'] })).toEqual([{ _id: '1', kind: 'x', n: 1, list: [{ q: 1 }, {}, 3] }])
    expect(await raw(only('5'), { $unset: 'kind' })).toEqual([{ _id: '5', n: 50 }])
    expect(await raw(only('1'), { $replaceRoot: { newRoot: '$o' } })).toEqual([{ p: 1, q: { r: 2 } }])
    expect(await raw(only('5'), { $replaceWith: { m: '$n', x: '$missing' } })).toEqual([{ m: 50 }])
  })

  test.each<[unknown, object[]]>([
    ['$tags', [{ _id: '1', tags: 'a' }, { _id: '1', tags: 'b' }, { _id: '4', tags: 'c' }]],
    [{ path: '$tags', includeArrayIndex: 'at' }, [{ _id: '1', tags: 'a', at: 0 }, { _id: '1', tags: 'b', at: 1 }, { _id: '4', tags: 'c', at: null }]],
    [
      { path: '$tags', includeArrayIndex: 'in.at', preserveNullAndEmptyArrays: true },
      [{ _id: '1', tags: 'a', in: { at: 0 } }, { _id: '1', tags: 'b', in: { at: 1 } }, { _id: '2', in: { at: null } }, { _id: '3', tags: null, in: { at: null } }, { _id: '4', tags: 'c', in: { at: null } }, { _id: '5', in: { at: null } }],
    ],
  ])('$unwind %j', async (unwind, expected) => {
    expect(await raw({ $sort: { _id: 1 } }, { $project: { tags: 1 } }, { $unwind: unwind })).toEqual(expected)
  })

  test('$unwind of a nested array copies what is around', async () => {
    const stages = [only('1'), { $project: { _id: 0, o: { a: ['$n', 2], b: 'kept' } } }, { $unwind: '$o.a' }]
    expect(await raw(...stages)).toEqual([{ o: { a: 1, b: 'kept' } }, { o: { a: 2, b: 'kept' } }])
  })

  test('$bucket: bounds below inclusive, above exclusive, and a default', async () => {
    const bucket = { groupBy: '$n', boundaries: [1, 3, 40], default: 'other', output: { ids: { $push: '$_id' } } }
    expect(await raw({ $sort: { _id: 1 } }, { $bucket: bucket })).toEqual([{ _id: 1, ids: ['1', '2'] }, { _id: 3, ids: ['3'] }, { _id: 'other', ids: ['4', '5'] }])
    expect(await raw({ $bucket: { groupBy: '$n', boundaries: [0, 100] } })).toEqual([{ _id: 0, count: 5 }])
    expect(await raw({ $bucket: { groupBy: '$tags', boundaries: ['a', 'd'], default: 0 } })).toEqual([{ _id: 0, count: 4 }, { _id: 'a', count: 1 }])
  })

  test('$bucketAuto: evenly, equal values together, the last with the rest', async () => {
    const auto = (groupBy: unknown, buckets: number) => raw({ $bucketAuto: { groupBy, buckets } })
    expect(await auto('$n', 2)).toEqual([{ _id: { min: 1, max: 40 }, count: 3 }, { _id: { min: 40, max: 50 }, count: 2 }])
    expect(await auto('$kind', 2)).toEqual([{ _id: { min: 'x', max: 'z' }, count: 4 }, { _id: { min: 'z', max: 'z' }, count: 1 }])
    expect(await auto('$n', 9)).toHaveLength(5)
    expect(await auto('$missing', 3)).toEqual([{ _id: { min: null, max: null }, count: 5 }])
  })

  test('$count, $sortByCount, $sample', async () => {
    expect(await raw({ $count: 'all' })).toEqual([{ all: 5 }])
    expect(await raw(only('none'), { $count: 'all' })).toEqual([])
    expect(await raw({ $sort: { _id: 1 } }, { $sortByCount: '$kind' })).toEqual([{ _id: 'x', count: 2 }, { _id: 'y', count: 2 }, { _id: 'z', count: 1 }])
    expect(new Set(await ids({ $sample: { size: 9 } })).size).toBe(5)
    expect(new Set(await ids({ $sample: { size: 2 } })).size).toBe(2)
  })

  test('$sort by several fields, arrays by their least or greatest, missing first', async () => {
    expect(await ids({ $sort: { kind: -1, n: 1 } })).toEqual(['5', '3', '4', '1', '2'])
    expect(await ids({ $sort: { tags: 1, _id: 1 } })).toEqual(['2', '3', '5', '1', '4'])
    expect(await ids({ $sort: { tags: -1, _id: 1 } })).toEqual(['4', '1', '3', '5', '2'])
  })

  test('$facet, $redact', async () => {
    expect(await raw({ $facet: { n: [{ $count: 'n' }], top: [{ $sort: { n: -1 } }, { $limit: 1 }, { $project: { n: 1 } }] } })).toEqual([{ n: [{ n: 5 }], top: [{ _id: '5', n: 50 }] }])
    const redact = { $cond: { if: { $gt: ['$p', 1] }, then: '$$PRUNE', else: '$$DESCEND' } }
    expect(await raw(only('1'), { $project: { o: 1, list: 1 } }, { $redact: redact })).toEqual([{ _id: '1', o: { p: 1, q: { r: 2 } }, list: [{ p: 1, q: 1 }, 3] }])
    expect(await ids({ $redact: { $cond: [{ $eq: ['$kind', 'x'] }, '$$KEEP', '$$PRUNE'] } }, { $sort: { _id: 1 } })).toEqual(['1', '2'])
  })

  test.each<[string, object[], string[]]>([
    ['several matches, a sort between', [{ $match: { kind: { $in: ['x', 'y'] } } }, { $sort: { n: -1 } }, { $match: { n: { $lt: 40 } } }, { $skip: 1 }, { $limit: 1 }], ['2']],
    ['limit before match', [{ $sort: { _id: 1 } }, { $limit: 2 }, { $match: { kind: 'y' } }], []],
    ['limit before skip', [{ $sort: { _id: 1 } }, { $limit: 3 }, { $skip: 2 }], ['3']],
    ['skip, limit and a filter that no question can carry', [{ $match: { $expr: { $gt: ['$n', 1] } } }, { $sort: { n: 1 } }, { $skip: 1 }, { $limit: 2 }], ['3', '4']],
    ['sort later in the pipeline with a bound', [{ $addFields: { m: { $multiply: ['$n', -1] } } }, { $sort: { m: 1 } }, { $skip: 1 }, { $limit: 2 }], ['4', '3']],
    ['$or with $expr within', [{ $match: { $or: [{ _id: '5' }, { $expr: { $eq: ['$n', 2] } }] } }, { $sort: { _id: 1 } }], ['2', '5']],
    ['the last of two sorts decides', [{ $sort: { n: 1 } }, { $sort: { n: -1 } }, { $limit: 2 }], ['5', '4']],
  ])('%s', async (_, stages, expected) => {
    expect(await ids(...stages)).toEqual(expected)
  })

  localTest('skip and limit at the beginning come from the index: no more is read', async () => {
    await cloud.ask('/control/require-index', { on: true })
    expect(await ids({ $match: { kind: 'y' } }, { $match: { n: { $gt: 3 } } }, { $sort: { n: 1 } }, { $limit: 1 })).toEqual(['4'])
    await cloud.ask('/control/require-index', { on: false })
  })

  test('a thousand documents pass through every kind of bound as through plain JavaScript', async () => {
    await cloud.db.createCollection('many')
    const many = Array.from({ length: 1000 }, (_, i) => ({ _id: `m${i}`, a: (i * 7919) % 101, b: (i * 31) % 997 }))
    await cloud.db.collection('many').add(many)
    const { data } = await cloud.db.collection('many').aggregate().match({ a: cloud.db.command.lt(50) }).sort({ a: 1, b: -1 }).skip(37).limit(11).project({ _id: 1 }).end()
    const expected = many.filter(({ a }) => a < 50).sort((x, y) => x.a - y.a || y.b - x.b).slice(37, 48)
    expect(data).toEqual(expected.map(({ _id }) => ({ _id })))
    const grouped = await cloud.db.collection('many').aggregate().group({ _id: '$a', total: $().sum('$b') }).sort({ total: -1 }).limit(1).end()
    const totals = many.reduce((sums, { a, b }) => sums.set(a, (sums.get(a) ?? 0) + b), new Map<number, number>())
    expect(grouped.data).toMatchObject([{ total: Math.max(...totals.values()) }])
  })
})
