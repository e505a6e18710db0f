import * as v from 'valibot'
import { contract, method } from '@domain/kit/contract'
import { connect, lookAt } from './connect'
import { Failure } from './failure'
import { callFunction } from './ports/cloud'
import { Unreachable } from './ports/unreachable'
import { serverNow } from './server-time'

jest.mock('./ports/cloud', () => ({ callFunction: jest.fn() }))
const call = jest.mocked(callFunction)

const api = connect(contract('greeting', {
  greet: method('member', v.strictObject({ name: v.string() })).returns<{ text: string }>()
}))

const answers = (reply: object) => call.mockResolvedValueOnce(reply)

afterEach(() => lookAt(undefined))

test('calls the function of the contract with method and input', async () => {
  answers({ ok: true, data: { text: '您好，王女士' }, now: Date.now() })
  expect(await api.greet({ name: '王女士' })).toEqual({ text: '您好，王女士' })
  expect(call).toHaveBeenLastCalledWith('greeting', { method: 'greet', input: { name: '王女士' } })
})

test('every call says which estate the phone is looking at', async () => {
  lookAt('zejing')
  answers({ ok: true, data: { text: '' }, now: 0 })
  await api.greet({ name: '' })
  expect(call).toHaveBeenLastCalledWith('greeting', { method: 'greet', input: { name: '' }, estateId: 'zejing' })
})

test('a refusal is thrown as data', async () => {
  answers({ ok: false, code: 'invalid', reason: 'required', field: 'name', facts: { by: '李静' }, now: 0 })
  const failure: unknown = await api.greet({ name: '' }).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(Failure)
  expect(failure).toMatchObject({ code: 'invalid', reason: 'required', field: 'name', facts: { by: '李静' } })
})

test('a lost connection is not a refusal', async () => {
  call.mockRejectedValueOnce(new Unreachable('timeout'))
  await expect(api.greet({ name: '' })).rejects.toBeInstanceOf(Unreachable)
})

test('the server, not the phone, says what time it is', async () => {
  const tomorrow = Date.now() + 24 * 3600_000
  answers({ ok: true, data: { text: '' }, now: tomorrow })
  await api.greet({ name: '' })
  expect(Math.abs(serverNow() - tomorrow)).toBeLessThan(1000)
})

test('what the contract does not know does not compile', () => {
  // @ts-expect-error there is no such method
  expect(api.shout).toBeUndefined()
  // @ts-expect-error the input lacks the name
  const wrong = () => api.greet({})
  expect(wrong).toBeDefined()
})
