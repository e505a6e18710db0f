import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { things: { indexes: [] }, empty: { indexes: [] } } })
  await things().add(Object.entries(values).map(([_id, v]) => (v === undefined ? { _id } : { _id, v })))
})
afterAll(() => cloud.stop())
const things = () => cloud.db.collection('things')
const _ = () => cloud.db.command

/** One document per value; `none` has no `v` at all. */
const values = {
  none: undefined, nil: null, zero: 0, minus: -7, half: 2.5, big: 2 ** 40, nan: NaN, inf: Infinity, text: 'Apple\npie', face: '😀',
  yes: true, at: new Date(5000), empty: [], nums: [1, 5, 9], nested: [[5]], objs: [{ a: 1, b: 2 }, { a: 2, b: 1 }], mixed: ['pear', 7, null],
  obj: { a: 1, b: 2 }, flip: { b: 2, a: 1 }, deep: { list: [{ n: [1, 2] }, { n: [8] }] }, rx: /^Ap/i, blank: '',
}

const ids = async (where: object, raw = true): Promise<string> =>
  (await things().options({ raw }).where(where).limit(1000).get()).data.map(({ _id }) => _id).sort().join(' ')

const everything = Object.keys(values)
const but = (...out: string[]) => everything.filter((id) => !out.includes(id)).sort().join(' ')

describe('encoding', () => {
  test.each<[string, () => object, string]>([
    ['eq', () => ({ v: _().eq({ a: 1, b: 2 }) }), 'obj objs'],
    ['neq', () => ({ v: _().neq(null) }), but('none', 'nil', 'mixed')],
    ['gt and lt', () => ({ v: _().gt(1).and(_().lt(6)) }), 'half nums'],
    ['in', () => ({ v: _().in([true, 5, null]) }), 'mixed nil none nums yes'],
    ['nin', () => ({ v: _().nin([null, 0]) }), but('none', 'nil', 'mixed', 'zero')],
    ['all', () => ({ v: _().all([5, 9]) }), 'nums'],
    ['elemMatch with fields', () => ({ v: _().elemMatch({ a: 2, b: _().gt(0) }) }), 'objs'],
    ['exists', () => ({ v: _().exists(false) }), 'none'],
    ['size', () => ({ v: _().size(1) }), 'nested'],
    ['or on a field', () => ({ v: _().or(_().eq(0), _().eq(true)) }), 'yes zero'],
    ['nor', () => _().nor({ v: _().gt(0) }, { v: _().lte(0) }), but('zero', 'minus', 'half', 'big', 'inf', 'nums', 'mixed')],
    ['not', () => ({ v: _().not(_().exists(true)) }), 'none'],
    ['a regular expression with each flag', () => ({ v: cloud.db.RegExp({ regexp: '^apple.PIE$', options: 'is' }) }), 'text'],
    ['a multi-line one', () => ({ v: /^pie/m }), 'text'],
    ['a unicode one', () => ({ v: /^.$/u }), 'face'],
    ['not of a regular expression', () => ({ v: _().and(_().exists(true), _().not(/^[AP]/i)) }), but('none', 'text', 'mixed')],
    ['expr', () => _().expr(_().aggregate.gt(['$v', 1e6])), expect.stringContaining('big')],
    ['jsonSchema', () => _().jsonSchema({ required: ['v'], properties: { v: { bsonType: 'bool' } } }), 'yes'],
  ])('%s', async (_name, where, expected) => {
    expect(await ids(where(), false)).toEqual(expected)
  })
})

