import { callFunction, Unreachable } from './cloud'
import { lostOnTheWay } from './unreachable'

const server = jest.fn<Promise<{ json: () => Promise<unknown> }>, [string, RequestInit]>()
beforeEach(() => { globalThis.fetch = server as unknown as typeof fetch })

const answers = (body: unknown) => server.mockResolvedValueOnce({ json: () => Promise.resolve(body) })

test('posts name and data to whoever served the page', async () => {
  answers({ result: { ok: true } })
  expect(await callFunction('work-order', { method: 'list' })).toEqual({ ok: true })
  const [url, { method, body, headers }] = server.mock.lastCall!
  expect([url, method, body]).toEqual(['/wx/call', 'POST', '{"name":"work-order","data":{"method":"list"}}'])
  expect(headers).toHaveProperty('x-session')
})

test('a function that fails is an error with its message', async () => {
  answers({ errMsg: 'cloud.callFunction:fail -501000' })
  await expect(callFunction('work-order', {})).rejects.toThrow('-501000')
})

test('a lost connection is told apart', async () => {
  server.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  await expect(callFunction('work-order', {})).rejects.toBeInstanceOf(Unreachable)
})

test.each([
  ['cloud.callFunction:fail Error: request:fail timeout', true],
  ['request:fail net::ERR_INTERNET_DISCONNECTED', true],
  ['cloud.callFunction:fail Error: errCode: -504002 functions execute fail', false]
])('%s: lost on the way %s', (message, lost) => expect(lostOnTheWay(message)).toBe(lost))
