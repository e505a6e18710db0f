import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { things: { indexes: [] } } })
})
afterAll(() => cloud.stop())
const things = () => cloud.db.collection('things')
const _ = () => cloud.db.command

let count = 0
/** What becomes of a document that a query has found. */
async function after(before: object, update: object, where: object = {}, raw = true): Promise<Record<string, unknown>> {
  const key = String(++count)
  await things().add({ key, ...before })
  await things().options({ raw }).where({ key, ...where }).update(update)
  const { _id, key: _key, ...rest } = (await things().where({ key }).get()).data[0] as Record<string, unknown>
  return rest
}

/** How a document is refused, and that it stays as it was. */
async function refused(before: object, update: object, where: object = {}) {
  const { id } = await things().add(before)
  const answer = await refusal(things().options({ raw: true }).where({ _id: id, ...where }).update(update))
  const { _id, ...rest } = (await things().doc(id).get()).data[0] as Record<string, unknown>
  expect(rest).toEqual(before)
  return answer
}

describe('encoding', () => {
  test.each<[string, object, () => object, object]>([
    ['set of an object within an object', { o: { a: { x: 1 }, b: 1 } }, () => ({ o: { a: _().set({ y: 2 }) } }), { o: { a: { y: 2 }, b: 1 } }],
    ['inc of a nested field', { o: { n: 1 } }, () => ({ o: { n: _().inc(2), m: 3 } }), { o: { n: 3, m: 3 } }],
    ['unshift', { l: [3] }, () => ({ l: _().unshift([1, 2]) }), { l: [1, 2, 3] }],
    ['pull by a command', { l: [1, 5, 9] }, () => ({ l: _().pull(_().in([1, 9])) }), { l: [5] }],
    ['pull by a regular expression', { l: ['ab', 'cd', 1] }, () => ({ l: _().pull(/^a/) }), { l: ['cd', 1] }],
    ['the positional operator', { l: [{ a: 1 }, { a: 2 }] }, () => ({ 'l.$.b': 5 }), { l: [{ a: 1 }, { a: 2, b: 5 }] }],
    ['bit', { n: 12 }, () => ({ n: _().bit({ or: 3 }) }), { n: 15 }],
  ])('%s', async (name, before, update, expected) => {
    expect(await after(before, update(), name.includes('positional') ? { 'l.a': 2 } : {}, false)).toEqual(expected)
  })
})