describe('validation', () => {
  test.each<[object, string]>([
    [{ v: { $in: 5 } }, '$in needs an array'],
    [{ v: { $nin: {} } }, '$nin needs an array'],
    [{ v: { $in: [{ $gt: 1 }] } }, 'cannot nest $ under $in'],
    [{ v: { $all: 'x' } }, '$all needs an array'],
    [{ v: { $all: [{ $gt: 1 }] } }, 'no $ expressions in $all'],
    [{ v: { $elemMatch: 5 } }, '$elemMatch needs an Object'],
    [{ v: { $size: 'x' } }, '$size needs a number'],
    [{ v: { $size: -1 } }, '$size may not be negative'],
    [{ v: { $size: 1.5 } }, '$size must be a whole number'],
    [{ v: { $mod: [2] } }, 'malformed mod, not enough elements'],
    [{ v: { $mod: [2, 0, 1] } }, 'malformed mod, too many elements'],
    [{ v: { $mod: [0, 1] } }, 'divisor cannot be 0'],
    [{ v: { $mod: 2 } }, 'malformed mod, needs to be an array'],
    [{ v: { $not: 5 } }, '$not needs a regex or a document'],
    [{ v: { $not: {} } }, '$not cannot be empty'],
    [{ v: { $type: 'nothing' } }, 'Unknown type name alias: nothing'],
    [{ v: { $type: 77 } }, 'Invalid numerical type code: 77'],
    [{ v: { $type: [] } }, '$type must match at least one type'],
    [{ v: { $regex: 5 } }, '$regex has to be a string'],
    [{ v: { $regex: '(' } }, 'Regular expression is invalid'],
    [{ v: { $regex: 'a', $options: 'q' } }, 'invalid flag in regex options: q'],
    [{ v: { $options: 'i' } }, '$options needs a $regex'],
    [{ v: { $ne: /a/ } }, "Can't have regex as arg to $ne."],
    [{ v: { $gt: /a/ } }, "Can't have RegEx as arg to predicate"],
    [{ v: { $bitsAllSet: -1 } }, '$bitsAllSet takes an Array, a number, or a BinData'],
    [{ v: { $never: 1 } }, 'unknown operator: $never'],
    [{ v: { $gt: 1, b: 2 } }, 'unknown operator: b'],
    [{ $never: 1 }, 'unknown top level operator: $never'],
    [{ $and: 5 }, '$and must be an array'],
    [{ $or: [] }, '$and/$or/$nor must be a nonempty array'],
    [{ $nor: [5] }, '$or/$and/$nor entries need to be full objects'],
    [{ $and: [null] }, '$or/$and/$nor entries need to be full objects'],
    [{ $where: 'true' }, 'no globalScriptEngine in $where parsing'],
    [{ $text: { $search: 'x' } }, 'text index required for $text query'],
    [{ $expr: { $gt: [{ $accumulator: {} }, 1] } }, "Unrecognized expression '$accumulator'"],
    [{ $expr: { $never: 1 } }, "Unrecognized expression '$never'"],
    [{ $expr: { $gt: [1, 2], $lt: [1, 2] } }, 'must contain exactly one field'],
    [{ $jsonSchema: { properties: { v: { wrong: 1 } } } }, 'Unknown $jsonSchema keyword: wrong'],
    [{ $jsonSchema: { $ref: '#' } }, "'$ref' is not currently supported"],
    [{ $jsonSchema: { required: [] } }, "'required' cannot be an empty array"],
    [{ $jsonSchema: { bsonType: 'integer' } }, "does not know the type 'integer'"],
    [{ $jsonSchema: 5 }, '$jsonSchema must be an object'],
  ])('%j is refused, also where there is nothing', async (where, text) => {
    const answer = refusal(cloud.db.collection('empty').options({ raw: true }).where(where).get())
    expect(await answer).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(text) })
  })

  test('scripts are never run', async () => {
    const where = { $expr: { $function: { body: 'return true', args: [], lang: 'js' } } }
    const answer = refusal(cloud.db.collection('empty').options({ raw: true }).where(where).get())
    expect(await answer).toMatchObject({ code: 'NOT_IMPLEMENTED', message: expect.stringContaining('$function') })
  })

  test.each([{ v: { $regex: 'a b', $options: 'x' } }, { v: { $regex: '\\Aapple' } }, { v: { $regex: '[[:alpha:]]' } }])(
    '%j: what JavaScript has no equal to is not done nearly right',
    async (where) => {
      expect(await refusal(ids(where))).toMatchObject({ code: 'NOT_IMPLEMENTED' })
    },
  )
})

