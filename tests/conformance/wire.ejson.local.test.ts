import { startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { things: { indexes: [] } } })
})
afterAll(() => cloud.stop())

const insert = (source: string) => cloud.wire({ action: 'database.insertDocument', collectionName: 'things', data: [source] })
const update = (id: string, source: string) =>
  cloud.wire({ action: 'database.modifyDocument', collectionName: 'things', query: JSON.stringify({ _id: id }), data: source, merge: true, multi: false })
const find = async (source: string) =>
  ((await cloud.wire({ action: 'database.getDocument', collectionName: 'things', query: source })).data as { list: string[] }).list
const size = async () => (await cloud.db.collection('things').where({}).count()).total

let count = 0
/** What is stored of a value: the field as the wire carries it, and what the SDK makes of that. */
async function stored(source: string): Promise<{ wire: unknown; sdk: unknown }> {
  const id = `stored ${++count}`
  expect(await insert(`{"_id":"${id}","v":${source}}`)).toMatchObject({ data: { insertedIds: [id] } })
  const [text] = await find(JSON.stringify({ _id: id }))
  return { wire: (JSON.parse(text as string) as { v: unknown }).v, sdk: (await cloud.db.collection('things').doc(id).get()).data[0]?.v }
}

describe('encoding', () => {
  test.each<[string, unknown, unknown]>([
    ['{"$numberInt":"-5"}', -5, -5],
    ['{"$numberInt":"-0"}', 0, 0],
    ['{"$numberLong":"12345678901234"}', 12345678901234, 12345678901234],
    ['{"$numberLong":"4611686018427388000"}', 2 ** 62, 2 ** 62],
    ['{"$numberDouble":"2.5e-3"}', 0.0025, 0.0025],
    ['{"$numberDouble":"-0.0"}', { $numberDouble: '-0.0' }, -0],
    ['{"$numberDouble":"-Infinity"}', { $numberDouble: '-Infinity' }, -Infinity],
    ['{"$numberDouble":"NaN"}', { $numberDouble: 'NaN' }, NaN],
    ['1.5', 1.5, 1.5],
    ['{"$date":{"$numberLong":"-5000"}}', { $date: { $numberLong: '-5000' } }, new Date(-5000)],
    ['{"$date":"2026-11-23T08:00:00.25+08:00"}', { $date: { $numberLong: '1795392000250' } }, new Date('2026-11-23T00:00:00.250Z')],
    ['{"$date":1000}', { $date: { $numberLong: '1000' } }, new Date(1000)],
    ['{"$oid":"5F5f5f5f5f5f5f5f5f5f5f5F"}', '5f5f5f5f5f5f5f5f5f5f5f5f', '5f5f5f5f5f5f5f5f5f5f5f5f'],
    ['{"$regularExpression":{"pattern":"^a","options":"im"}}', { $regularExpression: { pattern: '^a', options: 'im' } }, { pattern: '^a', options: 'im' }],
    ['{"$regularExpression":{"pattern":"(?i)^a","options":""}}', { $regularExpression: { pattern: '^a', options: 'i' } }, { pattern: '^a', options: 'i' }],
    ['{"$ref":"people","$id":"1"}', { $ref: 'people', $id: '1' }, expect.objectContaining({ collection: 'people', oid: '1' })],
    ['""', '', ''],
    ['{"":1}', { '': 1 }, { '': 1 }],
    ['{"a.b":1}', { 'a.b': 1 }, { 'a.b': 1 }],
    ['{"constructor":{"prototype":1},"toString":2,"hasOwnProperty":3}', { constructor: { prototype: 1 }, toString: 2, hasOwnProperty: 3 }, { constructor: { prototype: 1 }, toString: 2, hasOwnProperty: 3 }],
    ['"业主😀\\u0000\\u2028"', '业主😀\u0000\u2028', '业主😀\u0000\u2028'],
    ['[[],{},[null]]', [[], {}, [null]], [[], {}, [null]]],
  ])('%s', async (source, wire, sdk) => {
    expect(await stored(source)).toEqual({ wire, sdk })
  })

  test('the server’s date at any depth, in documents, updates and queries', async () => {
    const at = (offset: number) => `{"$tcb_server_date":{"offset":{"$numberInt":"${offset}"}}}`
    const { sdk } = await stored(`[{"deep":${at(-60_000)}}]`)
    const [{ deep }] = sdk as [{ deep: Date }]
    expect(Math.abs(deep.getTime() - (Date.now() - 60_000))).toBeLessThan(5000)
    await insert('{"_id":"dated"}')
    await update('dated', `{"$set":{"at":${at(0)}},"$push":{"l":{"$each":[${at(1000)}]}}}`)
    const filter = (field: string, low: number, high: number) => `{"_id":"dated","${field}":{"$gt":${at(low)},"$lt":${at(high)}}}`
    expect(await find(filter('at', -5000, 500))).toHaveLength(1)
    expect(await find(filter('l', -4000, 1500))).toHaveLength(1)
    expect(await find(filter('at', 500, 5000))).toHaveLength(0)
  })
})

