/** Water: what residents and technicians read, what jumps, what begins at nothing again, and what hangs in another's place. */
import type { Reading } from '@domain/billing/meter'
import { calculationLines } from '@domain/billing/words'
import { dayLength } from '@domain/kit/calendar'
import { jfif, jpeg, scan, tables } from '../../make/jpeg'
import { waterFee } from '../../make/tariffs'
import { upload } from '../../make/upload'
import { freshKey, town, type Actor, type Town } from '../actors'
import { refusal } from '../register/desk'
import { billsOf, feesOf, issued, stored } from './office'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const wang = 'b2-3-2-1201', he = 'b2-3-2-1101', zhang = 'a1-2-1-803', liu = 'b2-1-1-602'
const meterOf = async (who: Actor, premisesId: string) => (await feesOf(who).meters({ premisesId }))[0]!
const reads = async (who: Actor, premisesId: string, more: number, rest: object = {}) => {
  const meter = await meterOf(t.zhaoZhiqiang, premisesId)
  return feesOf(who).read({ key: freshKey(), meterId: meter._id, value: meter.last.value + more, ...rest })
}
const waterOf = async (premisesId: string, period: string) => (await billsOf(t, period)).filter(each => each.premisesId === premisesId && each.tariffId === waterFee._id).map(each => calculationLines(each.calculation, '吨').join(' + '))

test('a resident reads their own, once however often it is sent, and nobody else\'s', async () => {
  const meter = await meterOf(t.wangXiulan, wang), input = { key: freshKey(), meterId: meter._id, value: meter.last.value + 1_000 }
  const reading = await feesOf(t.wangXiulan).read(input)
  expect(reading).toMatchObject({ usage: 1_000, state: 'taken', byResident: true, byName: '住户', on: '2026-11-23' })
  expect(await feesOf(t.wangXiulan).read(input)).toEqual(reading)
  expect((await meterOf(t.wangXiulan, wang)).last).toEqual({ value: input.value, on: '2026-11-23' })
  expect(await feesOf(t.heJingyi).meters({ premisesId: wang })).toEqual([])
  await expect(feesOf(t.heJingyi).read({ ...input, key: freshKey() })).rejects.toEqual(refusal('notFound', 'noMeter', 'meterId'))
  await expect(feesOf(t.xuWenjing).read({ ...input, key: freshKey(), meterId: 'm-nothing' })).rejects.toEqual(refusal('notFound', 'noMeter', 'meterId'))
})

test('below the last, above its face, or begun anew where it did not: refused, and the meter stays', async () => {
  const before = await meterOf(t.zhaoZhiqiang, he)
  await expect(reads(t.zhaoZhiqiang, he, -1)).rejects.toEqual(refusal('invalid', 'readingBelow', 'value'))
  await expect(reads(t.zhaoZhiqiang, he, 10_000_000)).rejects.toEqual(refusal('invalid', 'meterDigits', 'value'))
  await expect(reads(t.zhaoZhiqiang, he, 5, { turned: 'rollOver' })).rejects.toEqual(refusal('invalid', 'notTurned', 'turned'))
  expect(await meterOf(t.zhaoZhiqiang, he)).toEqual(before)
})

test('a jump waits with its photo until somebody has looked; nothing is billed before', async () => {
  const photo = await upload(t.cloud, t.zhaoZhiqiang.member, jpeg(jfif, tables, scan), 'jpg')
  const held = await reads(t.zhaoZhiqiang, he, 9_000, { photo })
  expect(held.state).toBe('questioned')
  const { items } = await feesOf(t.liJing).questioned({})
  expect(items).toMatchObject([{ _id: held._id, usage: 9_000, byName: '赵志强', photo: expect.stringMatching(/^http/) }])
  await issued(t.xuWenjing, '2026-11', { tariffIds: [waterFee._id] })
  expect(await waterOf(he, '2026-11')).toEqual([])
  expect(await waterOf(wang, '2026-11')).toEqual(['10 吨 × 3.03 元'])

  const taken = await feesOf(t.liJing).decideReading({ id: held._id, take: true, note: '水管漏水，住户确认' })
  expect(taken).toMatchObject({ state: 'taken', looked: { byName: '李静', note: '水管漏水，住户确认' } })
  expect(await feesOf(t.liJing).decideReading({ id: held._id, take: true, note: '再点一次' })).toEqual(taken)
  await expect(feesOf(t.gaoFeng).decideReading({ id: held._id, take: false, note: '不对' })).rejects.toEqual(refusal('conflict', 'readingDecided', 'id'))
  await issued(t.xuWenjing, '2026-12', { tariffIds: [waterFee._id] })
  expect(await waterOf(he, '2026-12')).toEqual(['18 吨 × 3.03 元 + 7 吨 × 3.93 元 + 65 吨 × 6.63 元'])
  expect(await waterOf(wang, '2026-12')).toEqual([])
})

