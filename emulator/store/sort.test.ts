import { sorted } from './sort'

const keyOf = ({ key }: { key: number }) => Buffer.from([key >> 8, key & 0xff])
const items = Array.from({ length: 5000 }, (_, at) => ({ at, key: (at * 7919) % 613 }))
const expected = [...items].sort((a, b) => a.key - b.key || a.at - b.at)

test.each([0, 1, 10, 700, 5000, Infinity])('the first %s, equal ones as they came', (limit) => {
  expect([...sorted(items, keyOf, limit)]).toEqual(expected.slice(0, limit))
})

test('reads nothing before it is asked', () => {
  const read = jest.fn()
  sorted(
    (function* () {
      read()
      yield { at: 0, key: 0 }
    })(),
    keyOf,
  )
  expect(read).not.toHaveBeenCalled()
})
