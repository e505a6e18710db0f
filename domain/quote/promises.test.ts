import { dayLength, hour, minute } from '../kit/calendar'
import { dues } from '../matter/due'
import { asked, confirmed, done, priced, quoteIdOf, quoteOf, quoted, received, step, there } from '../../tests/make/quoted'
import { mondayNoon } from '../../tests/make/matter'
import { finishedAt } from './promises'

const from = mondayNoon + dayLength

test.each([[120, 2 * hour], [480, 8 * hour], [481, dayLength + minute], [720, dayLength + 4 * hour], [960, dayLength + 8 * hour]])('%i minutes of work', (workMinutes, after) =>
  expect(finishedAt({ startAt: from, workMinutes })).toBe(from + after))

test('while vendors are asked and a price is read nothing runs, and nothing was kept', () => {
  for (const matter of [asked(), quoted(), priced()]) {
    expect(matter.clocks).toMatchObject({ arrive: { stoppedAt: mondayNoon }, finish: { stoppedAt: mondayNoon } })
    expect([matter.clocks.arrive?.metAt, matter.clocks.finish?.metAt, matter.dueAt]).toEqual([undefined, undefined, null])
    expect(dues(matter).filter(each => each.clock)).toEqual([])
  }
})

test('confirmed: there by the hour that was quoted, done when the work takes as long as was said', () => {
  const { clocks } = confirmed()
  expect(clocks.arrive).toMatchObject({ startedAt: mondayNoon, dueAt: from, warnAt: from - 2 * hour })
  expect(clocks.finish).toMatchObject({ startedAt: from, dueAt: from + 2 * hour })
  expect(dues(confirmed())[0]).toEqual({ action: 'warn', clock: 'arrive', at: from - 2 * hour })
})

test('kept is what was done: there, and done', () => {
  expect(there().clocks.arrive?.metAt).toBe(mondayNoon)
  expect(done().clocks.finish?.metAt).toBe(mondayNoon)
})

test('a change that is agreed to moves the end of the work alone', () => {
  const change = step(there(), 'maAnping', 'quoteChange', { quote: quoteOf([20_000, 8_000], { startAt: mondayNoon + 2 * dayLength, workMinutes: 240 }) })
  const offered = step(change, 'liJing', 'proposeChange', { quoteId: quoteIdOf(change, 'anjie'), priceFen: 36_000 })
  const { clocks } = step(offered, 'wangXiulan', 'confirmChange', { priceId: offered.quoting!.prices.at(-1)!.id })
  expect(clocks.arrive?.metAt).toBe(mondayNoon)
  expect(clocks.finish).toMatchObject({ dueAt: mondayNoon + 2 * dayLength + 4 * hour })
})

test('whoever was there before does not stand for whoever comes now', () => {
  const again = step(there(), 'tanLi', 'decline', { note: '缺件' }), bid = step(asked(['minghui'], again), 'dengMinghui', 'quote', { quote: quoteOf([20_000]) })
  const chosen = confirmed(step(bid, 'liJing', 'setPrice', { quoteId: quoteIdOf(bid, 'minghui'), priceFen: 26_000 }))
  expect(step(step(chosen, 'dengMinghui', 'start'), 'dengMinghui', 'arrive').clocks.arrive?.metAt).toBe(mondayNoon)
})

test('a colleague goes instead: the center’s own promises run again', () => {
  const { clocks } = step(quoted(), 'liJing', 'assign', { assigneeId: 'zhao-zhiqiang' }), { clocks: before } = received()
  expect(clocks.finish).toEqual(before.finish)
})

test('withdrawn is not kept, concluded is', () => {
  expect(step(received(), 'wangXiulan', 'cancel').clocks.finish).toMatchObject({ stoppedAt: mondayNoon })
  const { clocks } = step(received(), 'liJing', 'conclude', { reason: 'referred', note: '请找厂家' })
  expect([clocks.finish?.metAt, clocks.arrive?.metAt]).toEqual([mondayNoon, undefined])
})
