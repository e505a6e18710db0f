/** What is refused: forbidden works, two filings, forged and foreign codes, removed workers, other people's signatures, early refunds. */
import { Refused } from '@domain/kit/errors'
import type { Checked } from '@domain/renovation/contract'
import { signed } from '../../make/filing'
import { freshKey, type Actor } from '../actors'
import { expectAgreement, second } from '../payment/scene'
import { home, idNumber, noon, site, type Filed, type Site } from './site'

let s: Site
beforeAll(async () => { s = await site() })
afterAll(() => s.cloud.stop())
afterEach(() => expectAgreement(s))

const filings = async () => (await s.cloud.db.collection('matters').where({ estateId: 'zejing', kind: 'renovation' }).limit(100).get()).data.length
const check = (code: string, who: Actor = s.fengWeidong) => who.call<Checked>('renovation', 'check', { code })

test('a load-bearing wall is refused at once, by name, and nothing is kept', async () => {
  await expect(s.files(s.wangXiulan, { works: ['paint', 'bearingWall'] })).rejects.toMatchObject({ code: 'invalid', reason: 'forbiddenWork', field: 'works', facts: { work: '拆改承重墙、梁、柱' } })
  for (const works of [['wetOverDry'], ['gas'], ['balconyLoad'], ['outerWall']]) await expect(s.files(s.wangXiulan, { works })).rejects.toMatchObject({ reason: 'forbiddenWork' })
  await expect(s.files(s.wangXiulan, { works: ['swimmingPool'] })).rejects.toMatchObject({ reason: 'noWork' })
  expect(await filings()).toBe(0)
})

test('one that only the drawing shows is refused by engineering, with the reason', async () => {
  const filed = await s.files(s.wangXiulan)
  await s.does(s.liJing, 'receive', filed)
  await s.does(s.liJing, 'assign', filed, { assigneeId: s.sunJianguo.id })
  await expect(s.does(s.gaoFeng, 'refuseFiling', filed, { note: '不行' })).rejects.toMatchObject({ reason: 'atManager' })
  await s.does(s.sunJianguo, 'refuseFiling', filed, { note: '平面图上客厅与阳台之间是承重墙，不能拆' })
  const seen = await s.sees(s.wangXiulan, filed)
  expect(seen).toMatchObject({ status: 'refused', may: expect.not.arrayContaining(['addWorker', 'supplement']), renovation: { reviews: [{ result: 'passed' }, { stage: 'engineering', result: 'refused', note: expect.stringContaining('承重墙') }] } })
  expect((await s.books()).bills.filter(each => each.note?.includes(filed.number))).toEqual([])
})

test('what does not fit the person, the day or the form', async () => {
  const refuses = async (more: object, reason: string, field: string) => expect(s.files(s.wangXiulan, more)).rejects.toMatchObject({ code: 'invalid', reason, field })
  await refuses({ premisesId: 'b2-3-2-1101' }, 'noPremises', 'premisesId')
  await refuses({ signer: '何静怡' }, 'notYourName', 'signer')
  await refuses({ strokes: [[[500, 250, 0]]] }, 'notASignature', 'strokes')
  await refuses({ period: { from: '2026-11-22', until: '2026-12-01' } }, 'past', 'period')
  await refuses({ period: { from: '2026-12-02', until: '2026-12-01' } }, 'worksPeriod', 'period')
  await refuses({ workers: [await s.worker(s.wangXiulan, 1), await s.worker(s.wangXiulan, 1)] }, 'workersTwice', 'workers')
  await refuses({ workers: [{ ...await s.worker(s.wangXiulan, 1), idNumber: '510101199003070010' }] }, 'idNumber', 'workers.0.idNumber')
  await refuses({ workers: [await s.worker(s.heJingyi, 1)] }, 'ticket', 'workers')
  await expect(s.files(s.liJing, { signer: '李静' })).rejects.toMatchObject({ code: 'forbidden' })
  expect(await filings()).toBe(1)
})

test('ten at once for one home: one is there, the others are told of it; again with its key it is the same', async () => {
  const wishes = await Promise.all(Array.from({ length: 10 }, () => s.filing(s.wangXiulan, { premisesId: second })))
  const tries = await Promise.allSettled(wishes.map(wish => s.wangXiulan.call<Filed>('renovation', 'file', wish)))
  const won = tries.flatMap((each, place) => each.status === 'fulfilled' ? [{ filed: each.value, wish: wishes[place]! }] : [])
  expect(won).toHaveLength(1)
  expect(tries.flatMap(each => each.status === 'rejected' ? [(each.reason as Refused).reason] : [])).toEqual(Array(9).fill('openFiling'))
  expect(await s.wangXiulan.call<Filed>('renovation', 'file', won[0]!.wish)).toMatchObject({ id: won[0]!.filed.id })
  await expect(s.files(s.wangXiulan, { premisesId: second })).rejects.toMatchObject({ code: 'conflict', reason: 'openFiling', field: 'premisesId' })
  await s.does(s.wangXiulan, 'cancel', won[0]!.filed)
  expect(await s.files(s.wangXiulan, { premisesId: second })).toMatchObject({ status: 'submitted' })
})

let filed: Filed, permit = '', pass = ''

