/** Two months of a vendor: billed, settled, a redo deducted with evidence, objected to once, confirmed, approved, exported and paid. */
import type { AuditEntry } from '@domain/audit/entry'
import type { Bill } from '@domain/billing/bill'
import type { SheetLink } from '@domain/imports/contract'
import type { MatterView } from '@domain/matter/view'
import type { MarginRow } from '@domain/statement/margin'
import type { StatementView } from '@domain/statement/view'
import { every } from '../../make/books'
import { freshKey, town, type Town } from '../actors'
import { takes } from '../job/paid'
import { agree, december, earned, november, ordered, passTo, photoOf, settlement, works } from './scene'

let t: Town, one: MatterView, two: MatterView, called: MatterView, statement: StatementView
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())
afterEach(() => agree(t))

const bills = async () => (await every<Bill>(t.cloud.db, 'bills')).filter(each => each.tariffId === 't-service')
const finance = () => settlement(t.xuWenjing), manager = () => settlement(t.gaoFeng), company = () => settlement(t.maAnping)

test('what was confirmed is one bill of the home with nothing of the cost in it; a call-out is one too', async () => {
  one = await earned(t, t.maAnping, 'anjie', { costFen: 10_007, priceFen: 12_568 })
  two = await earned(t, t.maAnping, 'anjie', { costFen: 20_011, priceFen: 24_323 })
  called = await ordered(t, t.maAnping, 'anjie', { costFen: 30_013, priceFen: 36_217 })
  await takes(t.maAnping, called, 'start')
  await takes(t.maAnping, called, 'arrive')
  await t.wangXiulan.does('cancel', called, { agreedFen: 3_000 })
  const found = await bills()
  expect(found.map(each => each.amountFen).sort()).toEqual([12_568, 24_323, 3_000])
  expect(found.find(each => each.amountFen === 12_568)).toMatchObject({ note: `${one.number} 空调清洗、加氟`, premisesId: 'b2-3-2-1201', state: 'open', dueOn: '2026-12-08', name: '有偿服务费' })
  expect(JSON.stringify(found)).not.toMatch(/\b(10007|20011|30013)\b|安洁|anjie/)
  expect((await t.wangXiulan.call<{ name: string }[]>('billing', 'mine', {})).filter(each => each.name === '有偿服务费')).toHaveLength(3)
})

test('done again under warranty it is not billed again', async () => {
  await t.wangXiulan.does('reopen', two, { note: '又不凉了' })
  await works(t.maAnping, two)
  await t.wangXiulan.accepts(two)
  await t.cloud.post('/control/timers/run', { functionName: 'errand-watch' })
  expect(await bills()).toHaveLength(3)
})

test('a month is settled once it is over, once, with each matter in one statement', async () => {
  await expect(finance().make(november)).rejects.toMatchObject({ code: 'conflict', reason: 'monthNotOver' })
  await passTo(t, '2026-12-02')
  const [first, again] = await Promise.all([finance().make(november), finance().make(november)])
  expect(first.made + again.made).toBe(1)
  expect(await finance().make(november)).toEqual({ made: 0 })
  const [card, ...more] = await finance().list({ period: november })
  expect(more).toEqual([])
  statement = await finance().get(card!.id)
  expect(statement).toMatchObject({ vendorName: '安洁家电', state: 'draft', linesFen: 33_018, totalFen: 33_018, contractNo: 'HT-anjie', taxNote: '增值税普通发票 3%', open: true, may: ['send'] })
  expect(statement.lines.map(({ number, kind, costFen, category }) => [number, kind, costFen, category])).toEqual([[one.number, 'work', 10_007, '空调清洗、加氟'], [two.number, 'work', 20_011, '空调清洗、加氟'], [called.number, 'callOut', 3_000, '空调清洗、加氟']])
})

test('a draft is nobody else’s; sent, it says to the vendor its numbers and sums and nothing of homes', async () => {
  await expect(company().own(statement.id)).rejects.toMatchObject({ code: 'notFound', reason: 'noStatement' })
  statement = await finance().deduct(statement, two.number, 5_003, { photos: [await photoOf(t, t.xuWenjing)], reason: '返工一次，见照片，住户 13800004101' })
  expect(statement).toMatchObject({ deductedFen: 5_003, totalFen: 28_015, deductions: [{ number: two.number, why: 'redo', fen: 5_003, byName: '许文静' }] })
  expect((await fetch(statement.deductions[0]!.photos[0]!.url)).status).toBe(200)
  statement = await finance().move(statement, 'send')
  const own = await company().own(statement.id)
  expect(own).toMatchObject({ totalFen: 28_015, state: 'sent', may: ['confirm', 'object'], deductions: [{ number: two.number, photos: 1, takenBack: false }] })
  expect(JSON.stringify(own)).not.toMatch(/王|1201|1380|12568|24323|priceFen|matterId/)
  await expect(settlement(t.dengMinghui).own(statement.id)).rejects.toMatchObject({ code: 'notFound', reason: 'noStatement' })
  expect((await t.maAnping.call<{ items: { title: string, page: string }[] }>('inbox', 'list', {})).items[0]).toMatchObject({ title: '结算单请核对', page: `/statement/own/index?id=${statement.id}` })
})

