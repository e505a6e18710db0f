/** 王秀兰 moves in: three snags over two days, meters, fees from the half month on, keys that both sign for. */
import type { FeeTerms } from '@domain/billing/fee-terms'
import { dayLength, hour } from '@domain/kit/calendar'
import type { MatterView } from '@domain/matter/view'
import { told, town, type Actor, type Town } from '../actors'
import * as handbook from '../acknowledgement/handbook'
import { stored } from '../billing/office'
import { issue } from '../../make/issued'
import { begins, finds, home, movingOf, paysAll, readsMeters, signs, states, storedMatter, takes, today } from './scene'

let t: Town, matter: MatterView
beforeAll(async () => {
  t = await town()
  matter = await begins(t.wangXiulan, 'moveIn', { note: '周一上午收房' })
})
afterAll(() => t.cloud.stop())

const refusal = (code: string, reason: string) => expect.objectContaining({ code, reason }) as unknown
const sees = () => movingOf(t.wangXiulan).get({ id: matter.id })
const repairOf = async (place: number) => ({ id: (await sees()).moving!.snags[place]!.repair!.id })

/** The technician mends it, whoever lives there looks at it. */
async function mends (who: Actor, place: number) {
  const repair = await t.wangXiulan.sees(await repairOf(place))
  await t.liJing.assigns(repair, who)
  await who.completes(repair)
  return t.wangXiulan.accepts(repair)
}

test('it begins with the checklist, and 李静 is its first contact to the end', async () => {
  expect(matter.moving).toMatchObject({ done: 0, of: 8, onDay: today })
  const received = await takes(t.liJing, 'receive', matter)
  expect(received).toMatchObject({ status: 'received', firstContact: { name: '李静' } })
  await expect(takes(t.liJing, 'checkHousehold', matter, { people: 2 })).rejects.toEqual(refusal('conflict', 'householdReady'))
  await expect(takes(t.liJing, 'complete', matter)).rejects.toEqual(refusal('conflict', 'allDone'))
  expect(await takes(t.liJing, 'checkPapers', matter, { papers: ['identity', 'purchase'] })).toMatchObject({ status: 'inProgress', moving: { done: 1, papers: ['identity', 'purchase'] } })
})

test('the household is compared with the register', async () => {
  await expect(takes(t.liJing, 'checkHousehold', matter, { people: 5 })).rejects.toMatchObject({ reason: 'peopleDiffer', facts: { count: '2' } })
  expect(await takes(t.liJing, 'checkHousehold', matter, { people: 2 })).toMatchObject({ moving: { done: 2, people: 2 } })
})

test('day one: three snags, each a repair in her name with 李静 as its first contact', async () => {
  await takes(t.liJing, 'assign', matter, { assigneeId: t.zhaoZhiqiang.id })
  await finds(t.wangXiulan, matter, 'kitchen', '水槽下水慢')
  await finds(t.wangXiulan, matter, 'bath', '地砖空鼓')
  await finds(t.zhaoZhiqiang, matter, 'living', '墙面有裂缝')
  await takes(t.zhaoZhiqiang, 'endSnagging', matter)
  const { moving } = await sees()
  expect(moving!.snags).toMatchObject([{ room: '厨房', repair: { number: expect.stringMatching(/^BX-/) } }, { room: '公卫' }, { room: '客厅', byName: '赵志强' }])
  expect(moving!.snags[0]!.photos[0]!.url).toMatch(/^http/)
  expect(await t.wangXiulan.sees(await repairOf(2))).toMatchObject({ kind: 'repair', status: 'received', text: '【验房】客厅：墙面有裂缝', mine: true, firstContact: { name: '李静' } })
  expect(moving!.items.find(each => each.what === 'snagging')!.state).toBe('next')
})

test('day two: two are in order, one has to be mended again', async () => {
  await t.cloud.pass(dayLength)
  const [first, second, third] = (await sees()).moving!.snags.map(each => each.seq)
  await expect(takes(t.wangXiulan, 'recheckSnag', matter, { snagSeq: first!, recheck: 'ok' })).rejects.toEqual(refusal('conflict', 'snagNotMended'))
  for (const place of [0, 1, 2]) await mends(t.zhaoZhiqiang, place)
  await takes(t.wangXiulan, 'recheckSnag', matter, { snagSeq: first!, recheck: 'ok' })
  await takes(t.wangXiulan, 'recheckSnag', matter, { snagSeq: second!, recheck: 'ok' })
  await takes(t.wangXiulan, 'recheckSnag', matter, { snagSeq: third!, recheck: 'again', note: '裂缝还看得见' })
  expect(await t.wangXiulan.sees(await repairOf(2))).toMatchObject({ status: 'received', reopened: 1 })
  expect(states(await sees())).not.toContain('snagging')
  await mends(t.zhaoZhiqiang, 2)
  expect(states(await takes(t.wangXiulan, 'recheckSnag', matter, { snagSeq: third!, recheck: 'ok' }))).toBe('papers household snagging')
  await expect(takes(t.wangXiulan, 'recheckSnag', matter, { snagSeq: third!, recheck: 'ok' })).rejects.toEqual(refusal('conflict', 'snagMendable'))
})