describe('validation', () => {
  test.each<[object, string]>([
    [{ $inc: { n: 'x' } }, 'Cannot increment with non-numeric argument: {n: "x"}'],
    [{ $inc: { text: 1 } }, "has the field 'text' of non-numeric type string"],
    [{ $mul: { none: 2 } }, 'Cannot apply $mul to a value of non-numeric type'],
    [{ $inc: { huge: 2 ** 62 } }, 'Failed to apply $inc operations to current value'],
    [{ $push: { text: 1 } }, "The field 'text' must be an array but is of type string in document {_id:"],
    [{ $push: { l: { $each: 1 } } }, 'The argument to $each in $push must be an array but it was of type: int'],
    [{ $push: { l: { $each: [], $slice: 'x' } } }, 'The value for $slice must be an integer value but was given type: string'],
    [{ $push: { l: { $each: [], $position: 1.5 } } }, 'The value for $position must be an integer value, not of type: double'],
    [{ $push: { l: { $each: [], $sort: 2 } } }, 'The $sort is invalid'],
    [{ $push: { l: { $each: [], $sort: { a: 2 } } } }, 'The $sort element value must be either 1 or -1'],
    [{ $push: { l: { $each: [], $never: 1 } } }, 'Unrecognized clause in $push: $never'],
    [{ $addToSet: { text: 1 } }, 'Cannot apply $addToSet to non-array field. Field named \'text\' has non-array type string'],
    [{ $addToSet: { l: { $each: [1], $slice: 1 } } }, 'Found unexpected fields after $each in $addToSet'],
    [{ $pull: { text: 1 } }, 'Cannot apply $pull to a non-array value'],
    [{ $pull: { l: { $in: 1 } } }, '$in needs an array'],
    [{ $pullAll: { l: 1 } }, '$pullAll requires an array argument but was given a int'],
    [{ $pop: { l: 2 } }, '$pop expects 1 or -1, found: 2'],
    [{ $pop: { text: 1 } }, "Path 'text' contains an element of non-array type 'string'"],
    [{ $bit: { n: { nand: 1 } } }, "The $bit modifier only supports 'and', 'or', and 'xor'"],
    [{ $bit: { n: { and: 1.5 } } }, "a 'double' is not supported here"],
    [{ $bit: { n: 1 } }, 'The $bit modifier is not compatible with a int'],
    [{ $bit: { text: { and: 1 } } }, 'Cannot apply $bit to a value of non-integral type'],
    [{ $rename: { n: 'n' } }, 'The source and target field for $rename must differ'],
    [{ $rename: { n: 5 } }, "The 'to' field for $rename must be a string"],
    [{ $rename: { 'l.0': 'x' } }, 'The source field cannot be an array element'],
    [{ $rename: { n: 'l.0' } }, 'The destination field cannot be an array element'],
    [{ $rename: { n: 'text' }, $set: { text: 1 } }, "Updating the path 'text' would create a conflict at 'text'"],
    [{ $currentDate: { at: { $type: 'never' } } }, "is required to be 'date' or 'timestamp'"],
    [{ $currentDate: { at: 5 } }, 'is not valid type for $currentDate'],
    [{ $set: { '': 1 } }, "The update path '' contains an empty field name, which is not allowed."],
    [{ $set: { 'a..b': 1 } }, "The update path 'a..b' contains an empty field name"],
    [{ $set: { $x: 1 } }, "The dollar ($) prefixed field '$x' in '$x' is not valid for storage."],
    [{ $set: { a: { $x: 1 } } }, "The dollar ($) prefixed field '$x' in 'a.$x' is not valid for storage."],
    [{ $set: { '$.a': 1 } }, "Cannot have positional (i.e. '$') element in the first position"],
    [{ $set: { 'l.$.m.$': 1 } }, "Too many positional (i.e. '$') elements found"],
    [{ $set: { 'l.$': 1 } }, 'The positional operator did not find the match needed from the query.'],
    [{ $set: { 'l.$[x]': 1 } }, "No array filter found for identifier 'x' in path 'l.$[x]'"],
    [{ $set: { 'text.$[]': 1 } }, 'Cannot apply array updates to non-array element'],
    [{ $set: { 'gone.$[]': 1 } }, "The path 'gone' must exist in the document in order to apply array updates."],
    [{ $set: { 'l.x': 1 } }, "Cannot create field 'x' in element {l: [1,2]}"],
    [{ $set: { 'l.9999999': 1 } }, "can't backfill more than 1500000 elements"],
    [{ $set: { 'o.a': 1, o: 2 } }, "Updating the path 'o' would create a conflict at 'o'"],
    [{ $set: { o: 2 }, $unset: { 'o.a': '' } }, "Updating the path 'o.a' would create a conflict at 'o'"],
    [{ $set: { _id: 'other' } }, "would modify the immutable field '_id'"],
    [{ $unset: { _id: '' } }, "would modify the immutable field '_id'"],
    [{ $set: {} }, "'$set' is empty"],
    [{ $set: 5 }, 'Modifiers operate on fields but we found type int instead'],
    [{ $never: { a: 1 } }, 'Unknown modifier: $never'],
    [{ $pushAll: { l: [1] } }, 'Unknown modifier: $pushAll'],
    [{ a: 1 }, 'must contain atomic operators'],
    [{ $set: { '__proto__.polluted': 1 } }, '__proto__'],
    [{ $rename: { o: '__proto__' } }, '__proto__'],
  ])('%j is refused', async (update, text) => {
    const before = { n: 1, text: 'a', none: null, huge: 2 ** 62, l: [1, 2], o: { a: 1 } }
    expect(await refused(before, update)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(text) })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test.each([{ $inc: { n: 'x' } }, { $never: {} }, { $push: { l: { $each: 1 } } }, { $set: { a: 1, 'a.b': 1 } }])(
    '%j is refused where nothing matches, too',
    async (update) => {
      const answer = refusal(things().options({ raw: true }).where({ key: 'nobody' }).update(update))
      expect(await answer).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    },
  )

  test('what JavaScript or the store cannot hold is refused by name', async () => {
    expect(await refused({ n: 2 ** 53 }, { $inc: { n: 1 } })).toMatchObject({ code: 'NOT_IMPLEMENTED' })
    expect(await refused({}, { $currentDate: { at: { $type: 'timestamp' } } })).toMatchObject({ code: 'NOT_IMPLEMENTED' })
    expect(await refused({ l: [{ a: 1 }, { b: 1 }] }, { $set: { 'l.$.c': 1 } }, { 'l.a': 1, 'l.b': 1 })).toMatchObject({ code: 'NOT_IMPLEMENTED' })
  })

  test('an update of many is done for all or for none', async () => {
    await things().add([{ group: 'all', n: 1 }, { group: 'all', n: 'x' }])
    expect(await refusal(things().where({ group: 'all' }).update({ n: _().inc(1) }))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect((await things().where({ group: 'all', n: 1 }).count()).total).toBe(1)
  })
})

describe('behaviour', () => {
  test.each<[object, object, object]>([
    [{ n: 1 }, { $inc: { n: 0.5 }, $set: { m: 1 } }, { n: 1.5, m: 1 }],
    [{ n: 2 ** 31 - 1 }, { $inc: { n: 1 } }, { n: 2 ** 31 }],
    [{ n: 1e300 }, { $mul: { n: 10 } }, { n: 1e301 }],
    [{ n: 5 }, { $min: { n: 'a' }, $max: { m: null } }, { n: 5, m: null }],
    [{ n: 5 }, { $max: { n: 'a' } }, { n: 'a' }],
    [{ n: 1 }, { $setOnInsert: { m: 1 }, $inc: { n: 1 } }, { n: 2 }],
    [{ n: 13 }, { $bit: { n: { and: 7, xor: 1 } } }, { n: 4 }],
    [{}, { $bit: { n: { or: 5 } } }, { n: 5 }],
    [{ n: -1 }, { $bit: { n: { and: 2 ** 40 } } }, { n: 2 ** 40 }],
    [{ o: { a: 1 }, t: 1 }, { $rename: { 'o.a': 'p.q', gone: 'x' } }, { o: {}, t: 1, p: { q: 1 } }],
    [{ l: [1, 2, 3] }, { $unset: { 'l.1': '', 'gone.deep': '' } }, { l: [1, null, 3] }],
    [{ l: [1] }, { $set: { 'l.3': 4 } }, { l: [1, null, null, 4] }],
    [{ o: {} }, { $set: { 'o.0': 'a' } }, { o: { 0: 'a' } }],
    [{ l: [5, 1] }, { $push: { l: { $each: [3], $sort: -1, $slice: 2 } } }, { l: [5, 3] }],
    [{ l: [1, 2, 3] }, { $push: { l: { $each: [9], $position: -1 } } }, { l: [1, 2, 9, 3] }],
    [{ l: [1, 2, 3] }, { $push: { l: { $each: [], $slice: -2 } } }, { l: [2, 3] }],
    [{ l: [1, 2] }, { $push: { l: { $each: [3], $slice: 0 } } }, { l: [] }],
    [{ l: [{ a: 2 }, 5, { a: 1 }] }, { $push: { l: { $each: [], $sort: { a: 1 } } } }, { l: [5, { a: 1 }, { a: 2 }] }],
    [{ l: [1] }, { $push: { l: [2, 3] } }, { l: [1, [2, 3]] }],
    [{ l: [{ a: 1, b: 2 }] }, { $addToSet: { l: { b: 2, a: 1 } } }, { l: [{ a: 1, b: 2 }, { b: 2, a: 1 }] }],
    [{ l: [1, 1, 2] }, { $pullAll: { l: [1] } }, { l: [2] }],
    [{ l: [{ a: 1 }, { a: 5 }, 7] }, { $pull: { l: { a: { $gt: 2 } } } }, { l: [{ a: 1 }, 7] }],
    [{ l: [[5], 5, 1] }, { $pull: { l: { $gt: 4 } } }, { l: [[5], 1] }],
    [{ l: [{ a: [{ b: 1 }] }, { a: [] }] }, { $pull: { l: { a: { $elemMatch: { b: 1 } } } } }, { l: [{ a: [] }] }],
    [{ l: [] }, { $pop: { l: -1, gone: 1 } }, { l: [] }],
    [{ l: [1, 2] }, { $inc: { 'l.$[]': 10 } }, { l: [11, 12] }],
    [{ l: [{ m: [1] }, { m: [2, 3] }] }, { $set: { 'l.$[].m.$[]': 0 } }, { l: [{ m: [0] }, { m: [0, 0] }] }],
    [{ a: 1 }, {}, { a: 1 }],
  ])('%j, %j', async (before, update, expected) => {
    expect(await after(before, update)).toEqual(expected)
  })

  test.each<[object, object, object, object]>([
    [{ l: [1, 5, 9] }, { l: { $gt: 4 } }, { $set: { 'l.$': 0 } }, { l: [1, 0, 9] }],
    [{ l: [{ a: 1, b: 1 }, { a: 1, b: 2 }] }, { l: { $elemMatch: { a: 1, b: 2 } } }, { $inc: { 'l.$.a': 5 } }, { l: [{ a: 1, b: 1 }, { a: 6, b: 2 }] }],
    [{ o: { l: ['x', 'y'] } }, { 'o.l': 'y' }, { $set: { 'o.l.$': 'z' } }, { o: { l: ['x', 'z'] } }],
    [{ l: [{ m: [1, 2] }, { m: [3] }] }, { 'l.m': 3 }, { $push: { 'l.$.m': 4 } }, { l: [{ m: [1, 2] }, { m: [3, 4] }] }],
    [{ l: [1, 2] }, { $or: [{ l: 7 }, { l: 2 }] }, { $unset: { 'l.$': '' } }, { l: [1, null] }],
    [{ l: [1, 2, 3] }, { $and: [{ l: { $gte: 2 } }, { l: { $lt: 3, $gt: 1 } }] }, { $set: { 'l.$': 9 } }, { l: [1, 9, 3] }],
  ])('positional: %j, found by %j, %j', async (before, where, update, expected) => {
    expect(await after(before, update, where)).toEqual(expected)
  })

  test('the server’s date, as a plain date and by its type', async () => {
    const { a, b } = await after({}, { $currentDate: { a: true, b: { $type: 'date' } } })
    expect(a).toEqual(b)
    expect(Math.abs((a as Date).getTime() - Date.now())).toBeLessThan(5000)
  })

  test('an _id may be set to what it is', async () => {
    const { id } = await things().add({ a: 1 })
    expect(await things().options({ raw: true }).where({ _id: id }).update({ $set: { _id: id, a: 2 } })).toMatchObject({ updated: 1 })
  })

  test('200,000 elements at once', async () => {
    const { id } = await things().add({ l: [] })
    await things().doc(id).update({ l: _().push(Array.from({ length: 200_000 }, (_, at) => at)) })
    expect(await things().where({ _id: id, l: _().size(200_000) }).count()).toMatchObject({ total: 1 })
  })

  test('set makes a document, or replaces it all', async () => {
    expect(await things().doc('made').set({ a: 1, o: { x: 1 } })).toMatchObject({ updated: 0, upsertedId: 'made' })
    expect(await things().doc('made').set({ o: { y: 1 } })).toMatchObject({ updated: 1 })
    expect((await things().doc('made').get()).data).toEqual([{ _id: 'made', o: { y: 1 } }])
  })

  test('updateAndReturn takes the same operators, and one document', async () => {
    await things().add([{ group: 'one', l: [1, 2] }, { group: 'one', l: [2] }])
    expect(await things().where({ group: 'one', l: 2 }).updateAndReturn({ 'l.$': 7 })).toMatchObject({ updated: 1, doc: { l: [1, 7] } })
    expect((await things().where({ group: 'one', l: 2 }).count()).total).toBe(1)
    expect(await refusal(things().where({ group: 'one' }).updateAndReturn({ l: _().inc(1) }))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })
})
