/** What nobody may do with statements: as nobody, as somebody else, in another state, twice at once, with garbage. */
import { cast } from '../../cast'
import type { StatementView } from '@domain/statement/view'
import { booksOf } from '../../make/books'
import { freshKey, town, type Town } from '../actors'
import { agree, december, earned, november, passTo, photoOf, settlement } from './scene'

let t: Town, draft: StatementView, photos: string[]
beforeAll(async () => {
  t = await town()
  await earned(t, t.maAnping, 'anjie', { costFen: 10_007, priceFen: 12_031 })
  await passTo(t, '2026-12-02')
  await settlement(t.xuWenjing).make(november)
  const [card] = await settlement(t.xuWenjing).list()
  draft = await settlement(t.xuWenjing).get(card!.id)
  photos = [await photoOf(t, t.xuWenjing)]
}, 180_000)
afterAll(() => t.cloud.stop())
afterEach(() => agree(t))

const finance = () => settlement(t.xuWenjing), number = () => draft.lines[0]!.number

test('nobody, residents, clerks and technicians have no part in it; the office does not confirm, a vendor does not settle', async () => {
  const { id, rev } = draft
  const ofOffice: [string, object][] = [['make', { period: november }], ['list', {}], ['get', { id }], ['move', { id, rev, action: 'send' }], ['exportOne', { key: freshKey(), id }], ['takeBack', { id, rev, deductionId: 'd0', reason: '撤销' }], ['deduct', { key: freshKey(), id, rev, number: number(), why: 'other', fen: 1, reason: '扣款', photos }]]
  const ofVendor: [string, object][] = [['mine', {}], ['own', { id }], ['confirm', { id, rev }], ['object', { id, rev, reason: '不对' }]]
  for (const [method, input] of [...ofOffice, ...ofVendor]) {
    for (const other of [t.wangXiulan, t.liJing, t.zhaoZhiqiang]) await expect(other.call('statement', method, input)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await t.cloud.call({ ...cast.wangXiulan, openId: 'openid-of-nobody' }, 'statement', method, input)).toMatchObject({ ok: false, code: 'forbidden' })
  }
  for (const [method, input] of ofOffice) await expect(t.maAnping.call('statement', method, input)).rejects.toMatchObject({ code: 'forbidden' })
  for (const [method, input] of ofVendor) await expect(t.xuWenjing.call('statement', method, input)).rejects.toMatchObject({ code: 'forbidden' })
})

test('garbage is refused and changes nothing', async () => {
  const before = JSON.stringify(await booksOf(t.cloud.db))
  const { id, rev } = draft, wish = { key: freshKey(), id, rev, number: number(), why: 'other', fen: 1, reason: '扣款', photos }
  for (const more of [{ fen: 0 }, { fen: -1 }, { fen: 0.5 }, { fen: '1' }, { number: 'x' }, { why: 'revenge' }, { reason: '' }, { photos: [] }, { photos: ['forged~ticket'] }, { rev: 0 }, { id: { $gt: '' } }, { extra: 1 }]) {
    await expect(t.xuWenjing.call('statement', 'deduct', { ...wish, ...more })).rejects.toMatchObject({ code: 'invalid' })
  }
  await expect(finance().make('2026-13')).rejects.toMatchObject({ code: 'invalid', reason: 'period' })
  await expect(finance().make(december)).rejects.toMatchObject({ code: 'conflict', reason: 'monthNotOver' })
  await expect(finance().move(draft, 'confirm')).rejects.toMatchObject({ code: 'invalid' })
  await expect(finance().move(draft, 'send', { reason: '没有问' })).rejects.toMatchObject({ code: 'invalid', reason: 'notAsked' })
  await expect(finance().get('2026-11-nobody')).rejects.toMatchObject({ code: 'notFound', reason: 'noStatement' })
  expect(JSON.stringify(await booksOf(t.cloud.db))).toBe(before)
})

test('no more than is left, no redo that there was not, nothing of another’s matter', async () => {
  await expect(finance().deduct(draft, number(), 10_008, { why: 'other', photos })).rejects.toMatchObject({ code: 'conflict', reason: 'moreThanLeft', facts: { leftFen: '10007' } })
  await expect(finance().deduct(draft, number(), 100, { photos })).rejects.toMatchObject({ code: 'conflict', reason: 'notRedone' })
  await expect(finance().deduct(draft, 'QZ-261123-0000', 100, { why: 'other', photos })).rejects.toMatchObject({ code: 'notFound', reason: 'noSettledMatter' })
})

