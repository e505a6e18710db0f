import { createHash, randomBytes } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import type { Invocation } from '../../emulator/types'
import { startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud

const sources = {
  echo: `exports.main = async (event) => ({ event, openid: app.auth().getUserInfo().openId, keys: process.env.WX_CONTEXT_KEYS, now: Date.now() })`,
  digest: `const { createHash } = require('node:crypto')
    exports.main = async ({ body, isBase64Encoded }) => createHash('sha256').update(body, isBase64Encoded ? 'base64' : 'utf8').digest('hex')`,
  answer: `exports.main = async ({ body }) => JSON.parse(body)`,
  broken: `exports.main = async ({ path }) => { if (path === '/hang') return new Promise(() => undefined); throw new Error('a secret of the function') }`,
}

beforeAll(async () => {
  const functions = {
    echo: { timeout: 5, http: ['/echo', '/echo/deep/er'] },
    digest: { timeout: 5, http: ['/digest'] },
    answer: { timeout: 5, http: ['/answer'] },
    broken: { timeout: 0.3, http: ['/broken'] },
    missing: { timeout: 5, http: ['/missing'] },
  }
  cloud = await startTestCloud({ functions }, sources)
})
afterAll(() => cloud.stop())

interface Echo {
  event: Record<string, unknown>
  openid: string
  keys: string
  now: number
}

const send = (path: string, init: RequestInit = {}) => fetch(`${cloud.origin}/http${path}`, init)
const echo = async (path: string, init?: RequestInit) => (await (await send(path, init)).json()) as Echo
const post = (body: BodyInit, type?: string): RequestInit => ({ method: 'POST', body, ...(type !== undefined && { headers: { 'content-type': type } }) })
const digest = async (body: Buffer, type?: string) => {
  const response = await send('/digest', post(new Uint8Array(body), type))
  return response.status === 200 ? response.text() : [response.status, ((await response.json()) as { code: string }).code]
}
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

describe('encoding', () => {
  const any = expect.any(Number) as number

  test('the event of a request', async () => {
    const headers = { 'Content-Type': 'application/json', 'X-Sign': 'AbC' }
    const { event } = await echo('/echo/a%20b?x=1&%E4%B8%AD=%E6%96%87+%2B&empty=', { method: 'PUT', body: '{"a": 1}', headers })
    expect(event).toMatchObject({
      path: '/a%20b',
      httpMethod: 'PUT',
      headers: { 'content-type': 'application/json', 'x-sign': 'AbC', host: new URL(cloud.origin).host },
      queryStringParameters: { x: '1', 中: '文 +', empty: '' },
      requestContext: { envId: 'local-env', requestId: expect.stringMatching(/^[\da-f]{32}$/) as string, appId: any, uin: any },
      body: '{"a": 1}',
      isBase64Encoded: false,
    })
  })

  test.each([
    ['application/json', '{}', false],
    ['application/json; charset=utf-8', '{}', false],
    ['text/xml', '<xml/>', false],
    ['application/vnd.api+json', '{}', false],
    ['application/x-www-form-urlencoded', 'a=1', false],
    ['image/png', 'x', true],
    ['application/octet-stream', 'x', true],
    ['multipart/form-data; boundary=b', 'x', true],
    ['application/jsonish', 'x', true],
    ['image/png', '', false],
  ])('a body of %s: %j is base64: %s', async (type, body, isBase64Encoded) => {
    const { event } = await echo('/echo', post(body, type))
    expect(event).toMatchObject({ isBase64Encoded, body: isBase64Encoded ? Buffer.from(body).toString('base64') : body })
  })

  test.each([
    ['a number of spaces and a BOM', Buffer.from('\ufeff{ "a" :1,\r\n\t"b":"\\u4e2d\u{1f600}" }  \n'), 'application/json'],
    ['bytes', randomBytes(70_000), 'image/jpeg'],
    ['text that is no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x80, 0x7d]), 'application/json'],
    ['a kind nobody names', randomBytes(100), undefined],
  ])('%s reach the function byte for byte', async (_, bytes, type) => {
    expect(await digest(bytes, type)).toBe(sha256(bytes))
  })

  const plain = 'text/plain; charset=utf-8'
  const json = 'application/json; charset=utf-8'
  test.each<[string, unknown, number, string | null, string]>([
    ['text', 'hello 中', 200, plain, 'hello 中'],
    ['a number', 5, 200, plain, '5'],
    ['an object', { foo: 'bar', body: 'x' }, 200, json, '{"foo":"bar","body":"x"}'],
    ['a list', [1], 200, json, '[1]'],
    ['nothing', null, 200, json, 'null'],
    ['an integrated response', { statusCode: 201, headers: { 'Content-Type': 'text/html' }, body: '<b>中</b>' }, 201, 'text/html; charset=utf-8', '<b>中</b>'],
    ['a length it makes up', { statusCode: 200, headers: { 'content-length': '999' }, body: 'x' }, 200, null, 'x'],
    ['one in base64', { statusCode: 200, headers: { 'content-type': 'image/png' }, body: 'aGk=', isBase64Encoded: true }, 200, 'image/png', 'hi'],
    ['one without a body', { statusCode: 302, headers: { location: '/elsewhere' } }, 302, null, ''],
  ])('%s as an answer', async (_, value, status, type, text) => {
    const response = await send('/answer', { ...post(JSON.stringify(value), 'application/json'), redirect: 'manual' })
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([status, type, text])
  })
})

describe('validation', () => {
  const code = async (path: string, init?: RequestInit) => {
    const response = await send(path, init)
    const body = (await response.json()) as { code: string; message: string; requestId: string }
    expect(body.requestId).toEqual(expect.any(String))
    expect(JSON.stringify(body)).not.toContain('secret')
    return [response.status, body.code]
  }

  test.each([
    ['/', [404, 'INVALID_PATH']],
    ['/echoes', [404, 'INVALID_PATH']],
    ['/missing', [404, 'FUNCTION_NOT_FOUND']],
    ['/broken', [500, 'SYS_ERR']],
    ['/broken/hang', [500, 'FUNCTIONS_TIME_LIMIT_EXCEEDED']],
    ['/echo?a=1&b=2&a=3', [501, 'NOT_IMPLEMENTED']],
  ])('%s answers %j', async (path, expected) => {
    expect(await code(path)).toEqual(expected)
  })

  test.each([
    ['a status HTTP does not have', { statusCode: 99 }, [500, 'SYS_ERR']],
    ['a status that is no number', { statusCode: 'fine' }, [500, 'SYS_ERR']],
    ['headers that are none', { statusCode: 200, headers: 'x' }, [500, 'SYS_ERR']],
    ['a header that would split the answer', { statusCode: 200, headers: { 'x-a': 'b\r\nx: y' } }, [500, 'SYS_ERR']],
    ['a body that is no text', { statusCode: 200, body: { a: 1 } }, [501, 'NOT_IMPLEMENTED']],
  ])('an integrated response with %s', async (_, value, expected) => {
    expect(await code('/answer', post(JSON.stringify(value), 'application/json'))).toEqual(expected)
  })

  test('100 KB of text, 4.5 MB of anything else', async () => {
    const [text, bytes] = [Buffer.alloc(102_400, 'a'), Buffer.alloc(4_718_592, 1)]
    const tooLarge = [413, 'EXCEED_MAX_PAYLOAD_SIZE']
    expect(await digest(text, 'application/json')).toBe(sha256(text))
    expect(await digest(Buffer.concat([text, text.subarray(0, 1)]), 'application/json')).toEqual(tooLarge)
    expect(await digest(bytes, 'image/png')).toBe(sha256(bytes))
    expect(await digest(Buffer.concat([bytes, bytes.subarray(0, 1)]), 'image/png')).toEqual(tooLarge)
  })

  test('a page from elsewhere is kept out here as everywhere', async () => {
    expect((await send('/echo', { headers: { origin: 'https://example.com' } })).status).toBe(403)
  })
})

describe('behaviour', () => {
  test.each([
    ['/echo', '/'],
    ['/echo/', '/'],
    ['/echo/deep', '/deep'],
    ['/echo/deep/er', '/'],
    ['/echo/deep/erer', '/deep/erer'],
    ['/echo/deep/er/est', '/est'],
  ])('%s: the function sees %s, behind the longest trigger path', async (path, seen) => {
    expect((await echo(path)).event.path).toBe(seen)
  })

  test.each(['GET', 'POST', 'PUT', 'DELETE', 'PATCH'])('%s comes through', async (method) => {
    expect((await echo('/echo', { method })).event).toMatchObject({ httpMethod: method, body: '' })
  })

  test('HEAD comes through, and its answer has no body', async () => {
    const response = await send('/echo', { method: 'HEAD' })
    expect([response.status, Number(response.headers.get('content-length')) > 0, await response.text()]).toEqual([200, true, ''])
  })

  test('nobody’s identity, whatever headers say; and the cloud’s time', async () => {
    await cloud.ask('/control/clock', { advance: 86_400_000 })
    const { token } = await cloud.ask<{ token: string }>('/control/sessions', { openid: 'o-wang' })
    const { openid, keys, now } = await echo('/echo', { headers: { 'x-session': token, 'x-wx-openid': 'o-wang' } })
    expect([openid, keys]).toEqual(['', ''])
    expect(now - Date.now() - 86_400_000).toBeLessThan(5000)
  })

  test('it is in the log, by its method and path, with what went wrong', async () => {
    await send('/broken/way')
    const log = await cloud.ask<Invocation[]>('/control/invocations')
    const output = [expect.stringContaining('a secret of the function') as string]
    expect(log.at(-1)).toMatchObject({ functionName: 'broken', method: 'GET /way', outcome: 'error', output })
  })

  test('an answer can be lost', async () => {
    await cloud.ask('/control/fault', { functionName: 'echo', loseAnswer: true })
    await expect(send('/echo')).rejects.toThrow()
    expect((await send('/echo')).status).toBe(200)
  })

  test('a client that hangs up half-way starts no function', async () => {
    const before = (await cloud.ask<Invocation[]>('/control/invocations')).length
    await new Promise((done) => {
      const request = httpRequest(`${cloud.origin}/http/echo`, { method: 'POST', headers: { 'content-length': 1000 } })
      request.on('error', done)
      request.write('half', () => setTimeout(() => request.destroy(new Error('gone')), 50))
    })
    expect((await echo('/echo')).event.path).toBe('/')
    expect(await cloud.ask<Invocation[]>('/control/invocations')).toHaveLength(before + 1)
  })
})
