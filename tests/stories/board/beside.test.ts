/** What stands on the board beside sums of matters: stocks, the lot of a week, what was out of the ordinary; and the workbook. */
import * as XLSX from '@e965/xlsx'
import type { SampleView } from '@domain/board/report'
import { sampleSize } from '@domain/board/sample'
import type { Stocks } from '@domain/board/stocks'
import type { BehindCard } from '@domain/board/contract'
import type { BoardView } from '@domain/board/view'
import { dayLength, hour, minute, moment } from '@domain/kit/calendar'
import type { Page } from '@domain/matter/contract'
import type { Matter } from '@domain/matter/matter'
import { aMatter } from '../../make/matter'
import { atRest } from '../../make/histories'
import { town, type Town } from '../actors'
import { countAll, write } from './sums'

const friday = moment('2026-11-20', '10:00'), monday = moment('2026-11-30', '07:00')
let t: Town
beforeAll(async () => { t = await town() }, 120_000)
afterAll(() => t.cloud.stop())

const open = (span = 'week') => t.gaoFeng.call<BoardView>('board', 'open', { span })
const look = () => t.gaoFeng.call<Stocks>('board', 'takeStock', {})
const noticed = async (title: string) => (await t.gaoFeng.call<{ items: { title: string }[] }>('inbox', 'list', {})).items.filter(each => each.title === title).length

/** Received, and closed an hour later; some were opened again. */
function closed (place: number, at: number, more: Partial<Matter> = {}): Matter {
  const base = aMatter('inquiry', { key: `beside-${String(place).padStart(4, '0')}-0123456789` }), line = { key: 'a-key-that-was-made-up', by: 'li-jing', byName: '李静' }
  const timeline = [
    { ...base.timeline[0]!, at }, { ...line, seq: 2, action: 'receive', at: at + 5 * minute, from: 'submitted' as const, to: 'received' as const },
    { ...line, seq: 3, action: 'complete', at: at + hour, from: 'received' as const, to: 'closed' as const }
  ]
  return atRest({ ...base, _id: `beside-${place}`, number: `B-${String(place).padStart(4, '0')}`, status: 'closed', open: false, createdAt: at, updatedAt: at + hour, endedAt: at + hour, firstContactId: 'li-jing', clocks: {}, timeline, uncountedAt: at, hiddenFrom: [], ...more })
}

const reopenedOnce = (matter: Matter): Matter => ({ ...matter, reopened: 1, timeline: [...matter.timeline, { ...matter.timeline[2]!, seq: 4, action: 'reopen', from: 'closed', to: 'received' }, { ...matter.timeline[2]!, seq: 5, from: 'received', to: 'closed' }] })

test('stocks are what there is: premises, messages that reached nobody, and one count a day however often somebody looks', async () => {
  const { total } = await t.cloud.db.collection('premises').where({ estateId: 'zejing' }).count() as { total: number }
  const first = await look()
  expect(first).toMatchObject({ on: '2026-11-23', premises: total, issuedFen: 0, paidFen: 0, keysHeld: 0, keysOut: 0, depositFen: 0, acknowledged: 0 })
  const bills = (await t.cloud.db.collection('bills').where({ estateId: 'zejing', state: 'open' }).limit(1000).get()).data as { dueOn: string, openFen: number, kind: string }[]
  expect(Object.values(first.arrears).reduce((sum, fen) => sum + fen, 0)).toBe(bills.filter(({ dueOn, kind }) => dueOn < '2026-11-23' && kind !== 'deposit').reduce((sum, { openFen }) => sum + openFen, 0))
  await t.cloud.db.collection('grants').where({ _id: t.liJing.id }).remove()
  await t.cloud.db.collection('grants').add({ _id: t.liJing.id, v: 1, balances: { task: 3, alarm: 2 }, leaseUntil: 0, nonces: [] })
  await t.cloud.pass(2 * minute)
  const second = await look()
  expect(second.pushes - first.pushes).toBe(5)
  await t.cloud.pass(2 * minute)
  await Promise.all([look(), look(), look()])
  expect((await t.cloud.db.collection('boardStocks').where({ estateId: 'zejing' }).count() as { total: number }).total).toBe(1)
  expect((await open()).stocks?.pushes).toBe(second.pushes)
})

