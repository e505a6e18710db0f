import { isWithin, limitsOf, marginPercent } from './limits'

const rules = { floorPercent: 10, ceilingPercent: 40 }

test('the floor is rounded up and the ceiling down, to the fen', () => {
  expect(limitsOf(20_000, rules)).toEqual({ leastFen: 22_000, mostFen: 28_000 })
  expect(limitsOf(101, rules)).toEqual({ leastFen: 112, mostFen: 141 })
  expect(limitsOf(1, rules)).toEqual({ leastFen: 2, mostFen: 1 })
  expect(limitsOf(99_999_999, rules)).toEqual({ leastFen: 109_999_999, mostFen: 139_999_998 })
})

test('both ends belong to it; below the cost never does, whatever the floor', () => {
  const limits = limitsOf(20_000, rules)
  expect([21_999, 22_000, 28_000, 28_001].map(fen => isWithin(fen, limits))).toEqual([false, true, true, false])
  expect(limitsOf(20_000, { floorPercent: -20, ceilingPercent: 40 }).leastFen).toBe(20_000)
})

test.each([[26_000, 20_000, 30], [20_001, 20_000, 0], [20_010, 20_000, 0.1], [20_030, 20_000, 0.2], [19_990, 20_000, -0.1], [19_991, 20_000, 0], [0, 3, -100], [4, 3, 33.3]])(
  'a price of %i over a cost of %i is a margin of %d per cent', (fen, cost, percent) => expect(marginPercent(fen, cost)).toBeCloseTo(percent, 5))
