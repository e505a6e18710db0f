import { act, renderHook } from '@testing-library/react'
import { Unreachable } from './ports/unreachable'
import { useAct } from './use-act'

test('two taps at once are one call', async () => {
  const write = jest.fn((_: string, input: string) => Promise.resolve(`${input} done`))
  const { result } = renderHook(() => useAct(write))
  const outputs = await act(() => Promise.all([result.current.run('it'), result.current.run('it')]))
  expect(outputs).toEqual(['it done', 'it done'])
  expect(write).toHaveBeenCalledTimes(1)
})

test('a retry after a lost answer carries the same key, the next act another', async () => {
  const keys: string[] = []
  let lost = true
  const { result } = renderHook(() => useAct((key: string, _: string) => {
    keys.push(key)
    return lost ? Promise.reject(new Unreachable('timeout')) : Promise.resolve('done')
  }))
  expect(await act(() => result.current.run('it'))).toBeUndefined()
  expect(result.current.error).toBeInstanceOf(Unreachable)
  lost = false
  expect(await act(() => result.current.run('it'))).toBe('done')
  expect(result.current).toMatchObject({ busy: false, error: undefined })
  await act(() => result.current.run('something else'))
  expect(keys[0]).toMatch(/^[a-z0-9]{24,}$/)
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[0])
})
