import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { rows: { indexes: [] } } })
  await rows().add([
    { _id: '1', group: 'a', n: 1, o: { x: 1, y: 2 }, tag: 'p', day: new Date(5) },
    { _id: '2', group: 'a', n: 3, o: { y: 2, x: 1 }, tag: 'q', day: 5 },
    { _id: '3', group: 'a', n: 'text', o: { x: 1, y: 2 }, tag: null },
    { _id: '4', group: 'a', n: null, o: null },
    { _id: '5', group: 'a', o: { z: 9 }, tag: 'p' },
    { _id: '6', group: 'b', n: 0.1 },
    { _id: '7', group: 'b', n: 0.2 },
    { _id: '8', group: 'b', n: 0.3 },
    { _id: '9', group: 'c' },
  ])
})
afterAll(() => cloud.stop())
const rows = () => cloud.db.collection('rows')
const raw = (...stages: object[]) => rows().options({ raw: true }).aggregate(stages).end()
const $ = () => cloud.db.command.aggregate

/** What one accumulator gives for the groups a, b and c. */
async function accumulated(accumulator: object): Promise<unknown[]> {
  const { data } = await raw({ $sort: { _id: 1 } }, { $group: { _id: '$group', result: accumulator } }, { $sort: { _id: 1 } })
  return data.map(({ result }) => result)
}

describe('encoding', () => {
  test('every accumulator of the SDK in one group', async () => {
    const { data } = await rows().aggregate()
      .match({ group: 'b' })
      .sort({ _id: 1 })
      .group({
        _id: null,
        ...{ sum: $().sum('$n'), avg: $().avg('$n'), min: $().min('$n'), max: $().max('$n'), first: $().first('$n'), last: $().last('$n') },
        ...{ push: $().push('$n'), set: $().addToSet('$group'), pop: $().stdDevPop('$n'), samp: $().stdDevSamp('$n'), merged: $().mergeObjects('$o') },
      })
      .end()
    expect(data).toEqual([
      {
        _id: null,
        ...{ sum: 0.6, avg: expect.closeTo(0.2, 12) as number, min: 0.1, max: 0.3, first: 0.1, last: 0.3 },
        ...{ push: [0.1, 0.2, 0.3], set: ['b'], pop: expect.closeTo(0.0816496580927726, 12) as number, samp: expect.closeTo(0.1, 12) as number, merged: {} },
      },
    ])
  })
})

describe('validation', () => {
  test.each([
    [{ n: { $sum: 1 } }, 'a group specification must include an _id'],
    [{ _id: null, n: 1 }, "The field 'n' must be an accumulator object"],
    [{ _id: null, n: { $sum: 1, $avg: 1 } }, "The field 'n' must specify one accumulator"],
    [{ _id: null, n: { $brew: 1 } }, "unknown group operator '$brew'"],
    [{ _id: null, n: { $add: [1, 2] } }, "unknown group operator '$add'"],
    [{ _id: null, n: { $sum: [1, 2] } }, 'The $sum accumulator is a unary operator'],
    [{ _id: null, 'a.b': { $sum: 1 } }, "The field name 'a.b' cannot contain '.'"],
    [{ _id: null, n: { $count: 1 } }, '$count takes no arguments, i.e. $count:{}'],
    [{ _id: null, n: { $firstN: { input: '$n', n: 0 } } }, "'n' must be greater than 0, found 0"],
    [{ _id: null, n: { $mergeObjects: '$group' } }, '$mergeObjects requires object inputs, but input "a" is of type string'],
    [{ _id: { $brew: 1 } }, "Unrecognized expression '$brew'"],
  ])('%j', async (group, message) => {
    expect(await refusal(raw({ $group: group }))).toEqual({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(message) as string })
  })

  test.each(['$accumulator', '$median', '$percentile'])('%s is not implemented', async (name) => {
    expect(await refusal(raw({ $group: { _id: null, n: { [name]: {} } } }))).toMatchObject({ code: 'NOT_IMPLEMENTED', message: expect.stringContaining(name) as string })
  })

  test('a group must be an object', async () => {
    expect((await refusal(rows().aggregate().group('$n').end())).message).toContain("a group's fields must be specified in an object")
  })
})

