import type { Matter } from '../matter/matter'
import { dice } from '../../tests/make/dice'
import { historyOf } from '../../tests/make/histories'
import { contributionsOf, difference, plus, type Contributions } from './contributions'
import { bucketOf, minutesOf, quantile, accuracy } from './durations'
import { factsOf } from './facts'
import { addedAll } from './tally'
import { mondayOf, weekOf } from './week'

/** Counts as the function does, where anything may be cut off or overtaken: what was counted of a matter is kept with its revision. */
function countedInBatches (histories: Matter[][], seed: number, most?: number): Contributions {
  const roll = dice(seed), counted = new Map<string, { rev: number, of: Contributions }>(), reached = histories.map(() => 0)
  let sums: Contributions = {}
  const count = (matter: Matter) => {
    const before = counted.get(matter._id)
    if (before && before.rev >= matter.rev) return
    const of = contributionsOf(matter), next = addedAll(sums, difference(of, before?.of ?? {}), most)
    // Cut off before the transaction is through: nothing of it is there.
    if (roll() < 0.2) return
    sums = next
    counted.set(matter._id, { rev: matter.rev, of })
  }
  for (let round = 0; round < histories.length * 2; round++) {
    const place = Math.floor(roll() * histories.length), revisions = histories[place]!
    reached[place] = Math.min(revisions.length - 1, reached[place]! + Math.floor(roll() * 6))
    // Sometimes an instance has an older revision in its hands than another one has counted.
    count(revisions[Math.max(0, reached[place] - (roll() < 0.2 ? 1 : 0))]!)
  }
  while (histories.some(each => counted.get(each[0]!._id)?.rev !== each.at(-1)!.rev)) histories.forEach(each => count(each.at(-1)!))
  return sums
}

const sumOf = (contributions: Contributions, figure: string) => Object.entries(contributions).filter(([name]) => name.startsWith('day-')).reduce((sum, [, counts]) => sum + (counts.all?.all?.[figure] ?? 0), 0)

let histories: Matter[][], whole: Contributions
beforeAll(() => {
  histories = Array.from({ length: 3000 }, (_, seed) => historyOf(seed))
  whole = histories.reduce((sums, each) => addedAll(sums, contributionsOf(each.at(-1)!)), {} as Contributions)
}, 600_000)

test('3,000 histories counted in random batches, cut off and overtaken, are what they come to when all is counted anew', () => {
  expect(countedInBatches(histories, 7)).toEqual(whole)
}, 600_000)

test('those histories have something of everything in them', () => {
  for (const figure of ['received', 'taken', 'closed', 'cancelled', 'reopened', 'followUpDue', 'followUpDone', 'rated', 'speed', 'unsatisfied']) expect([figure, sumOf(whole, figure)]).not.toEqual([figure, 0])
  expect(sumOf(whole, 'received')).toBe(3000)
  expect(Object.values(whole.now!.all!.all!).reduce((sum, each) => sum + each, 0)).toBe(histories.filter(each => each.at(-1)!.open).length)
})

test('each dimension comes to the same, and days to their weeks', () => {
  for (const [name, counts] of Object.entries(whole)) {
    const total = (keys: Record<string, Record<string, number>> = {}) => Object.values(keys).reduce((sum, numbers) => sum + (numbers.received ?? 0), 0)
    expect([name, total(counts.zone), total(counts.kind), total(counts.category)].slice(1)).toEqual(name === 'now' ? [0, 0, 0] : Array(3).fill(total(counts.all)))
  }
  const weeks: Record<string, number> = {}
  for (const [name, counts] of Object.entries(whole)) if (name.startsWith('day-')) weeks[mondayOf(name.slice(4))] = (weeks[mondayOf(name.slice(4))] ?? 0) + (counts.all?.all?.received ?? 0)
  for (const [monday, received] of Object.entries(weeks)) expect(whole[`week-${monday}`]?.all?.all?.received ?? 0).toBe(received)
})

test('more keys than a tally has room for: the rest is one, and the order in which they came changes nothing', () => {
  const few = histories.slice(0, 300), once = few.reduce((sums, each) => addedAll(sums, contributionsOf(each.at(-1)!), 4), {} as Contributions)
  const backwards = [...few].reverse().reduce((sums, each) => addedAll(sums, contributionsOf(each.at(-1)!), 4), {} as Contributions)
  expect(backwards).toEqual(once)
  expect(Object.values(once).every(counts => Object.keys(counts.kind ?? {}).length <= 4)).toBe(true)
  expect(Object.values(once).some(counts => counts.kind?.others)).toBe(true)
})

test('nothing differs from itself, and what was added can be taken away', () => {
  const one = contributionsOf(histories[1]!.at(-1)!), other = contributionsOf(histories[2]!.at(-1)!)
  expect(difference(one, one)).toEqual({})
  expect(difference(plus(one, other), other)).toEqual(one)
})

test('what happened stays on its day when the matter is opened again, and it is open again', () => {
  const reopened = histories.find(each => each.at(-1)!.reopened > 0 && each.at(-1)!.open)!, at = reopened.findIndex(each => each.reopened > 0)
  const [before, after] = [factsOf(reopened[at - 1]!), factsOf(reopened[at]!)]
  expect(after.happened).toEqual(expect.arrayContaining(before.happened.filter(({ what }) => what !== 'followUpDue')))
  expect(after.happened.some(({ what }) => what === 'reopened')).toBe(true)
  expect(after.open?.status).toBe('received')
})

test('durations are right within what is said of them', () => {
  for (const minutes of [1, 2, 7, 33, 90, 1441, 60_000]) expect(Math.abs(minutesOf(bucketOf(minutes * 60_000)) / minutes - 1)).toBeLessThanOrEqual(accuracy + 1e-9)
  const counts = new Map([[2, 5], [10, 4], [20, 1]])
  expect([quantile(counts, 0.5), quantile(counts, 0.9), quantile(new Map(), 0.5)]).toEqual([minutesOf(2), minutesOf(10), undefined])
})

test('weeks begin on Monday, and the first is that of the first Thursday', () => {
  expect(['2026-11-23', '2026-11-29', '2027-01-01', '2026-01-01', '2025-12-29', '2024-12-30'].map(weekOf)).toEqual(['2026-W48', '2026-W48', '2026-W53', '2026-W01', '2026-W01', '2025-W01'])
})
