import { dayLength, hour, moment } from '@domain/kit/calendar'
import { town, type Town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const alarms = async () => (await t.gaoFeng.call<{ items: { title: string }[] }>('inbox', 'list', {})).items.filter(each => each.title === '缺少 2027 年节假日')

test('next year\'s holidays are missing: managers are told once a day, sixty days ahead', async () => {
  await t.cloud.until(moment('2026-10-30', '10:00'))
  expect(await alarms()).toHaveLength(0)
  await t.cloud.until(moment('2026-11-05', '10:00'))
  await t.cloud.settle()
  expect(await alarms()).toHaveLength(1)
  await t.cloud.pass(dayLength)
  expect(await alarms()).toHaveLength(2)
})

test('a promise reckoned without them says so, and is reckoned again once they are there', async () => {
  await t.cloud.until(moment('2026-12-31', '20:50'))
  const idea = await t.wangXiulan.reports('inquiry', '元旦收不收快递')
  await t.liJing.receives(idea)
  const before = (await t.liJing.sees(idea)).clocks.finish!
  expect(before.provisional).toBe(true)
  await t.cloud.pass(25 * hour)
  expect((await t.liJing.sees(idea)).clocks.finish!.provisional).toBe(true)

  const holidays = Object.fromEntries(['01', '02', '03'].map(date => [`2027-01-${date}`, 'holiday']))
  await t.cloud.db.collection('estates').where({ _id: 'zejing' }).update({ 'calendar.2027': t.cloud.db.command.set(holidays) })
  await t.cloud.pass(25 * hour)
  const after = (await t.liJing.sees(idea)).clocks.finish!
  expect(after.provisional).toBeUndefined()
  // Ten minutes were left of the last day of the year; a holiday begins at nine instead of half past eight.
  expect(after.dueAt - before.dueAt).toBe(hour / 2)
})
