import { act, renderHook } from '@testing-library/react'
import type { Page } from '@domain/matter/contract'
import { usePages } from './use-pages'

const settled = () => act(async () => undefined)
const parts: Record<string, Page<number>> = { first: { items: [1, 2], next: 'second' }, second: { items: [3] } }

test('the first part by itself, the rest on demand, until the end', async () => {
  const ask = jest.fn(async (after: string = 'first') => parts[after]!)
  const { result } = renderHook(() => usePages(ask))
  await settled()
  expect([result.current.items, result.current.foot]).toEqual([[1, 2], 'more'])
  await act(() => result.current.more())
  expect([result.current.items, result.current.foot]).toEqual([[1, 2, 3], 'end'])
  await act(() => result.current.more())
  expect(ask).toHaveBeenCalledTimes(2)
})

test('a part that does not come can be asked for again, and nothing of the others is lost', async () => {
  const ask = jest.fn<Promise<Page<number>>, [string?]>().mockResolvedValueOnce(parts.first!).mockRejectedValueOnce(new Error('no network')).mockResolvedValueOnce(parts.second!)
  const { result } = renderHook(() => usePages(ask))
  await settled()
  await act(() => result.current.more())
  expect([result.current.items, result.current.foot]).toEqual([[1, 2], 'failed'])
  await act(() => result.current.more())
  expect(result.current.items).toEqual([1, 2, 3])
})

test('a fresh first part drops what was added to the old one', async () => {
  const ask = jest.fn(async (after: string = 'first') => ({ ...parts[after]! }))
  const { result } = renderHook(() => usePages(ask))
  await settled()
  await act(() => result.current.more())
  await act(async () => { await result.current.reload() })
  expect(result.current.items).toEqual([1, 2])
})