describe('behaviour', () => {
  test.each<[object, unknown[]]>([
    [{ $sum: '$n' }, [4, 0.6, 0]],
    [{ $sum: 1 }, [5, 3, 1]],
    [{ $count: {} }, [5, 3, 1]],
    [{ $avg: '$n' }, [2, expect.closeTo(0.2, 12), null]],
    [{ $min: '$n' }, [1, 0.1, null]],
    [{ $max: '$n' }, ['text', 0.3, null]],
    [{ $first: '$tag' }, ['p', null, null]],
    [{ $last: '$n' }, [null, 0.3, null]],
    [{ $push: '$n' }, [[1, 3, 'text', null], [0.1, 0.2, 0.3], []]],
    [{ $push: { t: '$tag', m: '$missing' } }, [[{ t: 'p' }, { t: 'q' }, { t: null }, {}, { t: 'p' }], [{}, {}, {}], [{}]]],
    [{ $addToSet: '$tag' }, [['p', 'q', null], [], []]],
    [{ $addToSet: '$o' }, [[{ x: 1, y: 2 }, { y: 2, x: 1 }, null, { z: 9 }], [], []]],
    [{ $addToSet: '$day' }, [[new Date(5), 5], [], []]],
    [{ $stdDevPop: '$n' }, [1, expect.closeTo(0.0816496580927726, 12), null]],
    [{ $stdDevSamp: '$n' }, [Math.SQRT2, expect.closeTo(0.1, 12), null]],
    [{ $mergeObjects: '$o' }, [{ x: 1, y: 2, z: 9 }, {}, {}]],
    [{ $firstN: { input: '$n', n: 2 } }, [[1, 3], [0.1, 0.2], [null]]],
    [{ $lastN: { input: '$n', n: 2 } }, [[null, null], [0.2, 0.3], [null]]],
    [{ $maxN: { input: '$n', n: 2 } }, [['text', 3], [0.3, 0.2], []]],
    [{ $minN: { input: '$n', n: 2 } }, [[1, 3], [0.1, 0.2], []]],
    [{ $top: { sortBy: { _id: -1 }, output: '$_id' } }, ['5', '8', '9']],
    [{ $topN: { sortBy: { _id: -1 }, output: '$_id', n: 2 } }, [['5', '4'], ['8', '7'], ['9']]],
    [{ $bottom: { sortBy: { _id: -1 }, output: '$_id' } }, ['1', '6', '9']],
    [{ $bottomN: { sortBy: { _id: -1 }, output: '$_id', n: 2 } }, [['2', '1'], ['7', '6'], ['9']]],
  ])('%j', async (accumulator, expected) => {
    expect(await accumulated(accumulator)).toEqual(expected)
  })

  test.each<[string, unknown, unknown[]]>([
    ['null: one group', null, [9]],
    ['null and missing together', '$tag', [2, 1, 6]],
    ['objects by their fields in order', '$o', [2, 1, 5, 1]],
    ['dates are no numbers', '$day', [1, 1, 7]],
    ['an object without the missing fields', { t: '$tag', m: '$missing' }, [2, 1, 1, 5]],
    ['computed', { $in: ['$group', ['a', 'b']] }, [8, 1]],
  ])('group by %s', async (_, id, counts) => {
    const { data } = await raw({ $sort: { _id: 1 } }, { $group: { _id: id, n: { $sum: 1 } } })
    expect(data.map(({ n }) => n)).toEqual(counts)
  })

  test('1 and 1.0 are one group, as are 0 and -0', async () => {
    const { data } = await raw({ $limit: 4 }, { $group: { _id: { $multiply: [{ $cond: [{ $eq: ['$_id', '1'] }, -1, 1] }, 0] }, n: { $sum: 1 } } })
    expect(data).toEqual([{ _id: expect.closeTo(0) as number, n: 4 }])
  })

  test('an empty collection has no groups, not even for null', async () => {
    expect((await raw({ $match: { _id: 'none' } }, { $group: { _id: null, n: { $sum: 1 } } })).data).toEqual([])
  })
})
