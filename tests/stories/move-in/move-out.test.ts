/** 王秀兰 moves out of one of her two homes with her daughter: what is owed, what was read, what was held, and that it ends. */
import type { RegisterEntry } from '@domain/register/entry'
import type { MatterView } from '@domain/matter/view'
import { stored } from '../billing/office'
import { expectAgreement, scene, type Scene } from '../payment/scene'
import { begins, home, movingOf, paysAll, readsMeters, signs, states, takes } from './scene'

let s: Scene, matter: MatterView
beforeAll(async () => {
  s = await scene()
  const [deposit] = await s.owes({ premisesId: home, fen: 200_000, kind: 'deposit', name: '门禁卡押金' })
  expect(deposit).toMatchObject({ state: 'open' })
  await paysAll(s)
  matter = await begins(s.wangXiulan, 'moveOut')
  await takes(s.liJing, 'receive', matter)
})
afterAll(() => s.cloud.stop())

const refusal = (code: string, reason: string) => expect.objectContaining({ code, reason }) as unknown

test('family does not leave for everybody; one at a time', async () => {
  await expect(begins(s.wangXiaoyu, 'moveOut')).rejects.toEqual(refusal('forbidden', 'notForFamily'))
  await expect(begins(s.wangXiulan, 'moveOut')).rejects.toMatchObject({ code: 'conflict', reason: 'movingOpen', facts: { number: matter.number } })
})

test('final readings first, then the bill; with an open one nobody goes on', async () => {
  await takes(s.liJing, 'checkPapers', matter, { papers: ['identity'] })
  await readsMeters(s.liJing, matter)
  await s.owes({ premisesId: home, fen: 3_300, name: '水费' })
  await expect(takes(s.liJing, 'clearBills', matter)).rejects.toMatchObject({ reason: 'billsOpen', facts: { count: '1', sum: '33.00' } })
  await paysAll(s)
  expect(states(await takes(s.liJing, 'clearBills', matter))).toBe('papers finalMeters finalBill')
})

test('keys come back, deposits are asked for: a manager decides, not whoever asked', async () => {
  await expect(takes(s.liJing, 'leave', matter)).rejects.toEqual(refusal('conflict', 'bindingsReady'))
  await signs(s.liJing, 'takeKeys', matter, { keys: [{ kind: 'door', pieces: 5 }] })
  expect((await takes(s.liJing, 'askDeposits', matter)).moving).toMatchObject({ deposits: { count: 1, fen: 200_000 }, done: 5 })
  const [refund] = await stored<{ _id: string, state: string, askedByName: string }>(s, 'refunds', { estateId: 'zejing' })
  expect(refund).toMatchObject({ state: 'asked', askedByName: '李静', fen: 200_000 })
  await expect(takes(s.liJing, 'askDeposits', matter)).rejects.toEqual(refusal('conflict', 'depositOpen'))
  expect(await s.moves(s.gaoFeng, { id: refund!._id }, 'approve')).toMatchObject({ state: 'approved' })
  await expectAgreement(s)
})

test('she signs what was settled, and lets go: all ties of the household end, hers to the other home stays', async () => {
  await signs(s.wangXiulan, 'signSettlement', matter)
  const left = await takes(s.liJing, 'leave', matter)
  expect(left.moving).toMatchObject({ done: 7, of: 7, signed: { settlement: { text: expect.stringContaining('已申请退还押金 1 笔，共 2,000.00 元') } } })
  await expect(begins(s.wangXiulan, 'moveOut')).rejects.toEqual(refusal('invalid', 'noPremises'))
  await expect(s.wangXiaoyu.call('matter', 'list', { view: 'mine' })).rejects.toEqual(refusal('forbidden', 'notRegistered'))
  const entries = await stored<RegisterEntry>(s, 'register', { estateId: 'zejing', premisesId: home })
  expect(entries.map(each => each.ended?.by)).toEqual(entries.map(() => s.liJing.id))
  expect(await s.wangXiulan.call('binding', 'mine', {})).toMatchObject({ ties: [{ premisesId: 'b2-3-2-1301' }] })
})

test('what she began is still hers to read, and nobody else’s; the desk accepts it and it closes', async () => {
  expect(await movingOf(s.wangXiulan).get({ id: matter.id })).toMatchObject({ mine: true, requester: { name: '王秀兰' } })
  await expect(movingOf(s.heJingyi).get({ id: matter.id })).rejects.toEqual(refusal('notFound', 'noMatter'))
  await takes(s.liJing, 'complete', matter)
  expect(await takes(s.liJing, 'accept', matter)).toMatchObject({ status: 'accepted' })
  await s.cloud.pass(60_000)
  expect(await movingOf(s.liJing).get({ id: matter.id })).toMatchObject({ status: 'closed', ofHome: false })
})