test('a week much worse than the four before it is told once, with its matters behind it', async () => {
  for (let place = 0; place < 24; place++) await write(t.cloud, closed(place, friday - Math.floor(place / 6) * 7 * dayLength))
  for (let place = 100; place < 130; place++) await write(t.cloud, place % 2 === 0 ? reopenedOnce(closed(place, moment('2026-11-25', '10:00'))) : closed(place, moment('2026-11-25', '10:00')))
  await countAll(t.cloud)
  await t.cloud.until(monday)
  await t.cloud.until(monday + hour)
  await t.cloud.pass(minute)
  const { alarms } = await open()
  expect(alarms).toMatchObject([{ what: 'reopened', week: '2026-11-23', before: 0, behind: { figure: 'reopened', count: 15 } }])
  const { items } = await t.gaoFeng.call<Page<BehindCard>>('board', 'behind', { figure: 'reopened', from: '2026-11-23', until: '2026-11-23' })
  expect(items.map(({ number }) => number).sort()).toEqual(Array.from({ length: 15 }, (_, place) => `B-0${100 + place * 2}`))
  await t.cloud.post('/control/timers/run', { functionName: 'board-daily' })
  expect(await noticed('指标变差')).toBe(1)
}, 240_000)

test('ten of last week are drawn by lot, the same for everybody, none that is hidden from whoever looks', async () => {
  const drawn = (actor = t.gaoFeng) => actor.call<SampleView[]>('board', 'sample', {}), sample = await drawn()
  expect(sample).toHaveLength(sampleSize)
  expect(sample.every(({ number, closedAt }) => /^B-01/.test(number) && closedAt >= moment('2026-11-23') && closedAt < moment('2026-11-30'))).toBe(true)
  expect(await drawn(t.shenLan)).toEqual(sample)
  const { data: [report] } = await t.cloud.db.collection('boardReports').where({ estateId: 'zejing' }).get() as { data: { _id: string, sample: object[] }[] }
  await t.cloud.db.collection('boardReports').where({ _id: report!._id }).update({ sample: t.cloud.db.command.set(report!.sample.map((each, place) => ({ ...each, hiddenFrom: place === 0 ? [t.gaoFeng.id] : [] }))) })
  expect([(await drawn()).length, (await drawn(t.shenLan)).length]).toEqual([sampleSize - 1, sampleSize])
})

async function workbook (span: string): Promise<XLSX.WorkBook> {
  const { url } = await t.gaoFeng.call<{ url: string }>('board', 'export', { key: `workbook-of-${span}-0123456789`, span })
  return XLSX.read(Buffer.from(await (await fetch(url)).arrayBuffer()))
}
const rowsOf = (book: XLSX.WorkBook, sheet: string) => XLSX.utils.sheet_to_json<Record<string, string | number>>(book.Sheets[sheet]!)

test.each([['week', 1], ['month', 4], ['quarter', 13]])('the workbook of “%s” has a row for each of its weeks, whose sums are the figures, and every category', async (span, weeks) => {
  const book = await workbook(span), { figures, by } = await open(span), rows = rowsOf(book, '按周'), total = (name: string) => rows.reduce((sum, each) => sum + Number(each[name]), 0)
  expect(book.SheetNames.includes('近七天')).toBe(span === 'week')
  expect(rows).toHaveLength(weeks)
  expect([total('收到'), total('办结'), total('重开')]).toEqual([figures.received, figures.closed, figures.reopened])
  expect(rowsOf(book, '按分类').map(each => [each['名称'], each['收到'], each['未结']])).toEqual(by.category.map(({ name, figures: { received }, open: still }) => [name, received, still]))
  if (span === 'week') expect(rowsOf(book, '近七天')).toHaveLength(7)
}, 120_000)
