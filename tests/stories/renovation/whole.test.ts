/** A renovation from filing to the deposit: a supplement, a violation, an extension, and a deduction to the last fen. */
import { hour, minute, moment } from '@domain/kit/calendar'
import type { Checked, LoudTime } from '@domain/renovation/contract'
import { expectAgreement } from '../payment/scene'
import { noon, site, type Filed, type Site } from './site'

let s: Site, filed: Filed, permitCode = ''
beforeAll(async () => { s = await site() })
afterAll(() => s.cloud.stop())
afterEach(() => expectAgreement(s))

const check = (code: string) => s.fengWeidong.call<Checked>('renovation', 'check', { code })

test('filed and signed: the text is kept, numbers lie sealed', async () => {
  filed = await s.files(s.wangXiulan)
  expect(filed).toMatchObject({ kind: 'renovation', status: 'submitted', mine: true })
  expect(filed.renovation.undertaking.text).toContain('不做下列事情：拆改承重墙、梁、柱')
  const body = (await s.stored(filed)).renovation!
  expect(JSON.stringify(body)).not.toMatch(/13900002201|5101011990/)
  expect(filed.renovation.workers.map(each => each.idMask)).toEqual(['510***********0014', '510***********0022'].map(() => expect.stringMatching(/^510\*{11}/)))
})

test('what is missing is named, and handed in', async () => {
  await s.does(s.liJing, 'receive', filed)
  const asked = await s.does(s.liJing, 'askSupplement', filed, { missing: ['原结构图', '改动图'] })
  expect([asked.status, asked.renovation.supplements.at(-1)!.missing]).toEqual(['supplementing', ['原结构图', '改动图']])
  expect((await s.sees(s.wangXiulan, filed)).may).toContain('supplement')
  filed = await s.does(s.wangXiulan, 'supplement', filed, { note: '补好了', photos: [await s.photo(s.wangXiulan)] })
  expect([filed.status, filed.renovation.supplements.at(-1)!.answeredAt]).toEqual(['received', expect.any(Number)])
})

test('engineering, then a manager; then it is billed, once', async () => {
  await s.does(s.liJing, 'assign', filed, { assigneeId: s.sunJianguo.id })
  await s.does(s.sunJianguo, 'passReview', filed)
  expect((await s.stored(filed)).turn).toContain(s.gaoFeng.id)
  filed = await s.does(s.gaoFeng, 'passReview', filed)
  expect(filed.status).toBe('approved')
  expect(filed.renovation.reviews.map(each => `${each.stage} ${each.byName}`)).toEqual(['clerk 李静', 'engineering 孙建国', 'manager 高峰'])
  const bills = (await s.books()).bills.filter(each => each.note?.includes(filed.number))
  expect(bills.map(({ name, amountFen }) => [name, amountFen]).sort()).toEqual([['装修垃圾清运费', 45_000], ['装修押金', 200_000]])
  expect(filed.renovation.depositFen).toBe(200_000)
})

test('paid: the permit and the passes are there, and the guard’s page knows them by one look', async () => {
  filed = await s.paid(filed)
  expect(filed).toMatchObject({ status: 'inProgress', renovation: { permit: { from: '2026-11-25', until: '2027-02-24', standing: 'notYet' } } })
  const codes = await s.wangXiulan.call<{ permit: string, passes: { code: string }[] }>('renovation', 'codes', { id: filed.id })
  permitCode = codes.permit
  expect(await check(permitCode)).toEqual({ standing: 'notYet', permitNo: filed.renovation.permit!.no, place: 'B2区 3栋 2单元 1201', until: '2027-02-24' })
  await s.cloud.until(noon('2026-11-25'))
  const pass = await check(codes.passes[1]!.code)
  expect(pass).toMatchObject({ standing: 'valid', until: '2026-12-01', worker: { name: '罗大明', trade: '瓦工', photo: expect.stringMatching(/^http/) } })
  expect(JSON.stringify(pass)).not.toMatch(/510\*|139/)
  await check(permitCode)
  const lines = (await s.cloud.get<{ functionName: string, method?: string, roundTrips: number, at: number }[]>('/control/invocations?limit=20')).filter(each => each.functionName === 'renovation' && each.method === 'check').sort((a, b) => b.at - a.at)
  expect(lines[0]!.roundTrips).toBe(2)
})

test('loud only at its hours; neighbours are told when, and not who', async () => {
  const loud = (date: string, from: string, until: string) => s.does(s.wangXiulan, 'planNoise', filed, { noise: { from: moment(date, from), until: moment(date, until) } })
  for (const [date, from, until] of [['2026-11-28', '09:00', '11:00'], ['2026-11-26', '11:00', '14:30'], ['2026-11-26', '18:00', '19:00']] as const) {
    await expect(loud(date, from, until)).rejects.toMatchObject({ code: 'invalid', reason: 'loudHours', field: 'noise' })
  }
  await loud('2026-11-26', '14:00', '17:00')
  expect(await s.heJingyi.call<LoudTime[]>('renovation', 'nearbyNoise', {})).toEqual([{ building: '3', level: 12, from: moment('2026-11-26', '14:00'), until: moment('2026-11-26', '17:00') }])
  expect(await s.zhangWei.call<LoudTime[]>('renovation', 'nearbyNoise', {})).toEqual([])
})