describe('behaviour', () => {
  test.each<[object, string]>([
    [{ v: null }, 'mixed nil none'],
    [{ v: { $gte: null } }, 'mixed nil none'],
    [{ v: { $gt: null } }, ''],
    [{ v: { $exists: true } }, but('none')],
    [{ v: { $exists: 0 } }, 'none'],
    [{ v: { $exists: '' } }, but('none')],
    [{ 'v.a': null }, 'at big blank deep face half inf minus nan nil none rx text yes zero'],
    [{ 'v.a': { $exists: false } }, but('obj', 'flip', 'objs')],
    [{ 'v.list.n': 8 }, 'deep'],
    [{ 'v.list.1.n': 8 }, 'deep'],
    [{ 'v.list.0.n': 8 }, ''],
    [{ 'v.0': 1 }, 'nums'],
    [{ 'v.1.a': 2 }, 'objs'],
    [{ v: NaN }, 'nan'],
    [{ v: { $lte: NaN } }, 'nan'],
    [{ v: { $lt: 0 } }, 'minus'],
    [{ v: { $gte: Infinity } }, 'inf'],
    [{ v: -0 }, 'zero'],
    [{ v: 1099511627776 }, 'big'],
    [{ v: { $gt: new Date(4999) } }, 'at'],
    [{ v: { a: 1, b: 2 } }, 'obj objs'],
    [{ v: { b: 2, a: 1 } }, 'flip'],
    [{ v: [1, 5, 9] }, 'nums'],
    [{ v: [5] }, 'nested'],
    [{ v: { $gt: [1, 5] } }, 'mixed nested nums objs'],
    [{ v: { $elemMatch: { $gt: 4, $lt: 6 } } }, 'nums'],
    [{ v: { $elemMatch: { $elemMatch: { $eq: 5 } } } }, 'nested'],
    [{ v: { $elemMatch: { 0: 5 } } }, 'nested'],
    [{ v: { $elemMatch: { $not: { $type: 'number' } } } }, 'mixed nested objs'],
    [{ 'v.list': { $elemMatch: { n: { $elemMatch: { $gt: 7 } } } } }, 'deep'],
    [{ v: { $all: [{ $elemMatch: { a: 1 } }, { $elemMatch: { b: 1 } }] } }, 'objs'],
    [{ v: { $all: [] } }, ''],
    [{ v: { $all: [/^pe/, 7] } }, 'mixed'],
    [{ v: { $all: [[5]] } }, 'nested'],
    [{ v: { $size: 0 } }, 'empty'],
    [{ v: { $in: [/^pe/, 0] } }, 'mixed zero'],
    [{ v: { $nin: [/./, null] } }, but('none', 'nil', 'mixed', 'text', 'face')],
    [{ v: { $regex: '^apple', $options: 'i' } }, 'text'],
    [{ v: { $regex: '(?i)^APPLE' } }, 'text'],
    [{ v: { $regex: /^a/, $options: 'i' } }, 'text'],
    [{ v: /^Ap/i }, 'rx text'],
    [{ v: { $eq: /^Ap/i } }, 'rx'],
    [{ v: { $mod: [2, 1] } }, 'mixed nums'],
    [{ v: { $mod: [-7, 0] } }, 'minus mixed zero'],
    [{ v: { $mod: [2.9, 0.5] } }, 'big half zero'],
    [{ v: { $type: 'number' } }, 'big half inf minus mixed nan nums zero'],
    [{ v: { $type: 'int' } }, 'minus mixed nums zero'],
    [{ v: { $type: ['long', 'regex'] } }, 'big rx'],
    [{ v: { $type: 1 } }, 'half inf nan'],
    [{ v: { $type: 'array' } }, 'empty mixed nested nums objs'],
    [{ v: { $type: 'null' } }, 'mixed nil'],
    [{ v: { $bitsAllSet: 5 } }, 'mixed nums'],
    [{ v: { $bitsAnySet: [3] } }, 'minus nums'],
    [{ v: { $bitsAllClear: [0] } }, 'big zero'],
    [{ v: { $bitsAnyClear: [0, 200] } }, 'big mixed nums zero'],
    [{ v: { $bitsAllSet: [40] } }, 'big minus'],
    [{ v: { $gt: 1, $comment: 'why' }, $comment: 'because' }, 'big half inf mixed nums'],
    [{ v: { $not: { $gt: 1 } } }, but('big', 'half', 'inf', 'mixed', 'nums')],
    [{ $expr: { $and: [{ $isNumber: '$v' }, { $lt: ['$v', 0] }] } }, 'minus nan'],
    [{ $expr: { $eq: [{ $literal: { $never: 1 } }, 1] } }, ''],
    [{ $jsonSchema: { properties: { v: { type: 'string', minLength: 1, pattern: 'p' } }, required: ['v'] } }, 'text'],
    [{ $jsonSchema: { properties: { v: { maximum: 0, exclusiveMaximum: true, bsonType: 'int' } }, required: ['v'] } }, 'minus'],
    [{ $jsonSchema: { required: ['v'], properties: { v: { enum: [{ a: 1, b: 2 }, true] } } } }, 'obj yes'],
    [{ $jsonSchema: { required: ['v'], properties: { v: { bsonType: 'array', minItems: 1, items: { bsonType: 'object' } } } } }, 'objs'],
    [{ $jsonSchema: { not: { required: ['v'] } } }, 'none'],
    [{ $jsonSchema: { required: ['v'], properties: { v: { bsonType: 'object', additionalProperties: false, properties: { a: {}, b: {} } } } } }, 'flip obj'],
    [{ $jsonSchema: { required: ['v'], properties: { v: { oneOf: [{ bsonType: 'date' }, { minimum: 1e6, bsonType: 'number' }] } } } }, 'at big inf'],
  ])('%j', async (where, expected) => {
    expect(await ids(where)).toBe(expected)
  })

  test('what one filter finds, count and remove find as well', async () => {
    const where = { v: { $type: 'bool' } }
    expect(await things().options({ raw: true }).where(where).count()).toMatchObject({ total: 1 })
    expect(await refusal(things().options({ raw: true }).where({ v: { $in: 1 } }).remove())).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await refusal(things().options({ raw: true }).where({ v: { $in: 1 } }).update({ $set: { a: 1 } }))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await ids({})).toBe(but())
  })
})