test('meters: all of them, once, as the base of what will be billed', async () => {
  await expect(takes(t.liJing, 'readMeters', matter, { readings: [] })).rejects.toEqual(refusal('invalid', 'metersDiffer'))
  await readsMeters(t.zhaoZhiqiang, matter)
  const readings = await stored<{ byId: string, usage: number, on: string }>(t, 'readings', { estateId: 'zejing', premisesId: home, billedIn: null })
  expect(readings).toMatchObject([{ byId: t.zhaoZhiqiang.id, usage: 100, on: '2026-11-24' }])
  await expect(readsMeters(t.zhaoZhiqiang, matter)).rejects.toEqual(refusal('conflict', 'metersOpen'))
})

test('fees: since the sixteenth, half a month; cleared once nothing of it is open', async () => {
  await takes(t.liJing, 'setFeeFrom', matter, { feeFrom: '2026-11-16' })
  const [terms] = await stored<FeeTerms>(t, 'feeTerms', { _id: home })
  expect(terms).toMatchObject({ feeFrom: '2026-11-16', changes: [{ byName: '李静', reason: `办理入住 ${matter.number}` }] })
  await paysAll(t)
  await issue(t.cloud.db, { premisesId: home, fen: 50_000, period: '2026-10', name: '上一户的' }, { premisesId: home, fen: 12_825 })
  await expect(takes(t.liJing, 'clearFees', matter)).rejects.toMatchObject({ reason: 'billsOpen', facts: { count: '1', sum: '128.25' } })
  await paysAll(t)
  expect(states(await takes(t.liJing, 'clearFees', matter))).toContain('fees')
})

test('the handbook is signed where handbooks are signed; here it only has to be there', async () => {
  await handbook.publishes(t.gaoFeng, '2026-11')
  await expect(takes(t.liJing, 'acknowledge', matter)).rejects.toEqual(refusal('conflict', 'handbookNotSigned'))
  await handbook.prepares(t.wangXiulan, '2026-11')
  await handbook.signs(t.wangXiulan, '2026-11', home)
  expect(states(await takes(t.wangXiulan, 'acknowledge', matter))).toContain('handbook')
})

test('she signs for the agreement herself, and for the keys on the phone of 李静, who is the witness', async () => {
  await expect(takes(t.wangXiulan, 'signAgreement', matter)).rejects.toEqual(refusal('invalid', 'required'))
  await signs(t.wangXiulan, 'signAgreement', matter)
  await expect(signs(t.wangXiulan, 'signKeys', matter)).rejects.toEqual(refusal('conflict', 'keysHanded'))
  await signs(t.liJing, 'handKeys', matter, { keys: [{ kind: 'door', pieces: 5 }, { kind: 'accessCard', pieces: 2 }] })
  await expect(takes(t.liJing, 'complete', matter)).rejects.toEqual(refusal('conflict', 'allDone'))
  const { moving } = await signs(t.liJing, 'signKeys', matter)
  expect(moving!.signed.keys).toEqual({ at: expect.any(Number), name: '王秀兰', witness: '李静', text: expect.stringContaining('入户门钥匙 5 把（张）、门禁卡 2 把（张）') })
  expect(moving!.signed.agreement).not.toHaveProperty('witness')
  expect((await storedMatter(t, matter.id)).timeline.some(line => 'strokes' in line)).toBe(false)
})

test('all done: completed, accepted, visited, closed', async () => {
  expect(await takes(t.liJing, 'complete', matter)).toMatchObject({ status: 'completed', moving: { done: 8, of: 8 } })
  expect(await takes(t.wangXiulan, 'accept', matter)).toMatchObject({ status: 'accepted' })
  await t.cloud.pass(8 * dayLength + hour)
  const visited = await takes(t.liJing, 'followUp', matter, { result: 'satisfied' })
  expect(visited.status).toBe('closed')
  expect(told(visited)).toContain('complete accept followUp')
  expect(await begins(t.wangXiulan, 'moveIn', { onDay: '2026-12-20' })).toMatchObject({ status: 'submitted' })
})