test('objected to with a reason, corrected, sent again, confirmed, approved by another, exported and paid', async () => {
  await company().answer(statement, 'object', { reason: '那次返工是住户自己弄坏的' })
  statement = await finance().get(statement.id)
  expect(statement).toMatchObject({ state: 'objected', remarks: [{ action: 'object', byName: '马安平' }], open: true })
  const [deduction] = statement.deductions
  statement = await t.xuWenjing.call<StatementView>('statement', 'takeBack', { id: statement.id, rev: statement.rev, deductionId: deduction!.id, reason: '住户承认' })
  statement = await finance().deduct(statement, two.number, 2_003, { photos: [await photoOf(t, t.xuWenjing)] })
  statement = await finance().move(statement, 'send')
  await company().answer(statement, 'confirm')
  statement = await manager().move(await manager().get(statement.id), 'approve')
  const key = freshKey(), link = await t.xuWenjing.call<SheetLink>('statement', 'exportOne', { key, id: statement.id })
  expect(link).toMatchObject({ rows: 7, name: expect.stringMatching(/^泽京花园-结算单-2026-11-安洁家电-.*\.xlsx$/) })
  expect((await t.xuWenjing.call<SheetLink>('statement', 'exportOne', { key, id: statement.id })).name).toBe(link.name)
  expect(Buffer.from(await (await fetch(link.url)).arrayBuffer()).subarray(0, 2).toString()).toBe('PK')
  statement = await finance().move(statement, 'pay', { on: '2026-12-02', reference: 'GS20261202001' })
  expect(statement).toMatchObject({ state: 'paid', totalFen: 31_015, paid: { reference: 'GS20261202001', byName: '许文静' }, may: [] })
  expect(await company().own(statement.id)).toMatchObject({ state: 'paid', paid: { on: '2026-12-02', reference: 'GS20261202001' } })
})

test('both parties print the very same paper, and each taking out is in the log; nobody else has it', async () => {
  const id = statement.id, key = freshKey(), office = await t.xuWenjing.call<SheetLink>('statement', 'print', { key, id }), own = await t.maAnping.call<SheetLink>('statement', 'printOwn', { key: freshKey(), id })
  expect([office.name, own.name]).toEqual([expect.stringMatching(/^泽京花园-结算单-2026-11-安洁家电-.*\.pdf$/), office.name])
  const [one, other] = await Promise.all([office, own].map(async ({ url }) => Buffer.from(await (await fetch(url)).arrayBuffer())))
  expect(one!.subarray(0, 5).toString()).toBe('%PDF-')
  expect(other!.equals(one!)).toBe(true)
  expect((await t.xuWenjing.call<SheetLink>('statement', 'print', { key, id })).url.split('?')[0]).toBe(office.url.split('?')[0])
  const taken = (await every<AuditEntry>(t.cloud.db, 'audit')).filter(each => each.act === 'exportStatement')
  expect(taken.map(({ actorName, details }) => [actorName, details?.format])).toEqual([['许文静', 'xlsx'], ['许文静', 'pdf'], ['马安平', 'pdf']])
  for (const other of [t.wangXiulan, t.zhaoZhiqiang, t.luoJia]) await expect(other.call('statement', 'print', { key: freshKey(), id })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(t.maAnping.call('statement', 'print', { key: freshKey(), id })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(t.dengMinghui.call('statement', 'printOwn', { key: freshKey(), id })).rejects.toMatchObject({ code: 'notFound', reason: 'noStatement' })
})

test('the next month has only what is new; an old redo can still be taken off there, at most what is left', async () => {
  const three = await earned(t, t.maAnping, 'anjie', { costFen: 4_007, priceFen: 5_018 })
  await passTo(t, '2027-01-02')
  expect(await finance().make(december)).toEqual({ made: 1 })
  const [card] = await finance().list({ period: december, vendorId: 'anjie' }), next = await finance().get(card!.id)
  expect(next.lines.map(each => each.number)).toEqual([three.number])
  const photos = [await photoOf(t, t.xuWenjing)]
  await expect(finance().deduct(next, two.number, 4_008, { photos })).rejects.toMatchObject({ code: 'conflict', reason: 'moreThanLeft', facts: { leftFen: '4007' } })
  expect(await finance().deduct(next, two.number, 1_603, { photos })).toMatchObject({ totalFen: 2_404 })
  expect(await finance().get(statement.id)).toMatchObject({ totalFen: 31_015, state: 'paid' })
})

test('what stays of it, by month, is for whoever may see margins', async () => {
  expect(await t.liJing.call<MarginRow[]>('statement', 'margins', {})).toEqual([
    { period: december, matters: 1, incomeFen: 5_018, costFen: 4_007, marginFen: 1_011, marginPerMille: 201 },
    { period: november, matters: 3, incomeFen: 39_891, costFen: 29_412, marginFen: 10_479, marginPerMille: 263 }
  ])
  for (const other of [t.maAnping, t.wangXiulan, t.zhaoZhiqiang]) await expect(other.call('statement', 'margins', {})).rejects.toMatchObject({ code: 'forbidden' })
})
