/** Appointments at the counter: two hundred want one of a few places, somebody cancels, somebody waits, somebody does not come. */
import type { BookingView, DaySlot, FreeTime } from '@domain/booking/view'
import { hour, minute, moment } from '@domain/kit/calendar'
import type { Page } from '@domain/matter/contract'
import { freshKey, town, type Actor, type Town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const date = '2026-11-25', at = (time: string) => moment(date, time), home = 'b2-3-2-1201'
const times = (who: Actor) => who.call<FreeTime[]>('booking', 'times', { service: 'renovation', date })
const books = (who: Actor, premisesId: string, startsAt: number, more: object = {}) => who.call<BookingView>('booking', 'book', { key: freshKey(), service: 'renovation', premisesId, startsAt, ...more })
const cancels = (who: Actor, { slot, id }: BookingView) => who.call<BookingView>('booking', 'cancel', { slot, id })
const mine = async (who: Actor) => (await who.call<Page<BookingView>>('booking', 'mine', {})).items
const day = (who: Actor) => who.call<DaySlot[]>('booking', 'day', { date })
const refusal = (code: string, reason: string) => expect.objectContaining({ code, reason })

test('two hundred at once for five places: five have one, nobody twice', async () => {
  await t.cloud.db.collection('estates').where({ _id: 'zejing' }).update({ bookings: { counter: { capacity: 5 } } })
  await t.cloud.clock.advance(31_000)
  const people = Array.from({ length: 200 }, (_, n) => ({ _id: `many-${n}`, v: 1, openId: `openid-many-${n}`, name: `住户${n}`, salutation: '住户', phoneMask: '', estateIds: ['zejing'], roles: {}, occupancies: [
    { id: `many-${n}`, estateId: 'zejing', premisesId: `many-home-${n}`, zoneId: 'b2', label: `某户 ${n}`, relation: 'owner', from: '2024-01-01' }
  ] }))
  await t.cloud.db.collection('people').add(people)
  const wish = (n: number) => ({ key: freshKey(), service: 'counter', premisesId: `many-home-${n}`, startsAt: at('10:00') })
  const replies = await Promise.all(people.map((person, n) => t.cloud.call<BookingView>({ openId: person.openId }, 'booking', 'book', wish(n))))
  expect(replies.filter(each => each.ok)).toHaveLength(5)
  expect(new Set(replies.flatMap(each => each.ok ? [] : [each.reason]))).toEqual(new Set(['slotFull']))
  const [slot] = (await day(t.liJing)).filter(each => each.service === 'counter')
  expect(slot).toMatchObject({ capacity: 5, places: expect.arrayContaining([expect.objectContaining({ state: 'booked' })]) })
  expect(new Set(slot!.places.map(each => each.premisesId)).size).toBe(5)
}, 120_000)

test('full: the next one waits, and has the place that somebody leaves, and is told', async () => {
  const first = await books(t.wangXiulan, home, at('09:00')), second = await books(t.heJingyi, 'b2-3-2-1101', at('09:00'))
  expect((await times(t.zhangWei)).find(each => each.startsAt === at('09:00'))).toMatchObject({ free: 0 })
  await expect(books(t.zhangWei, 'a1-2-1-803', at('09:00'))).rejects.toEqual(refusal('conflict', 'slotFull'))
  expect(await books(t.zhangWei, 'a1-2-1-803', at('09:00'), { wait: true })).toMatchObject({ state: 'waiting', line: 1 })
  expect(await cancels(t.heJingyi, second)).toMatchObject({ state: 'cancelled' })
  expect(await mine(t.zhangWei)).toMatchObject([{ state: 'booked', startsAt: at('09:00') }])
  const { items } = await t.zhangWei.call<Page<{ title: string }>>('inbox', 'list', {})
  expect(items[0]).toMatchObject({ title: '您排到号了' })
  expect(first).toMatchObject({ state: 'booked', mayChange: true })
})

test('of one home once, of others not at all, and again with the same key the same', async () => {
  const key = freshKey(), wish = { key, service: 'keys', premisesId: home, startsAt: at('14:00') }
  const made = await t.wangXiulan.call<BookingView>('booking', 'book', wish)
  expect(await t.wangXiulan.call<BookingView>('booking', 'book', wish)).toEqual(made)
  await expect(t.wangXiaoyu.call('booking', 'book', { ...wish, key: freshKey() })).rejects.toEqual(refusal('conflict', 'bookedThere'))
  await expect(books(t.heJingyi, home, at('15:00'))).rejects.toEqual(refusal('notFound', 'noSuchPremises'))
  await expect(cancels(t.heJingyi, made)).rejects.toEqual(refusal('notFound', 'noBooking'))
  await expect(books(t.liJing, home, at('15:00'))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(day(t.wangXiulan)).rejects.toMatchObject({ code: 'forbidden' })
})

test('moved: the new one is there and the old one is free; three open ones are enough', async () => {
  const [slot] = (await mine(t.wangXiulan)).filter(each => each.service === 'renovation')
  const moved = await t.wangXiulan.call<BookingView>('booking', 'move', { key: freshKey(), slot: slot!.slot, id: slot!.id, startsAt: at('15:00') })
  expect(moved).toMatchObject({ startsAt: at('15:00'), state: 'booked' })
  expect((await times(t.wangXiulan)).find(each => each.startsAt === at('09:00'))).toMatchObject({ free: 1 })
  await books(t.wangXiulan, home, at('16:00'))
  await expect(books(t.wangXiulan, home, at('16:30'))).rejects.toEqual(refusal('conflict', 'tooManyBookings'))
})

test('the desk books for somebody on the phone, notes who came, and cancels when it has to', async () => {
  const made = await t.liJing.call<BookingView>('booking', 'bookFor', { key: freshKey(), service: 'renovation', premisesId: 'b2-3-2-1202', name: '方女士', startsAt: at('11:00') })
  expect(made).toMatchObject({ name: '方女士', byName: '李静' })
  await expect(t.liJing.call('booking', 'note', { slot: made.slot, id: made.id, outcome: 'arrived' })).rejects.toEqual(refusal('conflict', 'notYet'))
  const [theirs] = (await mine(t.wangXiulan)).filter(each => each.startsAt === at('16:00'))
  expect(await t.liJing.call('booking', 'cancelFor', { slot: theirs!.slot, id: theirs!.id })).toMatchObject({ state: 'cancelled' })
  expect((await t.wangXiulan.call<Page<{ title: string }>>('inbox', 'list', {})).items[0]).toMatchObject({ title: '预约已取消' })
  await t.cloud.until(at('11:00'))
  expect(await t.liJing.call('booking', 'note', { slot: made.slot, id: made.id, outcome: 'arrived' })).toMatchObject({ state: 'arrived' })
})

test('reminded once the day before and once two hours before; too late to cancel by oneself; who does not come has not come', async () => {
  const reminders = async () => (await t.wangXiulan.call<Page<{ title: string }>>('inbox', 'list', {})).items.filter(each => each.title === '预约提醒').length
  await t.cloud.until(at('13:05'))
  const before = await reminders()
  await t.cloud.pass(11 * minute)
  expect(await reminders()).toBe(before)
  expect(before).toBeGreaterThan(1)
  const [slot] = (await mine(t.wangXiulan)).filter(each => each.service === 'renovation' && each.state === 'booked')
  await expect(cancels(t.wangXiulan, slot!)).rejects.toEqual(refusal('conflict', 'tooLateToChange'))
  await t.cloud.until(at('15:00') + 2 * hour)
  expect((await mine(t.wangXiulan)).find(each => each.id === slot!.id)).toMatchObject({ state: 'missed', mayChange: false })
})
