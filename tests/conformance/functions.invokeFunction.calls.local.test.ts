/** How functions are called over the wire, and by how many instances they are served. */
import type { Invocation } from '../../emulator/types'
import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud

const sources = {
  echo: `exports.main = async (event) => event`,
  instance: `const id = Math.random()\nexports.main = async ({ wait = 30 }) => { await new Promise((done) => setTimeout(done, wait)); return id }`,
  lingers: `const id = Math.random()\nexports.main = async () => { app.callFunction({ name: 'instance', data: { wait: 300 } }); return id }`,
  ping: `exports.main = async ({ depth }) => depth === 0 ? 'bottom' : (await app.callFunction({ name: 'pong', data: { depth: depth - 1 } })).result`,
  pong: `exports.main = async ({ depth }) => depth === 0 ? 'bottom' : (await app.callFunction({ name: 'ping', data: { depth: depth - 1 } })).result`,
  busy: `exports.main = async ({ milliseconds }) => {
    const things = app.database().collection('things'), count = async () => (await things.where({ how: 'nobody' }).count()).total
    const before = await count(), until = performance.now() + milliseconds
    while (performance.now() < until);
    return [before, await count()] }`,
  leaves: `exports.main = async ({ how }) => {
    const things = app.database().collection('things')
    if (how === 'database') things.add({ how })
    if (how === 'function') app.callFunction({ name: 'instance', data: { wait: 50 } }).then(() => things.add({ how }))
    if (how === 'fetch') fetch(process.env.ORIGIN + '/control/clock').then(() => things.add({ how }))
    return 'answered' }`,
}

beforeAll(async () => {
  const names = Object.keys(sources)
  const functions = Object.fromEntries(names.map((name) => [name, { timeout: 10, environment: { ORIGIN: '{origin}' } }]))
  cloud = await startTestCloud({ functions, collections: { things: { indexes: [] } } }, sources, { arguments: ['--instances', '2'] })
})
afterAll(() => cloud.stop())

const call = async (name: string, data?: object) => (await cloud.app.callFunction({ name, data })).result
const wire = (more: object) => cloud.wire({ action: 'functions.invokeFunction', function_name: 'echo', ...more })

describe('encoding', () => {
  test.each([
    ['{"a":[1,"中"]}', '{"a":[1,"中"]}'],
    ['', '{}'],
    [undefined, '{}'],
    ['[1]', '[1]'],
    ['null', 'null'],
    ['"text"', '"text"'],
  ])('request_data %j arrives as %s', async (request, response) => {
    expect(await wire({ request_data: request })).toMatchObject({ data: { response_data: response } })
  })

  test.each([undefined, '', '$LATEST', '$DEFAULT'])('qualifier %j is the latest version', async (qualifier) => {
    expect(await wire({ request_data: '1', qualifier })).toMatchObject({ data: { response_data: '1' } })
  })
})

describe('validation', () => {
  test.each([
    [{ request_data: '{"a":' }, 'INVALID_PARAM'],
    [{ request_data: 'text' }, 'INVALID_PARAM'],
    [{ request_data: { a: 1 } }, 'INVALID_PARAM'],
    [{ function_name: '' }, 'INVALID_PARAM'],
    [{ function_name: undefined }, 'INVALID_PARAM'],
    [{ function_name: 5 }, 'INVALID_PARAM'],
    [{ function_name: 'nobody' }, 'FUNCTION_NOT_FOUND'],
    [{ function_name: '..' }, 'FUNCTION_NOT_FOUND'],
    [{ function_name: 'echo/../echo' }, 'FUNCTION_NOT_FOUND'],
    [{ qualifier: '7' }, 'FUNCTION_QUALIFIER_NOT_FOUND'],
    [{ qualifier: 7 }, 'INVALID_PARAM'],
  ])('%j answers %s, and nothing is invoked', async (more, code) => {
    const before = (await cloud.ask<Invocation[]>('/control/invocations')).length
    expect(await wire(more)).toMatchObject({ code })
    expect(await cloud.ask<Invocation[]>('/control/invocations')).toHaveLength(before)
  })

  test('what the SDK itself refuses', async () => {
    const circle: { self?: object } = {}
    circle.self = circle
    expect(await refusal(cloud.app.callFunction({ name: 'echo', data: circle }))).toMatchObject({ code: 'INVALID_PARAM' })
  })
})

describe('behaviour', () => {
  test('twelve calls at once, two instances: as many as allowed and no more, cold only once each', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, () => call('instance', {})))
    expect(new Set(ids).size).toBe(2)
    const log = (await cloud.ask<Invocation[]>('/control/invocations')).filter(({ functionName }) => functionName === 'instance')
    expect(log.filter(({ cold }) => cold)).toHaveLength(2)
  })

  test('twelve more while one is finishing what it left behind: no more instances either', async () => {
    const first = await call('lingers')
    expect(new Set([first, ...await Promise.all(Array.from({ length: 12 }, () => call('lingers')))]).size).toBe(2)
  })

  test('one call after the other stays with one warm instance', async () => {
    const ids = [await call('instance', {}), await call('instance', {}), await call('instance', {})]
    expect(new Set(ids).size).toBe(1)
  })

  test('functions that call each other deeper than there are instances do not wait for each other for ever', async () => {
    expect(await Promise.all(Array.from({ length: 4 }, () => call('ping', { depth: 6 })))).toEqual(Array.from({ length: 4 }, () => 'bottom'))
  })

  test.each(['database', 'function', 'fetch'])('what was not awaited (%s) goes on after the answer', async (how) => {
    expect(await call('leaves', { how })).toBe('answered')
    await cloud.ask('/control/quiet', {})
    expect(await cloud.db.collection('things').where({ how }).count()).toMatchObject({ total: 1 })
  })

  test('who computes for eight seconds without a pause still reaches the cloud', async () => {
    expect(await call('busy', { milliseconds: 8000 })).toEqual([0, 0])
  })
})