test('a violation: noted, late, fixed, not good enough, fixed again; works stop meanwhile', async () => {
  await s.does(s.sunJianguo, 'patrol', filed, { checks: [{ id: 'passage', ok: false, note: '通道堆料' }, { id: 'fire', ok: true }], photos: [await s.photo(s.sunJianguo)] })
  filed = await s.does(s.sunJianguo, 'noteViolation', filed, { note: '通道堆放水泥', until: noon('2026-11-26'), photos: [await s.photo(s.sunJianguo)] })
  const violationId = filed.renovation.violations[0]!.id
  await s.cloud.until(noon('2026-11-26') + minute)
  expect((await s.sees(s.liJing, filed)).renovation.violations[0]).toMatchObject({ state: 'open', late: true })
  await s.does(s.liJing, 'stopWork', filed, { note: '逾期未整改' })
  expect(await check(permitCode)).toMatchObject({ standing: 'suspended' })
  await s.does(s.wangXiulan, 'reportFixed', filed, { violationId, photos: [await s.photo(s.wangXiulan)] })
  await s.does(s.sunJianguo, 'reopenViolation', filed, { violationId, until: noon('2026-11-27'), note: '还有两袋' })
  await s.does(s.wangXiulan, 'reportFixed', filed, { violationId, photos: [await s.photo(s.wangXiulan)] })
  await s.does(s.sunJianguo, 'confirmFixed', filed, { violationId })
  filed = await s.does(s.liJing, 'resumeWork', filed, { note: '整改合格' })
  expect(filed.renovation.permit!.standing).toBe('valid')
})

test('reminded, asked in time, extended by a month at most', async () => {
  await s.cloud.until(noon('2027-02-18'))
  expect(await s.wangXiulan.wasTold(filed)).toContain('remindPermit')
  const asks = (date: string) => s.does(s.wangXiulan, 'askExtension', filed, { until: noon(date), note: '瓷砖晚到' })
  await expect(asks('2027-03-25')).rejects.toMatchObject({ code: 'invalid', reason: 'aMonthAtMost', field: 'until' })
  await asks('2027-03-10')
  await expect(asks('2027-03-11')).rejects.toMatchObject({ code: 'conflict', reason: 'noExtensionAsked' })
  filed = await s.does(s.liJing, 'grantExtension', filed)
  expect(filed.renovation.permit!.until).toBe('2027-03-10')
  await s.cloud.until(noon('2027-03-11'))
  expect(await check(permitCode)).toMatchObject({ standing: 'expired' })
  await expect(asks('2027-03-20')).rejects.toMatchObject({ reason: 'inTimeToExtend' })
})

test('accepted twice, with water held back in between and thirty days', async () => {
  await s.does(s.wangXiulan, 'reportCompletion', filed)
  await s.does(s.liJing, 'passFirst', filed, { photos: [await s.photo(s.liJing)] })
  const now = await s.cloud.now(), passes = () => s.does(s.liJing, 'passFinal', filed)
  await expect(passes()).rejects.toMatchObject({ reason: 'waterproofDone' })
  const tests = async (hours: number) => s.does(s.sunJianguo, 'keepWaterproof', filed, { waterproof: { from: now - hours * hour, until: now }, photos: [await s.photo(s.sunJianguo)] })
  await expect(tests(20)).rejects.toMatchObject({ reason: 'testLongEnough' })
  await tests(24)
  await expect(passes()).rejects.toMatchObject({ reason: 'observedLongEnough' })
  await s.cloud.until(noon('2027-04-11'))
  expect((await passes()).status).toBe('accepted')
  expect(await check(permitCode)).toMatchObject({ standing: 'ended' })
})

test('one deduction agreed, one objected and decided; the rest goes back to the last fen', async () => {
  const deducts = async (note: string, costFen: number) => s.does(s.liJing, 'deduct', filed, { note, costFen, photos: [await s.photo(s.liJing)] })
  await expect(deducts('电梯轿厢划痕', 200_001)).rejects.toMatchObject({ code: 'invalid', reason: 'withinDeposit', field: 'costFen' })
  await deducts('电梯轿厢划痕', 12_345)
  filed = await deducts('走廊墙面', 8_800)
  const [lift, wall] = filed.renovation.deductions
  await expect(s.does(s.liJing, 'returnDeposit', filed)).rejects.toMatchObject({ reason: 'nothingDisputed' })
  await s.does(s.wangXiulan, 'agreeDeduction', filed, { deductionId: lift!.id })
  await s.does(s.wangXiulan, 'objectDeduction', filed, { deductionId: wall!.id, note: '进场前就有' })
  await expect(s.does(s.gaoFeng, 'decideDeduction', filed, { deductionId: wall!.id, costFen: 8_801, note: '照片有前后对比' })).rejects.toMatchObject({ reason: 'notMoreThanAsked' })
  await s.does(s.gaoFeng, 'decideDeduction', filed, { deductionId: wall!.id, costFen: 6_601, note: '照片有前后对比，酌减' })
  filed = await s.does(s.liJing, 'returnDeposit', filed)
  const left = 200_000 - 12_345 - 6_601
  expect([filed.status, filed.renovation.refund?.fen]).toEqual(['closed', left])
  const [refund] = (await s.books()).refunds
  expect(refund).toMatchObject({ state: 'asked', source: 'deposit', fen: left, askedByName: '李静' })
  expect(await s.moves(s.gaoFeng, { id: refund!._id }, 'approve')).toMatchObject({ state: 'approved' })
  await s.watches()
  await s.cloud.pass(minute)
  expect((await s.books()).refunds).toMatchObject([{ state: 'done', fen: left }])
  expect((await s.books()).bills.find(each => each._id === filed.renovation.bills!.depositBillId)).toMatchObject({ depositFen: 0, deductedFen: 18_946 })
})
