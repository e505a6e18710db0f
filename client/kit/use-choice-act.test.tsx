import { act, renderHook } from '@testing-library/react'
import { useChoiceAct } from './use-choice-act'

test('the same choice keeps its key until it has succeeded; another choice has another', async () => {
  const sent: [string, string][] = []
  const { result } = renderHook(() => useChoiceAct(async (key: string, choice: string) => {
    sent.push([choice, key])
    if (sent.length < 4) throw new Error('lost')
    return choice
  }))
  for (const choice of ['a', 'b', 'a', 'a', 'a']) await act(() => result.current.run(choice))
  const [first, other, again, done, anew] = sent.map(([, key]) => key)
  expect(again).toBe(first)
  expect(done).toBe(first)
  expect(other).not.toBe(first)
  expect(anew).not.toBe(first)
})
