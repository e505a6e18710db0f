import { functions } from '../../tests/component/functions'
import { callNumber } from '../kit'
import { callHotline } from './call'

jest.mock('../kit/ports/wechat', () => ({ callNumber: jest.fn(async () => undefined) }))

const called = jest.mocked(callNumber)
const counted = () => functions.of('hotline.called')
const settled = () => new Promise(resolve => setTimeout(resolve))

beforeEach(() => called.mockClear())

test('one tap calls and is counted', async () => {
  functions.answers['hotline.called'] = () => ({ ok: true })
  await callHotline('5980001')
  await settled()
  expect(called.mock.calls).toEqual([['5980001']])
  expect(counted()).toEqual([{ number: '5980001' }])
})

test('the call waits for nothing: the sheet is up while the count has no answer', async () => {
  functions.answers['hotline.called'] = () => new Promise(() => undefined)
  await callHotline('5980001')
  expect(called).toHaveBeenCalledTimes(1)
})

test.each<[string, () => void]>([
  ['without a network', () => { functions.offline = true }],
  ['where the number is of nobody any more', () => { functions.answers['hotline.called'] = () => { throw new Error('refused') } }]
])('%s it calls all the same, and nothing is left unhandled', async (_, broken) => {
  broken()
  const unhandled = jest.fn()
  process.on('unhandledRejection', unhandled)
  await callHotline('59800003')
  await settled()
  process.off('unhandledRejection', unhandled)
  expect([called.mock.calls, unhandled.mock.calls]).toEqual([[['59800003']], []])
})
