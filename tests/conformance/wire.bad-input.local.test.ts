import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { things: { indexes: [] } } })
  await cloud.db.collection('things').add({ _id: 'kept', n: 1 })
})
afterAll(() => cloud.stop())

/** The store is as it was, and the cloud answers. */
afterEach(async () => {
  expect((await cloud.db.collection('things').get()).data).toEqual([{ _id: 'kept', n: 1 }])
})

const collectionName = 'things'
const query = '{"_id":"kept"}'
const odd: [string, unknown][] = [['a number', 5], ['null', null], ['an array', ['{}']], ['an object', {}], ['true', true], ['no JSON', '{'], ['an array in JSON', '[]'], ['a text in JSON', '"x"']]

/** Each field of each action, and a call that is right but for it. */
const calls: [action: string, fields: object, required: string[], ejson: string[]][] = [
  ['database.getDocument', { query }, ['collectionName'], ['query', 'order', 'projection']],
  ['database.calculateDocument', { query }, ['collectionName'], ['query']],
  ['database.insertDocument', { data: ['{"_id":"new"}'] }, ['collectionName', 'data'], []],
  ['database.modifyDocument', { query, data: '{"$set":{"n":2}}' }, ['collectionName', 'data', 'query'], ['query', 'data']],
  ['database.modifyAndReturnDoc', { query, data: '{"$set":{"n":2}}' }, ['collectionName', 'data'], ['query', 'data']],
  ['database.removeDocument', { query }, ['collectionName', 'query'], ['query']],
  ['database.addCollection', {}, ['collectionName'], []],
  ['database.commitTransaction', { transactionId: 'x' }, ['transactionId'], []],
  ['database.abortTransaction', { transactionId: 'x' }, ['transactionId'], []],
]

describe('encoding', () => {
  const post = async (body: BodyInit, headers: Record<string, string> = {}) =>
    (await (await fetch(`${cloud.origin}/admin`, { method: 'POST', body, headers })).json()) as Record<string, unknown>

  test.each<[string, BodyInit, Record<string, string>]>([
    ['nothing', '', {}],
    ['no JSON', 'action=x', {}],
    ['half of it', '{"action":', {}],
    ['an array', '[]', {}],
    ['null', 'null', {}],
    ['no action', '{}', {}],
    ['100,000 arrays', '['.repeat(100_000), {}],
    ['a form without a boundary', 'x', { 'content-type': 'multipart/form-data' }],
    ['a form without an end', '--b\r\nContent-Disposition: form-data; name="action"\r\n\r\nwx.openApi', { 'content-type': 'multipart/form-data; boundary=b' }],
  ])('a body of %s', async (_name, body, headers) => {
    expect(await post(body, headers)).toMatchObject({ code: 'INVALID_PARAM' })
  })

  test.each(['database.never', 'constructor', '__proto__', 'storage.never'])('the action %s is not known', async (action) => {
    const answer = { code: 'NOT_IMPLEMENTED', message: expect.stringContaining(action) }
    expect(await post(`{"action":${JSON.stringify(action)}}`)).toMatchObject(answer)
  })
})

describe('validation', () => {
  const right = (fields: object) => ({ collectionName, ...fields })

  test.each(calls.flatMap(([action, fields, required]) => required.map((field) => [action, field, fields] as const)))(
    '%s without %s, or with something else',
    async (action, field, fields) => {
      for (const value of [undefined, null, 5, '', {}, []])
        expect(await cloud.wire({ action, ...right(fields), [field]: value })).toMatchObject({ code: 'INVALID_PARAM', message: expect.stringContaining(field) })
    },
  )

  test.each(calls.flatMap(([action, fields, , ejson]) => ejson.map((field) => [action, field, fields] as const)))(
    '%s: %s that is no EJSON object',
    async (action, field, fields) => {
      for (const [, value] of odd)
        expect(await cloud.wire({ action, ...right(fields), [field]: value })).toMatchObject({ code: 'INVALID_PARAM', message: expect.stringContaining(field) })
    },
  )

  test.each<[string, string, unknown[]]>([
    ['database.getDocument', 'limit', ['5', -1, 1.5, null, {}, [1], true]],
    ['database.getDocument', 'offset', ['5', -1, 1.5, null, {}]],
    ['database.getDocument', 'multi', ['yes', 1, null, {}]],
    ['database.getDocument', 'order', ['{"n":{"$numberInt":"2"}}', '{"n":"asc"}', '{"n":{"$numberInt":"0"}}', '{"n":{"a":{"$numberInt":"1"}}}']],
    ['database.getDocument', 'transactionId', [5, {}, []]],
    ['database.modifyDocument', 'multi', ['yes', 1, null, {}]],
    ['database.modifyDocument', 'merge', ['no', 0, null]],
    ['database.modifyDocument', 'upsert', ['no', 0, null]],
    ['database.removeDocument', 'multi', ['yes', 1, null]],
    ['database.insertDocument', 'data', [[], [5], [null], ['{}', 5], ['[]'], 'x']],
  ])('%s: %s of a wrong type', async (action, field, values) => {
    const [, fields] = calls.find(([name]) => name === action) as (typeof calls)[number]
    for (const value of values)
      expect(await cloud.wire({ action, ...right(fields), [field]: value })).toMatchObject({ code: 'INVALID_PARAM' })
  })

  test.each<[string, object]>([
    ['orders of fields that are none', { action: 'database.getDocument', order: '{"$n":{"$numberInt":"1"}}' }],
    ['a mixed projection', { action: 'database.getDocument', projection: '{"a":{"$numberInt":"1"},"b":{"$numberInt":"0"}}' }],
    ['a projection of texts', { action: 'database.getDocument', projection: '{"a":"x"}' }],
    ['a replacement with another id', { action: 'database.modifyDocument', query, data: '{"_id":"other"}', merge: false, upsert: true }],
    ['a replacement with operators', { action: 'database.modifyDocument', query, data: '{"$set":{"n":2}}', merge: false, upsert: true }],
    ['an insert of an id that is there, and of another', { action: 'database.insertDocument', data: ['{"_id":"new"}', '{"_id":"kept"}'] }],
  ])('%s', async (_name, call) => {
    expect(await cloud.wire({ collectionName, ...call })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })

  test('upserts with operators, which the SDK has not, are not there', async () => {
    const call = { action: 'database.modifyDocument', collectionName, query, data: '{"$set":{"n":2}}', merge: true, upsert: true }
    expect(await cloud.wire(call)).toMatchObject({ code: 'NOT_IMPLEMENTED' })
  })
})

describe('behaviour', () => {
  test.each(calls.filter(([, , required]) => required.includes('collectionName')).filter(([action]) => action !== 'database.addCollection'))(
    '%s on a collection that is not there',
    async (action, fields) => {
      for (const name of ['nowhere', 'constructor', '__proto__', "x'; DROP TABLE collections; --"])
        expect(await cloud.wire({ action, ...fields, collectionName: name })).toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
    },
  )

  test('a transaction that is not there', async () => {
    for (const [action, fields] of calls.filter(([name]) => !/addCollection|calculate/.test(name)))
      expect(await cloud.wire({ action, collectionName, ...fields, transactionId: 'gone' })).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  })

  test('a wrong operand ends the transaction it came in, as any failure does', async () => {
    const transaction = await cloud.db.startTransaction()
    await transaction.collection('things').doc('kept').update({ n: 2 })
    expect(await refusal(transaction.collection('things').doc('kept').update({ n: cloud.db.command.inc('x' as never) }))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await refusal(transaction.commit())).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  })
})
