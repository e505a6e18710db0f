import { historyOf } from '../../tests/make/histories'
import { moment } from '../kit/calendar'
import { statuses, type Matter } from '../matter/matter'
import { hasList, listed, numberOf, openNames, timesOf, wantedNames, type Behind } from './behind'
import { contributionsOf, mondayIn, weekTally, type Contributions } from './contributions'
import { countedAs, isCountedAs, type Counted } from './counted'
import { dimensions, type Dimension } from './figures'
import { figuresOf, numberIn, openOf, openUnder, receivedWithin, together } from './read'
import { addedAll, emptyTally, type Tally } from './tally'
import { ages } from './view'
import { mondaysBetween } from './week'

const today = '2026-11-30'
/** Walks seldom come as far as a vendor who was chosen. */
const withVendor = (matter: Matter, seed: number): Matter => seed % 4 === 0 ? { ...matter, quoting: { brief: '', photos: [], asks: [], quotes: [], prices: [], redos: 0, readers: [], ...matter.quoting, vendorId: seed % 3 === 0 ? 'anjie' : 'jiale' } } : matter
let counted: Counted[], sums: Contributions, places: Map<string, Counted[]>
beforeAll(() => {
  const matters = Array.from({ length: 2000 }, (_, seed) => withVendor(historyOf(seed).at(-1)!, seed))
  counted = matters.map(countedAs)
  sums = matters.reduce((all, each) => addedAll(all, contributionsOf(each)), {} as Contributions)
  places = new Map()
  for (const each of counted) for (const name of each.behind) places.set(name, [...places.get(name) ?? [], each])
}, 600_000)

/** As an index answers: whatever has any of the names, once. */
const found = (names: readonly string[]) => [...new Set(names.flatMap(name => places.get(name) ?? []))]
const tally = (name: string): Tally => ({ ...emptyTally('zejing', name), counts: sums[name] ?? {} })
const mondays = () => Object.keys(sums).filter(name => name.startsWith('week-')).map(mondayIn).sort()
const keysOf = (counts: Tally['counts'], by: Dimension) => Object.keys(counts[by] ?? {})

/** Every figure that has a list, of these weeks, with what the list comes to and what the figure says. */
function compared (weeks: readonly string[]) {
  const counts = together(weeks.map(monday => tally(weekTally(monday))))
  return dimensions.flatMap(by => keysOf(counts, by).flatMap(key => listed.filter(figure => hasList({ figure, by })).map(figure => {
    const wanted: Behind = { figure, weeks, by, key }, list = found(wantedNames(wanted)).map(({ facts }) => timesOf(facts, wanted))
    return { what: `${figure} ${by} ${key} ${weeks.join()}`, list, figure: numberIn(figuresOf(counts[by]?.[key]), figure) }
  })))
}

test('each figure of each week, of everything and of each zone, kind, clerk, vendor and category, is what its list comes to', () => {
  const all = mondays().flatMap(monday => compared([monday]))
  for (const { what, list, figure } of all) expect([what, list.reduce((sum, each) => sum + each, 0)]).toEqual([what, figure])
  expect(all.filter(({ figure }) => figure > 0).length).toBeGreaterThan(200)
})

test('so it is over several weeks together, and nothing is listed that was not counted', () => {
  const weeks = mondays()
  for (const some of [weeks.slice(0, 4), weeks.slice(0, 13), weeks.slice(-2)]) {
    for (const { what, list, figure } of compared(some)) expect([what, list.includes(0), list.reduce((sum, each) => sum + each, 0)]).toEqual([what, false, figure])
  }
})

test('each figure has something behind it somewhere, and some matters were counted in one more than once', () => {
  const all = mondays().flatMap(monday => compared([monday]))
  for (const figure of listed) expect([figure, all.some(each => each.what.startsWith(`${figure} `) && each.figure > 0)]).toEqual([figure, true])
  expect(all.some(({ list }) => list.some(times => times > 1))).toBe(true)
})

test('what is open, by status, by age, and by whom, where and of what it is', () => {
  const now = tally('now'), view = openOf(now.counts.all?.all, today), whole = { by: 'all' as const, key: '' }
  expect(found(openNames(whole))).toHaveLength(view.total)
  for (const status of statuses) expect([status, found(openNames(whole, status)).length]).toEqual([status, view.byStatus.find(each => each.status === status)?.count ?? 0])
  for (const age of ages) {
    const { from = 0, before } = receivedWithin(age, today)
    expect([age, found(openNames(whole)).filter(({ createdAt }) => createdAt >= from && createdAt < before).length]).toEqual([age, view.byAge.find(each => each.age === age)?.count])
  }
  for (const by of ['zone', 'kind', 'clerk', 'vendor', 'category'] as const) {
    expect(keysOf(now.counts, by).length).toBeGreaterThan(0)
    for (const key of keysOf(now.counts, by)) expect([key, found(openNames({ by, key })).length]).toEqual([key, openUnder(now, by, key, today).open])
  }
})

test('ages leave no moment out and meet nowhere', () => {
  const spans = ages.map(age => receivedWithin(age, today))
  expect(spans.map(({ from }) => from)).toEqual([...spans.slice(1).map(({ before }) => before), undefined])
  expect(spans[0]).toEqual({ from: moment(today), before: moment('2026-12-01') })
})

test('what was counted otherwise, or is found elsewhere, is told', () => {
  const [one, other] = [counted[0]!, counted[1]!]
  expect(isCountedAs(one, one)).toBe(true)
  expect(isCountedAs({ ...one, facts: other.facts }, one)).toBe(false)
  expect(isCountedAs({ ...one, behind: one.behind.slice(1) }, one)).toBe(false)
  expect(isCountedAs({ facts: one.facts }, one)).toBe(false)
})

test('a figure that has no list by zone has none, and weeks are those between two Mondays', () => {
  expect([hasList({ figure: 'rated', by: 'all' }), hasList({ figure: 'rated', by: 'zone' })]).toEqual([true, false])
  expect(mondaysBetween('2026-11-16', '2026-11-30')).toEqual(['2026-11-16', '2026-11-23', '2026-11-30'])
  expect([mondaysBetween('2026-11-17', '2026-11-30'), mondaysBetween('2026-11-16', '2026-11-29'), mondaysBetween('2026-11-30', '2026-11-16')]).toEqual([[], [], []])
  expect(numberOf('dropped', { refused: 2, cancelled: 3, closed: 9 })).toBe(5)
})
