/** A day that is counted, and a matter of it that is opened again later: what happened on that day stays, and nothing is counted twice. */
import { contributionsOf } from '@domain/board/contributions'
import type { Counts } from '@domain/board/figures'
import type { BoardView } from '@domain/board/view'
import { dayLength } from '@domain/kit/calendar'
import { every } from '../../make/books'
import { town, type Town } from '../actors'
import { earned, works } from '../statement/scene'
import { storedMatter } from '../quote/verbs'

let t: Town
beforeAll(async () => { t = await town() }, 120_000)
afterAll(() => t.cloud.stop())

const countOnce = () => t.cloud.post('/control/timers/run', { functionName: 'board-count' })
const countedAs = async () => Object.fromEntries((await every<{ name: string, counts: Counts }>(t.cloud.db, 'boardTallies')).filter(each => Object.keys(each.counts).length > 0).map(each => [each.name, each.counts]))
const open = () => t.gaoFeng.call<BoardView>('board', 'open', { span: 'week' })

test('accepted on Monday, counted; opened again on Wednesday, counted by two at once and once more: Monday stands as it stood', async () => {
  const matter = await earned(t, t.maAnping, 'anjie', { costFen: 12_345, priceFen: 15_712 })
  await countOnce()
  const monday = (await countedAs())['day-2026-11-23']
  expect(monday).toMatchObject({ all: { all: { received: 1, taken: 1 } }, vendor: { anjie: { received: 1 } } })
  await t.cloud.pass(2 * dayLength)
  await t.wangXiulan.does('reopen', matter, { note: '又不凉了' })
  await Promise.all([countOnce(), countOnce()])
  await countOnce()
  const after = await countedAs()
  expect(after['day-2026-11-23']).toEqual(monday)
  expect(after['day-2026-11-25']).toMatchObject({ all: { all: { reopened: 1 } }, vendor: { anjie: { reopened: 1 } } })
  expect(after).toEqual(contributionsOf(await storedMatter(t, matter)))
  expect((await open()).figures).toMatchObject({ received: 1, reopened: 1 })
}, 240_000)

test('done again and accepted it is open no more, and the week has it once', async () => {
  const [{ _id: id }] = (await t.cloud.db.collection('matters').where({ estateId: 'zejing', 'quoting.redos': 1 }).get()).data as [{ _id: string }]
  const matter = await t.wangXiulan.sees({ id })
  await works(t.tanLi, matter)
  await t.wangXiulan.accepts(matter)
  await Promise.all([countOnce(), countOnce()])
  expect(await countedAs()).toEqual(contributionsOf(await storedMatter(t, matter)))
  expect((await open()).figures).toMatchObject({ received: 1, reopened: 1, resolution: { count: 2 } })
}, 240_000)
