import { bookOf } from './book'
import { figuresOf, openOf } from './read'
import type { BoardView, Line } from './view'

const stocks = { on: '2026-11-23', at: 1, premises: 200, issuedFen: 12_345, paidFen: 12_300, arrears: { early: 45, year: 100 }, acknowledged: 3, pushes: 4, keysHeld: 5, keysOut: 6, depositFen: 70_000, unreached: 8 }
const line = (key: string, received: number): Line => ({ key, name: `名称${key}`, figures: figuresOf({ received, rated: 2, speed: 9, quality: 8, manner: 7 }), open: 2, old: 1 })
const view = (more: Partial<BoardView>): BoardView => ({
  countedAt: 1, from: '2026-11-23', until: '2026-11-23', figures: figuresOf({ received: 5 }), bars: 'day', series: [{ on: '2026-11-22', received: 9, closed: 1, breaches: 0 }, { on: '2026-11-23', received: 5, closed: 2, breaches: 1 }],
  by: { zone: [line('b2', 5)], kind: [], clerk: [], vendor: [], category: [line('faucet', 3), line('lamp', 2)] }, open: openOf(undefined, '2026-11-23'), alarms: [], findings: 0, ...more
})
const week = { on: '2026-11-23', figures: figuresOf({ received: 5, closed: 2 }) }
const sheet = (book: ReturnType<typeof bookOf>, name: string) => book.find(each => each.name === name)

test('a span of one week has that week by weeks, and its days by themselves', () => {
  const book = bookOf(view({}), [week], [stocks])
  expect(sheet(book, '按周')?.rows.map(row => row.slice(0, 2))).toEqual([['2026-11-23', 5]])
  expect(sheet(book, '近七天')?.rows.map(row => row[0])).toEqual(['2026-11-22', '2026-11-23'])
})

test('a longer one has no days', () => {
  const book = bookOf(view({ bars: 'week' }), [{ ...week, on: '2026-11-16' }, week], [])
  expect(sheet(book, '近七天')).toBeUndefined()
  expect(sheet(book, '按周')?.rows).toHaveLength(2)
})

test('each sheet has as many cells as titles; categories are there, with stars by question and what is open', () => {
  const book = bookOf(view({}), [week], [stocks])
  for (const { name, titles, rows } of book) for (const row of rows) expect([name, row.length]).toEqual([name, titles.length])
  const { titles, rows } = sheet(book, '按分类')!, of = (title: string) => rows.map(row => row[titles.indexOf(title)])
  expect([of('名称'), of('收到'), of('满意度'), of('满意度 快不快'), of('未结'), of('超过一周')]).toEqual([['名称faucet', '名称lamp'], [3, 2], [4, 4], [4.5, 4.5], [2, 2], [1, 1]])
})

test('stocks are in yuan, arrears by age', () => {
  const { titles, rows: [row] } = sheet(bookOf(view({}), [week], [stocks]), '其他情况')!
  expect([titles.indexOf('欠费 一年到三年（元）') > 0, row![titles.indexOf('欠费 一年到三年（元）')], row![titles.indexOf('应收（元）')]]).toEqual([true, 1, 123.45])
})
