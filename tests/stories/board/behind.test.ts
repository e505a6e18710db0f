/** Behind each figure of the board lie the matters that it counted: every list walked to its end, in a manager's hand. */
import { hasList, listed, type Listed } from '@domain/board/behind'
import type { BehindCard } from '@domain/board/contract'
import { others, type Dimension } from '@domain/board/figures'
import { numberIn } from '@domain/board/read'
import { spans, type Span } from '@domain/board/spans'
import type { BoardView } from '@domain/board/view'
import { minute } from '@domain/kit/calendar'
import type { Page } from '@domain/matter/contract'
import { atRest, earlier, historyOf } from '../../make/histories'
import { town, type Town } from '../actors'
import { countAll, write } from './sums'

const count = 90
let t: Town
beforeAll(async () => {
  t = await town()
  const matters = Array.from({ length: count }, (_, seed) => ({ ...atRest(earlier(historyOf(seed).at(-1)!, seed % 5)), hiddenFrom: [] }))
  for (const each of matters) await write(t.cloud, each)
  await countAll(t.cloud)
}, 300_000)
afterAll(() => t.cloud.stop())

const open = (span: Span) => t.gaoFeng.call<BoardView>('board', 'open', { span })

let asked = 0
/** To its end, page by page, each matter once. @returns how often they were counted, one number each */
async function walked (wanted: object): Promise<number[]> {
  const found: BehindCard[] = []
  for (let after: string | undefined; ;) {
    // Nobody may ask for more than a few hundred pages a minute.
    if (++asked % 200 === 0) await t.cloud.clock.advance(minute)
    const { items, next } = await t.gaoFeng.call<Page<BehindCard>>('board', 'behind', { ...wanted, ...(after !== undefined && { after }) })
    found.push(...items)
    after = next
    if (after === undefined) break
  }
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  expect(found.map(({ createdAt }) => createdAt)).toEqual(found.map(({ createdAt }) => createdAt).sort((one, other) => other - one))
  return found.map(({ times }) => times)
}
const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0)

test.each(spans)('each figure of the span “%s” is what its list comes to', async span => {
  const { figures, from, until } = await open(span)
  for (const figure of listed) expect([figure, sum(await walked({ figure, from, until }))]).toEqual([figure, numberIn(figures, figure)])
  expect(figures.received).toBeGreaterThan(5)
}, 240_000)

test('so is each of each zone, kind, clerk, vendor and category, and what is open of it', async () => {
  const { by, from, until } = await open('month'), lines = Object.entries(by).flatMap(([dimension, all]) => all.filter(({ key }) => key !== others).map(line => ({ by: dimension as Dimension, ...line })))
  expect(new Set(lines.map(each => each.by))).toEqual(new Set(['zone', 'kind', 'clerk', 'category']))
  for (const { by: dimension, key, figures, open: still } of lines) {
    const asked = listed.filter((figure: Listed) => hasList({ figure, by: dimension }) && numberIn(figures, figure) > 0)
    for (const figure of asked) expect([dimension, key, figure, sum(await walked({ figure, from, until, by: dimension, key }))]).toEqual([dimension, key, figure, numberIn(figures, figure)])
    if (still > 0) expect([dimension, key, (await walked({ figure: 'open', by: dimension, key })).length]).toEqual([dimension, key, still])
  }
}, 300_000)

test('what is open, as it stands and by its age; each week of a quarter', async () => {
  const { open: { total, byStatus, byAge }, series } = await open('quarter')
  expect(await walked({ figure: 'open' })).toHaveLength(total)
  for (const { status, count: some } of byStatus) expect([status, (await walked({ figure: 'open', status })).length]).toEqual([status, some])
  for (const { age, count: some } of byAge) expect([age, (await walked({ figure: 'open', age })).length]).toEqual([age, some])
  for (const { on, received, closed } of series) expect([on, sum(await walked({ figure: 'received', from: on, until: on })), sum(await walked({ figure: 'closed', from: on, until: on }))]).toEqual([on, received, closed])
}, 240_000)

test('the figure counts what is hidden from whoever asks, the list leaves it out', async () => {
  const { figures, from, until } = await open('month'), { items: [first] } = await t.gaoFeng.call<Page<BehindCard>>('board', 'behind', { figure: 'received', from, until })
  await t.cloud.db.collection('matters').where({ _id: first!.id }).update({ hiddenFrom: [t.gaoFeng.id] })
  expect(await walked({ figure: 'received', from, until })).toHaveLength(figures.received - 1)
  expect((await t.shenLan.call<Page<BehindCard>>('board', 'behind', { figure: 'received', from, until })).items[0]?.id).toBe(first!.id)
  await t.cloud.db.collection('matters').where({ _id: first!.id }).update({ hiddenFrom: [] })
})

test('a page of nothing but what is hidden is passed over', async () => {
  const { figures, from, until } = await open('quarter'), wanted = { figure: 'received', from, until }, first = (await t.gaoFeng.call<Page<BehindCard>>('board', 'behind', wanted)).items.map(({ id }) => id)
  await t.cloud.db.collection('matters').where({ _id: t.cloud.db.command.in(first) }).update({ hiddenFrom: [t.gaoFeng.id] })
  expect((await t.gaoFeng.call<Page<BehindCard>>('board', 'behind', wanted)).items.length).toBeGreaterThan(0)
  expect(await walked(wanted)).toHaveLength(figures.received - first.length)
})

test.each<[string, object, string]>([
  ['no weeks', { figure: 'closed' }, 'from'], ['no end', { figure: 'closed', from: '2026-11-23' }, 'until'], ['no Monday', { figure: 'closed', from: '2026-11-24', until: '2026-11-30' }, 'until'],
  ['backwards', { figure: 'closed', from: '2026-11-30', until: '2026-11-23' }, 'until'], ['more than a quarter', { figure: 'closed', from: '2026-01-05', until: '2026-11-23' }, 'until'],
  ['a dimension without a key', { figure: 'open', by: 'zone' }, 'key'], ['a key of everything', { figure: 'open', key: 'b2' }, 'key'], ['a figure there is not', { figure: 'margin', from: '2026-11-23', until: '2026-11-23' }, 'figure'],
  ['one that has no list by zone', { figure: 'rated', from: '2026-11-23', until: '2026-11-23', by: 'zone', key: 'b2' }, 'by'], ['an age of one zone', { figure: 'open', by: 'zone', key: 'b2', age: 'week' }, 'by'],
  ['a foreign cursor', { figure: 'open', after: 'behind' }, 'after']
])('refused: %s', async (_, wanted, field) => {
  await expect(t.gaoFeng.call('board', 'behind', wanted)).rejects.toMatchObject({ code: 'invalid', field })
})

test('nobody sees it but managers and admins, and of another estate there is nothing', async () => {
  for (const actor of [t.wangXiulan, t.liJing, t.zhaoZhiqiang, t.maAnping]) await expect(actor.call('board', 'behind', { figure: 'open' })).rejects.toMatchObject({ code: 'forbidden' })
  expect(await walked({ figure: 'open', by: 'zone', key: 'not-a-zone' })).toEqual([])
})