test('dropped is as if nobody had read; overtaken can only be dropped', async () => {
  const [odd, right] = [await reads(t.zhaoZhiqiang, liu, 88_000), await reads(t.zhaoZhiqiang, liu, 1_200)]
  expect([odd.state, right.state]).toEqual(['questioned', 'taken'])
  await expect(feesOf(t.liJing).decideReading({ id: odd._id, take: true, note: '好' + '的' })).rejects.toEqual(refusal('conflict', 'readingOvertaken', 'id'))
  expect(await feesOf(t.liJing).decideReading({ id: odd._id, take: false, note: '多按了一位' })).toMatchObject({ state: 'dropped' })
  expect((await feesOf(t.liJing).questioned({})).items).toEqual([])
  await t.cloud.clock.advance(dayLength)
  await issued(t.xuWenjing, '2027-01', { tariffIds: [waterFee._id] })
  expect(await waterOf(liu, '2027-01')).toEqual(['12 吨 × 3.03 元'])
})

test('replaced: what the old one had counted is on the same bill as what the new one counts', async () => {
  const old = await meterOf(t.zhaoZhiqiang, zhang), said = { premisesId: zhang, tariffId: waterFee._id, serial: 'LXS-新', digits: 5, value: 300, on: '2026-11-24' }
  await expect(feesOf(t.zhaoZhiqiang).setMeter({ key: freshKey(), ...said })).rejects.toEqual(refusal('conflict', 'meterThere', 'premisesId'))
  await expect(feesOf(t.zhaoZhiqiang).setMeter({ key: freshKey(), ...said, replaces: { id: old._id, value: old.last.value - 1 } })).rejects.toEqual(refusal('invalid', 'readingBelow', 'replaces.value'))
  const input = { key: freshKey(), ...said, replaces: { id: old._id, value: old.last.value + 400 } }
  const meter = await feesOf(t.zhaoZhiqiang).setMeter(input)
  expect(await feesOf(t.zhaoZhiqiang).setMeter(input)).toEqual(meter)
  expect((await feesOf(t.zhangWei).meters({ premisesId: zhang })).map(each => each.serial)).toEqual(['LXS-新'])
  await expect(feesOf(t.zhangWei).read({ key: freshKey(), meterId: old._id, value: old.last.value + 500 })).rejects.toEqual(refusal('conflict', 'meterReplaced', 'meterId'))
  await reads(t.zhangWei, zhang, 700)
  await issued(t.xuWenjing, '2027-02', { tariffIds: [waterFee._id] })
  expect(await waterOf(zhang, '2027-02')).toEqual(['11 吨 × 3.03 元'])
})

test('two put in a meter at the same place at once: one hangs there', async () => {
  const said = { premisesId: 'b2-1-1-201', tariffId: waterFee._id, digits: 5, value: 0, on: '2026-11-24' }
  const tried = await Promise.allSettled(['LXS-甲', 'LXS-乙'].map((serial, at) => feesOf(at === 0 ? t.liJing : t.zhaoZhiqiang).setMeter({ key: freshKey(), ...said, serial })))
  expect(tried.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await feesOf(t.liJing).meters({ premisesId: said.premisesId })).toHaveLength(1)
})

test('begun at nothing again', async () => {
  const meter = await feesOf(t.liJing).setMeter({ key: freshKey(), premisesId: 'b2-1-1-101', tariffId: waterFee._id, serial: 'LXS-旧', digits: 4, value: 999_500, on: '2026-11-24' })
  expect(await feesOf(t.liJing).read({ key: freshKey(), meterId: meter._id, value: 250, turned: 'rollOver' })).toMatchObject({ usage: 750, turned: 'rollOver', state: 'taken' })
})

test('every reading that was billed is on one bill', async () => {
  const readings = await stored<Reading>(t, 'readings', { estateId: 'zejing', state: 'taken' })
  const billed = readings.filter(each => each.billedIn && !each._id.startsWith('rd-water'))
  expect(billed.map(each => each.usage).sort((a, b) => a - b)).toEqual([400, 700, 1_000, 1_200, 9_000])
})

test.each([
  ['a meter of a fee that has none', { tariffId: 't-home' }, 'notFound', 'noTariff', 'tariffId'],
  ['in premises of the other estate', { premisesId: 'yunqi-1-301' }, 'notFound', 'noSuchPremises', 'premisesId'],
  ['tomorrow', { on: '2026-11-25' }, 'invalid', 'date', 'on'],
  ['beyond its face', { digits: 3, value: 100_000 }, 'invalid', 'meterDigits', 'value'],
  ['in the place of another home\'s', { replaces: { id: 'm-water-b2-3-2-1201', value: 99_999 } }, 'notFound', 'noMeter', 'replaces.id']
])('refused: %s', async (_what, more, code, reason, field) => {
  const input = { key: freshKey(), premisesId: 'b2-1-1-102', tariffId: waterFee._id, serial: 'X', digits: 5, value: 0, on: '2026-11-24', ...more }
  await expect(feesOf(t.zhaoZhiqiang).setMeter(input)).rejects.toEqual(refusal(code, reason, field))
  expect(await feesOf(t.zhaoZhiqiang).meters({ premisesId: 'b2-1-1-102' })).toEqual([])
})