describe('validation', () => {
  const open = (depth: number, one: string) => one.repeat(depth)

  test.each<[string, string, string]>([
    ['a date that is none', '{"$date":"nonsense"}', '$date'],
    ['a date without a zone', '{"$date":"2026-01-01T00:00:00"}', '$date'],
    ['a date out of range', '{"$date":{"$numberLong":"9000000000000000"}}', '$date'],
    ['a date with more in it', '{"$date":{"$numberLong":"1","x":1}}', '$date has no field x'],
    ['a date of null', '{"$date":null}', '$date'],
    ['an int that is none', '{"$numberInt":"x"}', "$numberInt cannot be 'x'"],
    ['an int that is a number', '{"$numberInt":5}', '$numberInt cannot be of type number'],
    ['an int that is too large', '{"$numberInt":"2147483648"}', '$numberInt'],
    ['an empty int', '{"$numberInt":""}', '$numberInt'],
    ['a fraction of an int', '{"$numberInt":"1.5"}', '$numberInt'],
    ['a long beyond 64 bits', '{"$numberLong":"9223372036854775808"}', '$numberLong'],
    ['a double that is none', '{"$numberDouble":"1,5"}', '$numberDouble'],
    ['a hexadecimal double', '{"$numberDouble":"0x10"}', '$numberDouble'],
    ['an id that is none', '{"$oid":"short"}', '$oid'],
    ['a tag with fields beside it', '{"$numberInt":"1","more":1}', '$numberInt stands alone'],
    ['a tag after other fields', '{"more":1,"$date":{"$numberLong":"1"}}', '$date stands alone'],
    ['an expression that is none', '{"$regularExpression":{"pattern":"(","options":""}}', 'Invalid regular expression'],
    ['an expression without options', '{"$regularExpression":{"pattern":"a"}}', '$regularExpression'],
    ['an unknown flag', '{"$regularExpression":{"pattern":"a","options":"g"}}', 'invalid flag in regex options: g'],
    ['a server date without a number', '{"$tcb_server_date":{"offset":"soon"}}', '$tcb_server_date'],
    ['a field named __proto__', '{"__proto__":{"polluted":true}}', '__proto__'],
    ['half a surrogate pair', '"\\ud800"', 'not valid UTF-8'],
    ['half a pair in a name', '{"\\udc00":1}', 'not valid UTF-8'],
    ['201 levels of objects', open(201, '{"a":') + '1' + open(201, '}'), 'nested more than'],
    ['100,000 arrays', open(100_000, '[') + open(100_000, ']'), 'nested more than'],
    ['100,000 arrays in a tag', `{"$date":${open(100_000, '[')}${open(100_000, ']')}}`, '$date'],
    ['no JSON', '{"a":', 'not valid EJSON'],
  ])('%s', async (_name, source, text) => {
    const before = await size()
    const began = Date.now()
    expect(await insert(`{"v":${source}}`)).toMatchObject({ code: 'INVALID_PARAM', message: expect.stringContaining(text) })
    expect(await cloud.wire({ action: 'database.getDocument', collectionName: 'things', query: `{"v":${source}}` })).toMatchObject({ code: 'INVALID_PARAM' })
    expect(await update('stored 1', `{"$set":{"v":${source}}}`)).toMatchObject({ code: 'INVALID_PARAM' })
    expect(Date.now() - began).toBeLessThan(3000)
    expect(await size()).toBe(before)
  })

  test.each([
    '{"$numberDecimal":"1.5"}', '{"$binary":{"base64":"AA==","subType":"00"}}', '{"$uuid":"00000000-0000-4000-8000-000000000000"}',
    '{"$timestamp":{"t":1,"i":1}}', '{"$minKey":1}', '{"$maxKey":1}', '{"$symbol":"a"}', '{"$undefined":true}', '{"$code":"x","$scope":{}}',
    '{"$dbPointer":{}}', '{"$numberLong":"9007199254740993"}', '{"$regularExpression":{"pattern":"a","options":"x"}}',
  ])('%s cannot be kept and is refused by its name', async (source) => {
    const name = /\$\w+/.exec(source)?.[0] ?? ''
    const expected = name === '$regularExpression' ? 'option x' : name
    expect(await insert(`{"v":${source}}`)).toMatchObject({ code: 'NOT_IMPLEMENTED', message: expect.stringContaining(expected) })
  })

  test.each<[string, string, string]>([
    ['a name with $ within', '{"o":{"$x":1}}', "The dollar ($) prefixed field '$x' in 'o.$x' is not valid for storage."],
    ['a name with $ at the top', '{"$x":1}', "Document can't have $ prefixed field names: $x"],
    ['a name with a NUL', '{"a\\u0000b":1}', 'NULL byte'],
    ['101 levels', `${open(101, '{"a":')}1${open(101, '}')}`, 'maximum nesting depth of 100'],
    ['a null id', '{"_id":null}', "The '_id' value cannot be of type null"],
    ['an array for an id', '{"_id":[1]}', "The '_id' value cannot be of type array"],
  ])('%s is no document to keep', async (_name, source, text) => {
    expect(await insert(source)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(text) })
  })

  test('100 levels are kept, and an update cannot make more', async () => {
    expect(await insert(`{"_id":"deep",${open(99, '"a":{').slice(0, -1)}{}${open(98, '}')}}`)).toMatchObject({ data: { insertedIds: ['deep'] } })
    const path = Array.from({ length: 101 }, () => 'a').join('.')
    expect(await update('deep', `{"$set":{"${path}":1}}`)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })

  test('16 MB of BSON are too large, in an insert and after an update', async () => {
    const half = 'x'.repeat(8 * 1024 * 1024)
    expect(await insert(`{"v":"${half}","w":"${half}"}`)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('too large') })
    expect(await insert(`{"_id":"half","v":"${half}"}`)).toMatchObject({ data: {} })
    expect(await update('half', `{"$set":{"w":"${half}"}}`)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('larger than') })
    expect(await find('{"_id":"half","w":{"$exists":true}}')).toHaveLength(0)
  })
})

describe('behaviour', () => {
  test('negative zero is zero, NaN is NaN, and neither is lost in a query', async () => {
    await insert('{"_id":"odd","z":{"$numberDouble":"-0.0"},"n":{"$numberDouble":"NaN"}}')
    expect(await find('{"_id":"odd","z":{"$numberInt":"0"},"n":{"$numberDouble":"NaN"}}')).toHaveLength(1)
  })
})