test('works stay as they were approved; workers come and go', async () => {
  filed = await s.permitted(s.wangXiulan)
  await expect(s.does(s.wangXiulan, 'supplement', filed, { note: '再拆一面墙', photos: [await s.photo(s.wangXiulan)] })).rejects.toMatchObject({ code: 'conflict', reason: 'statusChanged' })
  await expect(s.does(s.wangXiulan, 'say', filed, { note: '加做阳台', works: ['windows'] })).rejects.toMatchObject({ code: 'invalid' })
  await expect(s.does(s.wangXiulan, 'addWorker', filed, { worker: await s.worker(s.wangXiulan, 7) })).rejects.toMatchObject({ reason: 'required', field: 'photos' })
  filed = await s.does(s.wangXiulan, 'addWorker', filed, { worker: await s.worker(s.wangXiulan, 7), photos: [await s.photo(s.wangXiulan)] })
  expect(filed.renovation.workers).toHaveLength(3)
  expect(filed.renovation.works.map(each => each.id)).toEqual(['tiles', 'waterproof', 'partition'])
  expect(JSON.stringify(await s.stored(filed))).not.toContain(idNumber(7))
})

test('a forged code is refused without asking the database; a pass of somebody removed, and of another estate', async () => {
  const codes = await s.wangXiulan.call<{ permit: string, passes: { workerId: string, code: string }[] }>('renovation', 'codes', { id: filed.id })
  permit = codes.permit
  pass = codes.passes[0]!.code
  await s.cloud.until(noon('2026-11-25'))
  await check(permit)
  for (const code of [`${permit.slice(0, -1)}${permit.endsWith('A') ? 'B' : 'A'}`, permit.replace(filed.id, `${filed.id.slice(0, -1)}x`), pass.replace(codes.passes[0]!.workerId, 'w0-9'), '随便写的', `${permit}=`]) {
    await expect(check(code)).rejects.toMatchObject({ code: 'invalid', reason: 'codeForged', field: 'code' })
  }
  const lines = (await s.cloud.get<{ functionName: string, method?: string, roundTrips: number, at: number }[]>('/control/invocations?limit=20')).filter(each => each.method === 'check').sort((a, b) => b.at - a.at)
  expect(lines[0]!.roundTrips).toBe(1)
  await s.does(s.wangXiulan, 'removeWorker', filed, { workerId: codes.passes[0]!.workerId })
  expect(await check(pass)).toMatchObject({ standing: 'removed' })
  await expect(check(permit, s.luoJia)).rejects.toMatchObject({ code: 'notFound', reason: 'noFiling' })
  await expect(check(permit, s.wangXiulan)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(s.heJingyi.call('renovation', 'codes', { id: filed.id })).rejects.toMatchObject({ code: 'notFound' })
})

test('the wrong person, and the right one too early', async () => {
  await expect(s.does(s.heJingyi, 'reportCompletion', filed)).rejects.toMatchObject({ code: 'notFound' })
  await expect(s.does(s.wangXiulan, 'passFirst', filed, { photos: [await s.photo(s.wangXiulan)] })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(s.does(s.liJing, 'returnDeposit', filed)).rejects.toMatchObject({ code: 'conflict', reason: 'statusChanged' })
  await expect(s.does(s.wangXiulan, 'issuePermit', filed)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(s.does(s.liJing, 'keepBills', filed, { bills: { feeBillIds: [], depositFen: 0 } })).rejects.toMatchObject({ code: 'forbidden' })
  const bill = (await s.books()).bills.find(each => each._id === filed.renovation.bills!.depositBillId)!
  await expect(s.asksRefund(s.xuWenjing, { paymentId: bill.paid!.paymentId, source: 'deposit', billId: bill._id, fen: 100 })).rejects.toMatchObject({ code: 'conflict', reason: 'heldForFiling' })
})

test('no acceptance while a violation is open', async () => {
  filed = await s.does(s.sunJianguo, 'noteViolation', filed, { note: '堵了消防通道', until: noon('2026-11-26'), photos: [await s.photo(s.sunJianguo)] })
  await s.does(s.wangXiulan, 'reportCompletion', filed)
  const passes = async () => s.does(s.liJing, 'passFirst', filed, { photos: [await s.photo(s.liJing)] })
  await expect(passes()).rejects.toMatchObject({ code: 'conflict', reason: 'noViolationOpen' })
  const [violation] = filed.renovation.violations
  await s.does(s.wangXiulan, 'reportFixed', filed, { violationId: violation!.id, photos: [await s.photo(s.wangXiulan)] })
  await expect(passes()).rejects.toMatchObject({ reason: 'noViolationOpen' })
  await s.does(s.sunJianguo, 'confirmFixed', filed, { violationId: violation!.id })
  expect((await passes()).status).toBe('observed')
})

test('papers and signatures: whoever else signs, it is not theirs', async () => {
  await expect(s.heJingyi.call('renovation', 'file', { ...await s.filing(s.heJingyi, { premisesId: home, signer: '何静怡' }), key: freshKey(), strokes: signed })).rejects.toMatchObject({ reason: 'noPremises' })
  expect((await s.stored(filed)).renovation!.undertaking).toMatchObject({ personId: s.wangXiulan.id, name: '王秀兰' })
})
