/** Who is reminded of what, when; once, never at night, never through anybody else, and no more from the moment it is paid. */
import type { Notice } from '@domain/inbox/notice'
import { moment } from '@domain/kit/calendar'
import { cast } from '../../cast'
import { town, type Actor, type Town } from '../actors'
import { stored } from './office'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const remind = async () => { await t.cloud.post('/control/timers/run', { functionName: 'dunning' }); await t.cloud.post('/control/quiet') }
const at = async (day: string, clock: string) => { await t.cloud.clock.moveTo(moment(day, clock)) }
const reminders = async () => (await stored<Notice>(t, 'notices', { estateId: 'zejing' })).filter(each => each.template === 'bill')
const toldTo = async (who: Actor) => (await reminders()).filter(each => each.personId === who.id).map(each => `${each.title} ${each.text}`)

/** Bills of September are due on the 28th of November. */
const due = '2026-11-28', home = 'b2-3-2-1201'

test('three days before, in the daytime: everybody of the home, once, all of its fees in one message', async () => {
  await t.cloud.wechat.grant(cast.wangXiulan, 'bill', 1)
  await t.cloud.db.collection('grants').add({ _id: cast.wangXiulan.id, v: 1, balances: { bill: 1 }, leaseUntil: 0, nonces: [] })
  await at('2026-11-25', '09:00')
  await remind()
  expect(await toldTo(t.wangXiulan)).toEqual([expect.stringMatching(/^费用快到期了 B2区 3栋 2单元 1201有 4 笔费用 11月28日到期，共 [\d,.]+ 元$/)])
  expect(await toldTo(t.wangXiaoyu)).toHaveLength(1)
  expect(await toldTo(t.zhangWei)).toHaveLength(1)
  expect(await toldTo(t.linHai)).toEqual([])
  const count = (await reminders()).length
  for (let times = 0; times < 3; times++) await remind()
  await at('2026-11-26', '15:00')
  await remind()
  expect((await reminders()).length).toBe(count)
})

test('it is pushed as long as a consent lasts; without one the inbox is enough, and nobody is asked to phone', async () => {
  await t.cloud.settle()
  const [message] = await t.cloud.wechat.sent(cast.wangXiulan)
  expect(message).toMatchObject({ templateId: 'tmpl-bill', page: 'billing/mine/index', data: { thing1: { value: expect.stringContaining('等 4 项') }, amount2: { value: expect.stringMatching(/^\d+\.\d\d元$/) }, thing4: { value: '快到期了，可提前缴' } } })
  expect((await reminders()).filter(each => each.personId === cast.wangXiaoyu.id).map(each => each.push.state)).toEqual(['none'])
  expect((await t.liJing.call<{ items: { text: string }[] }>('inbox', 'unreached', {})).items.filter(each => each.text.includes('费用'))).toEqual([])
})

test('at night nobody is told, by no run of the timer; the next morning they are', async () => {
  const count = (await reminders()).length
  for (const clock of ['21:45', '23:30']) {
    await at('2026-11-27', clock)
    await remind()
  }
  await at(due, '05:00')
  await remind()
  expect((await reminders()).length).toBe(count)
  await at(due, '09:00')
  await remind()
  expect((await toldTo(t.wangXiulan)).at(-1)).toMatch(/11月28日到期.*已缴请忽略$/)
})

test('from the moment it is paid nobody hears of it, and of what is left only that is said', async () => {
  const bills = t.cloud.db.collection('bills')
  await bills.where({ estateId: 'zejing', premisesId: home, dueOn: due }).update({ state: 'paid', openFen: 0 })
  await bills.where({ _id: 'a1-2-1-803_t-home_2026-09' }).update({ state: 'paid', openFen: 0 })
  const [before, tenant] = [(await toldTo(t.wangXiulan)).length, (await toldTo(t.zhangWei)).length]
  await at('2026-12-05', '10:00')
  await remind()
  expect((await toldTo(t.wangXiulan)).length).toBe(before)
  const told = await toldTo(t.zhangWei)
  expect(told.length).toBe(tenant + 1)
  expect(told.at(-1)).toMatch(/^费用过期提醒 A1区 2栋 1单元 803有 2 笔费用已过期 7 天，共 [\d.]+ 元。有困难请和我们说$/)
})

test('a day without the timer is made up for; after more it is let be', async () => {
  const week = async () => (await reminders()).filter(each => each.personId === cast.heJingyi.id && each.text.includes('过期')).length
  const before = await week()
  await at('2026-12-29', '10:00')
  await remind()
  // Due on the 28th of November: thirty-one days ago.
  expect(await week()).toBe(before + 1)
  expect((await toldTo(t.heJingyi)).at(-1)).toContain('已过期 31 天')
})

test('a run that breaks off at one call after another tells each once', async () => {
  await at('2027-01-04', '10:00')
  const { db } = t.cloud, before = (await reminders()).length
  await db.collection('bills').where({ estateId: 'zejing', state: 'open', dueOn: '2026-12-28' }).update({ dueOn: '2027-01-07' })
  await db.collection('dunnings').where({ _id: 'zejing-soon-2027-01-07' }).remove()
  for (let after = 1; after < 14; after++) {
    await t.cloud.post('/control/fault', { action: 'database.', after, loseAnswer: true })
    await remind().catch(() => undefined)
    await t.cloud.remove('/control/fault')
  }
  await Promise.all([remind(), remind()])
  const all = await reminders(), fresh = all.filter(each => each.text.includes('1月7日到期'))
  expect(fresh.length).toBe(all.length - before)
  expect(new Set(fresh.map(each => `${each.personId} ${each.title}`)).size).toBe(fresh.length)
  expect(fresh.map(each => each.personId)).toContain(cast.wangXiulan.id)
})

test('a person who calls it gets nothing', async () => {
  expect(await t.cloud.call(cast.gaoFeng, 'dunning', 'main')).toMatchObject({ ok: false, code: 'forbidden' })
})
