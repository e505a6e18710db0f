/** The board in a manager's hand, and the drills beside it; what others are refused, and what is hidden stays hidden. */
import type { FindingView } from '@domain/board/finding'
import type { BoardView } from '@domain/board/view'
import type { Page } from '@domain/matter/contract'
import { dayLength, hour, minute, moment } from '@domain/kit/calendar'
import { town, type Town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() }, 120_000)
afterAll(() => t.cloud.stop())

const run = async (functionName: string) => { await t.cloud.post('/control/timers/run', { functionName }); await t.cloud.settle() }
const open = () => t.gaoFeng.call<BoardView>('board', 'open', { span: 'week' })
const noticed = async (title: string) => (await t.gaoFeng.call<{ items: { title: string }[] }>('inbox', 'list', {})).items.filter(each => each.title === title).length

test('a repair goes its way, and the board tells of it by zone and clerk', async () => {
  expect((await open()).figures.received).toBe(0)
  const matter = await t.wangXiulan.reports('repair', '水龙头滴水')
  await t.liJing.receives(matter)
  await run('board-count')
  const view = await open()
  expect(view.figures).toMatchObject({ received: 1, taken: 1, closed: 0 })
  expect(view.by.zone.map(each => [each.key, each.figures.received, each.open])).toEqual([['b2', 1, 1]])
  expect(view.by.clerk.map(each => [each.name, each.figures.taken, each.open])).toEqual([['李静', 1, 1]])
  expect(view.open).toMatchObject({ total: 1, byStatus: [{ status: 'received', count: 1 }] })
  expect((await t.gaoFeng.call<Page<{ id: string }>>('board', 'behind', { figure: 'open', by: 'clerk', key: 'li-jing' })).items.map(each => each.id)).toEqual([matter.id])
})

test('only managers and admins see it, and a wrong span or an unknown week is refused', async () => {
  for (const actor of [t.wangXiulan, t.liJing, t.zhaoZhiqiang]) await expect(actor.call('board', 'open', { span: 'week' })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(t.gaoFeng.call('board', 'open', { span: 'year' })).rejects.toMatchObject({ code: 'invalid', field: 'span' })
  await expect(t.gaoFeng.call('board', 'report', { monday: '2020-01-06' })).rejects.toMatchObject({ code: 'notFound', reason: 'noReport' })
})

test('the same export twice is one file; stocks are looked up anew after a minute and not before', async () => {
  const wish = { key: 'export-of-the-board-0123456789', span: 'month' }, once = await t.gaoFeng.call<{ name: string }>('board', 'export', wish)
  expect((await t.gaoFeng.call<{ name: string }>('board', 'export', wish)).name).toBe(once.name)
  const look = () => t.gaoFeng.call<{ at: number }>('board', 'takeStock', {}), first = await look()
  expect((await look()).at).toBe(first.at)
  await t.cloud.pass(2 * minute)
  expect((await look()).at).toBeGreaterThan(first.at)
  expect((await open()).stocks?.premises).toBeGreaterThan(0)
})

test('twice at once is once, for each method that keeps something; of another estate there is nothing', async () => {
  const wish = { key: 'board-taken-out-twice-at-once', span: 'week' }, exported = await Promise.all([1, 2, 3].map(() => t.gaoFeng.call<{ name: string }>('board', 'export', wish)))
  expect(new Set(exported.map(each => each.name)).size).toBe(1)
  const { data } = await t.cloud.db.collection('audit').where({ estateId: 'zejing', act: 'exportBoard' }).limit(20).get()
  expect((data as { details: { span: string } }[]).filter(each => each.details.span === 'week')).toHaveLength(1)
  const stocks = await Promise.all([1, 2, 3].map(() => t.gaoFeng.call<{ at: number }>('board', 'takeStock', {})))
  expect(new Set(stocks.map(each => each.at)).size).toBe(1)
  for (const [method, input] of [['open', { span: 'week' }], ['findings', {}], ['takeStock', {}], ['export', wish], ['reports', {}], ['report', { monday: '2026-11-16' }], ['sample', {}]] as const) {
    for (const other of [t.maAnping, t.xuWenjing, t.fengWeidong, t.luoJia]) expect(await t.cloud.call(other.member, 'board', method, input, 'zejing')).toMatchObject({ ok: false, code: 'forbidden' })
  }
  for (const input of [{ after: { $gt: '' } }, { after: 5 }, { more: 1 }]) for (const method of ['findings', 'reports']) await expect(t.gaoFeng.call('board', method, input)).rejects.toMatchObject({ code: 'invalid' })
  for (const monday of ['2026-11-17', '2026-02-30', 'x', { $ne: '' }]) expect(await t.cloud.call(t.gaoFeng.member, 'board', 'report', { monday })).toMatchObject({ ok: false })
})

test('a matter whose clerk is on no roster any more is found, told once, and right again after it was taken over', async () => {
  const matter = await t.wangXiulan.reports('issue', '单元门坏了', { place: { areaId: 'b2-garden' } }).catch(() => t.wangXiulan.reports('repair', '灯不亮'))
  await t.liJing.receives(matter)
  await t.cloud.db.collection('matters').where({ _id: matter.id }).update({ firstContactId: 'nobody-known', uncountedAt: await t.cloud.now(), rev: 50 })
  await run('board-count')
  await run('board-drill')
  await run('board-drill')
  const found = await t.gaoFeng.call<Page<FindingView>>('board', 'findings', {})
  expect(found.items.map(each => [each.matterId, each.cause])).toEqual([[matter.id, 'left']])
  expect([await noticed('有事项没人跟进'), (await open()).findings]).toEqual([1, 1])
  await t.cloud.db.collection('matters').where({ _id: matter.id }).update({ firstContactId: 'li-jing', uncountedAt: await t.cloud.now(), rev: 51 })
  await run('board-count')
  await run('board-drill')
  expect((await t.gaoFeng.call<Page<FindingView>>('board', 'findings', {})).items).toEqual([])
})

test('on Monday the report is made once, whoever runs the timer, and opens', async () => {
  await t.cloud.until(moment('2026-11-30', '07:00'))
  await t.cloud.until(moment('2026-11-30', '07:00') + hour)
  await t.cloud.until(moment('2026-11-30', '07:00') + dayLength)
  expect((await t.gaoFeng.call<Page<{ week: string }>>('board', 'reports', {})).items.map(each => each.week)).toEqual(['2026-11-23'])
  expect(await noticed('服务周报')).toBe(1)
  const { url } = await t.gaoFeng.call<{ url: string }>('board', 'report', { monday: '2026-11-23' }), file = Buffer.from(await (await fetch(url)).arrayBuffer())
  expect(file.subarray(0, 5).toString()).toBe('%PDF-')
}, 240_000)
