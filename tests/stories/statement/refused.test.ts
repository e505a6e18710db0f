/** What nobody may do with statements: as nobody, as somebody else, in another state, twice at once, with garbage. */
import { cast } from '../../cast'
import type { StatementView } from '@domain/statement/view'
import { booksOf } from '../../make/books'
import { freshKey, town, type Town } from '../actors'
import { agree, december, earned, november, passTo, photoOf, settlement } from './scene'

let t: Town, draft: StatementView, photos: string[]
beforeAll(async () => {
  t = await town()
  await earned(t, t.maAnping, 'anjie', { costFen: 10_000, priceFen: 12_000 })
  await passTo(t, '2026-12-02')
  await settlement(t.xuWenjing).make(november)
  const [card] = await settlement(t.xuWenjing).list()
  draft = await settlement(t.xuWenjing).get(card!.id)
  photos = [await photoOf(t, t.xuWenjing)]
})
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
  await expect(finance().deduct(draft, number(), 10_001, { why: 'other', photos })).rejects.toMatchObject({ code: 'conflict', reason: 'moreThanLeft', facts: { leftFen: '10000' } })
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