test('of two at once one is first; the same tap twice is one', async () => {
  const key = freshKey(), wish = { why: 'complaint', photos, key }
  const twice = await Promise.all([finance().deduct(draft, number(), 700, wish), finance().deduct(draft, number(), 700, wish)])
  for (const each of twice) expect(each).toMatchObject({ deductedFen: 700, rev: draft.rev + 1 })
  await expect(finance().deduct(draft, number(), 700, { why: 'other', photos })).rejects.toMatchObject({ code: 'conflict', reason: 'statementChanged' })
  draft = await finance().get(draft.id)
  const sent = await Promise.allSettled([finance().move(draft, 'send'), settlement(t.gaoFeng).move(draft, 'send')])
  expect(sent.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('another company finds none of it, however it asks; the same export twice at once is one file', async () => {
  const sent = await finance().get(draft.id), other = settlement(t.dengMinghui), gone = { code: 'notFound', reason: 'noStatement' }
  await expect(other.own(sent.id)).rejects.toMatchObject(gone)
  await expect(other.answer(sent, 'confirm')).rejects.toMatchObject(gone)
  await expect(other.answer(sent, 'object', { reason: '不对' })).rejects.toMatchObject(gone)
  expect(await t.dengMinghui.call('statement', 'mine', {})).toEqual({ items: [] })
  const wish = { key: freshKey(), id: sent.id }, taken = await Promise.all([1, 2].map(() => t.xuWenjing.call<{ name: string }>('statement', 'exportOne', wish)))
  expect(taken[0]!.name).toBe(taken[1]!.name)
  const exports = (await t.cloud.db.collection('audit').where({ estateId: 'zejing', act: 'exportStatement' }).limit(10).get()).data
  expect(exports).toHaveLength(1)
  expect((await t.cloud.get<{ path: string }[]>('/control/files')).filter(each => each.path.includes('/export/'))).toHaveLength(1)
})

test('objected to and confirmed at once one counts; taken back twice at once is once, and never while it is out', async () => {
  const out = await finance().get(draft.id), company = settlement(t.maAnping), back = (of: StatementView) => t.xuWenjing.call<StatementView>('statement', 'takeBack', { id: of.id, rev: of.rev, deductionId: of.deductions[0]!.id, reason: '查明不是他们' })
  await expect(back(out)).rejects.toMatchObject({ code: 'conflict', reason: 'statementOut' })
  const answers = await Promise.allSettled([company.answer(out, 'object', { reason: '金额不对' }), settlement(t.tanLi).answer(out, 'object', { reason: '金额不对' })])
  expect(answers.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  const objected = await finance().get(draft.id), both = await Promise.allSettled([back(objected), back(objected)])
  expect(both.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  const corrected = await finance().get(draft.id)
  expect(corrected).toMatchObject({ deductedFen: 0, totalFen: 10_007 })
  expect(await back(corrected)).toMatchObject({ rev: corrected.rev, totalFen: 10_007 })
  await finance().move(corrected, 'send')
})

test('in another state, and by whoever sent it, it is refused', async () => {
  const out = await finance().get(draft.id), company = settlement(t.tanLi)
  await expect(finance().deduct(out, number(), 1, { why: 'other', photos })).rejects.toMatchObject({ code: 'conflict', reason: 'statementOut' })
  for (const action of ['send', 'pay'] as const) await expect(finance().move(out, action)).rejects.toMatchObject({ code: 'conflict', reason: 'statementMoved' })
  await expect(finance().move(out, 'approve')).rejects.toMatchObject({ code: 'forbidden' })
  await company.answer(out, 'confirm')
  await expect(company.answer(out, 'confirm')).rejects.toMatchObject({ code: 'conflict', reason: 'statementChanged' })
  const confirmed = await finance().get(draft.id), other = out.sent!.by === t.gaoFeng.id ? t.shenLan : t.gaoFeng
  if (out.sent!.by === t.gaoFeng.id) await expect(settlement(t.gaoFeng).move(confirmed, 'approve')).rejects.toMatchObject({ code: 'forbidden', reason: 'sentOneself' })
  const approved = await settlement(other).move(confirmed, 'approve')
  await expect(finance().move(approved, 'pay', { on: '2026-12-03', reference: '1' })).rejects.toMatchObject({ code: 'invalid', reason: 'dayAhead' })
  await expect(finance().move(approved, 'pay', { on: '2026-12-01', reference: '1' })).rejects.toMatchObject({ code: 'invalid', reason: 'beforeApproval' })
  const paid = await Promise.allSettled([1, 2].map(() => finance().move(approved, 'pay', { on: '2026-12-02', reference: '1' })))
  expect(paid.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
})
