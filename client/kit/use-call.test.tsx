import { act, renderHook } from '@testing-library/react'
import { phone } from '../../tests/component/taro'
import { Failure } from './failure'
import { Unreachable } from './ports/unreachable'
import { useCall } from './use-call'

const later = (ms: number) => act(async () => { await jest.advanceTimersByTimeAsync(ms) })

beforeEach(() => { jest.useFakeTimers() })
afterEach(() => { jest.useRealTimers() })

test('asks at once and hands over the answer', async () => {
  const { result } = renderHook(() => useCall(() => Promise.resolve('answer')))
  expect(result.current).toMatchObject({ loading: true, data: undefined })
  await later(0)
  expect(result.current).toMatchObject({ loading: false, data: 'answer', error: undefined })
})

test('asks again when what it depends on changes', async () => {
  const { result, rerender } = renderHook(({ id }) => useCall(() => Promise.resolve(id), [id]), { initialProps: { id: 'a' } })
  await later(0)
  rerender({ id: 'b' })
  await later(0)
  expect(result.current.data).toBe('b')
})

test('asks again when the page shows again, but not for the first time twice', async () => {
  const ask = jest.fn(() => Promise.resolve('x'))
  renderHook(() => useCall(ask))
  await later(0)
  phone.show()
  expect(ask).toHaveBeenCalledTimes(1)
  await later(2000)
  await act(async () => phone.show())
  expect(ask).toHaveBeenCalledTimes(2)
})

test('keeps the old answer while a newer one is on its way, and when that fails', async () => {
  const ask = jest.fn<Promise<string>, []>().mockResolvedValueOnce('old').mockRejectedValueOnce(new Error('broken'))
  const { result } = renderHook(() => useCall(ask))
  await later(0)
  let reloading: Promise<unknown> | undefined
  act(() => { reloading = result.current.reload() })
  expect(result.current).toMatchObject({ data: 'old', loading: false, refreshing: true })
  await later(0)
  await expect(reloading).resolves.toBeUndefined()
  expect(result.current).toMatchObject({ data: 'old', refreshing: false, offline: false })
  expect(result.current.error?.message).toBe('broken')
})

test('without a network says so, and asks again by itself when it is back', async () => {
  const ask = jest.fn<Promise<string>, []>().mockRejectedValueOnce(new Unreachable('no network')).mockResolvedValueOnce('answer')
  const { result } = renderHook(() => useCall(ask))
  await later(0)
  expect(result.current).toMatchObject({ offline: true, loading: false })
  await act(async () => phone.network(true))
  expect(result.current).toMatchObject({ offline: false, data: 'answer' })
})

test.each([
  ['notFound', true], ['forbidden', true], ['invalid', true], ['conflict', true], ['unavailable', false], ['internal', false]
] as const)('%s is the last word: %s', async (code, refused) => {
  const { result } = renderHook(() => useCall(() => Promise.reject(new Failure(code, 'why'))))
  await later(0)
  expect(result.current).toMatchObject({ refused, offline: false })
})
