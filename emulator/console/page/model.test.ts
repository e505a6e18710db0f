import type { Invocation } from '../../types'
import { Model } from './model'

const invocation = (id: string): Invocation => ({
  id, at: 0, functionName: 'work-order', outcome: 'ok', milliseconds: 1, roundTrips: 2, documentsRead: 1, documentsWritten: 1, cold: false, output: []
})

const model = () => new Model({
  now: 1000, envId: 'test-env', people: [], templates: {}, files: [{ path: 'a.jpg', bytes: 1, at: 0 }], invocations: [invocation('1')],
  rows: { 'subscribe-message': [], 'employee-message': [], 'robot-message': [], 'refused-message': [], 'phone-call': [] }
})

test('what arrives is drawn by those who show it, and told to those who wait for it', () => {
  const known = model()
  const rows = jest.fn(), files = jest.fn(), arrived = jest.fn()
  known.draw(['rows'], rows)
  known.draw(['files'], files)
  known.onArrival(arrived)
  known.apply({ type: 'sent', kind: 'subscribe-message', row: { at: 5, openid: 'wang' } })
  expect(rows).toHaveBeenCalledTimes(2)
  expect(files).toHaveBeenCalledTimes(1)
  expect(arrived).toHaveBeenCalledWith('subscribe-message', { at: 5, openid: 'wang' })
  known.apply({ type: 'sent', kind: 'something-else', row: {} })
  expect(arrived).toHaveBeenCalledTimes(1)
})

test('the newest invocation comes first', () => {
  const known = model()
  known.apply({ type: 'invocation', invocation: invocation('2') })
  expect(known.invocations.map(({ id }) => id)).toEqual(['2', '1'])
})

test('a file written anew is listed once', () => {
  const known = model()
  known.apply({ type: 'storage', path: 'a.jpg', bytes: 7 })
  expect(known.files.map(({ path, bytes }) => [path, bytes])).toEqual([['a.jpg', 7]])
})

test('time runs on from what the cloud said last', () => {
  const known = model()
  known.apply({ type: 'clock', now: 5000 })
  expect(known.now()).toBeGreaterThanOrEqual(5000)
  expect(known.now()).toBeLessThan(6000)
})
