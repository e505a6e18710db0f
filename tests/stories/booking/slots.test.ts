/** Appointments at the counter: two hundred want one of a few places, somebody cancels, somebody waits, somebody does not come. */
import { mostTries } from '@domain/booking/services'
import type { BookingView, DaySlot, FreeTime } from '@domain/booking/view'
import { hour, minute, moment } from '@domain/kit/calendar'
import type { Page } from '@domain/matter/contract'
import type { Person } from '@domain/people/person'
import { addAll, crowdOf } from '../../make/crowd'
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
const told = async (who: Actor, title: string) => (await who.call<Page<{ title: string, text: string }>>('inbox', 'list', {})).items.filter(each => each.title === title).map(each => each.text)
const refusal = (code: string, reason: string) => expect.objectContaining({ code, reason })

test('two hundred at once for five places: five have one, nobody twice', async () => {
  await t.cloud.changeEstate({ bookings: { counter: { capacity: 5 } } })
  const people = crowdOf(200)
  await addAll(t.cloud.db, 'people', people)
  const wish = ({ occupancies }: Person) => ({ key: freshKey(), service: 'counter', premisesId: occupancies[0]!.premisesId, startsAt: at('10:00') })
  const replies = await Promise.all(people.map(person => t.cloud.call<BookingView>({ openId: person.openId }, 'booking', 'book', wish(person))))
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
  expect(await cancels(t.heJingyi, second)).toMatchObject({ state: 'cancelled' })
  await t.cloud.pass(11 * minute)
  expect(await told(t.zhangWei, '您排到号了')).toEqual(['装修备案已为您约好：11月25日 09:00。来不了请提前取消，让给别人'])
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

test('taken and left in the same slot, again and again: a few times, then not', async () => {
  const once = async () => cancels(t.heJingyi, await books(t.heJingyi, 'b2-3-2-1101', at('17:00')))
  for (let tries = 0; tries < mostTries; tries++) await once()
  await expect(once()).rejects.toEqual(refusal('conflict', 'triedTooOften'))
  expect((await times(t.zhangWei)).find(each => each.startsAt === at('17:00'))).toMatchObject({ free: 2 })
})

test('moved: the new one is there and the old one is free; three open ones are enough', async () => {
  const [slot] = (await mine(t.wangXiulan)).filter(each => each.service === 'renovation')
  const moved = await t.wangXiulan.call<BookingView>('booking', 'move', { key: freshKey(), slot: slot!.slot, id: slot!.id, startsAt: at('15:00') })
  expect(moved).toMatchObject({ startsAt: at('15:00'), state: 'booked' })
  expect((await times(t.wangXiulan)).find(each => each.startsAt === at('09:00'))).toMatchObject({ free: 1 })
  await expect(t.wangXiulan.call('booking', 'move', { key: freshKey(), slot: slot!.slot, id: slot!.id, startsAt: at('15:30') })).rejects.toEqual(refusal('conflict', 'bookingOver'))
  const key = freshKey(), wish = { slot: moved.slot, id: moved.id, startsAt: at('15:30') }
  const twice = await Promise.allSettled([t.wangXiulan.call('booking', 'move', { key, ...wish }), t.wangXiulan.call('booking', 'move', { key: freshKey(), ...wish, startsAt: at('16:30') })])
  expect(twice.filter(each => each.status === 'fulfilled')).toHaveLength(1)
  const [now] = (await mine(t.wangXiulan)).filter(each => each.service === 'renovation' && each.state === 'booked')
  expect(await t.wangXiulan.call('booking', 'move', { key: freshKey(), slot: now!.slot, id: now!.id, startsAt: at('15:00') })).toMatchObject({ state: 'booked' })
  await books(t.wangXiulan, home, at('16:00'))
  await expect(books(t.wangXiulan, home, at('16:30'))).rejects.toEqual(refusal('conflict', 'tooManyBookings'))
})

test('the desk books for somebody on the phone, notes who came, and cancels when it has to', async () => {
  const made = await t.liJing.call<BookingView>('booking', 'bookFor', { key: freshKey(), service: 'renovation', premisesId: 'b2-3-2-1202', name: '方女士', startsAt: at('11:00'), matterId: 'of-the-renovation' })
  expect(made).toMatchObject({ name: '方女士', byName: '李静', matterId: 'of-the-renovation' })
  expect((await day(t.liJing)).flatMap(each => each.places).find(each => each.id === made.id)).toMatchObject({ matterId: 'of-the-renovation' })
  await expect(t.liJing.call('booking', 'bookFor', { key: freshKey(), service: 'renovation', premisesId: 'b2-3-2-1202', name: '方女士', startsAt: at('11:30'), matterId: '../x' })).rejects.toMatchObject({ code: 'invalid', field: 'matterId' })
  await expect(t.liJing.call('booking', 'note', { slot: made.slot, id: made.id, outcome: 'arrived' })).rejects.toEqual(refusal('conflict', 'notYet'))
  const [theirs] = (await mine(t.wangXiulan)).filter(each => each.startsAt === at('16:00'))
  for (const _time of [1, 2]) expect(await t.liJing.call('booking', 'cancelFor', { slot: theirs!.slot, id: theirs!.id })).toMatchObject({ state: 'cancelled' })
  expect(await told(t.wangXiulan, '预约已取消')).toHaveLength(1)
  await t.cloud.until(moment('2026-11-24', '15:05'))
  await t.cloud.until(at('07:05'))
  await t.cloud.until(at('11:00'))
  expect(await t.liJing.call('booking', 'note', { slot: made.slot, id: made.id, outcome: 'arrived' })).toMatchObject({ state: 'arrived' })
})

test('reminded once the day before and once two hours before; too late to cancel by oneself; who does not come has not come', async () => {
  await t.cloud.until(at('13:05'))
  await t.cloud.pass(11 * minute)
  const both = (text: string) => [text, text]
  expect((await told(t.wangXiulan, '预约提醒')).sort()).toEqual([...both('您约了 11月25日 14:00 办钥匙托管，寄存、取回钥匙'), ...both('您约了 11月25日 15:00 办装修备案，请带施工单位资料和图纸')])
  expect(await told(t.zhangWei, '预约提醒')).toEqual(both('您约了 11月25日 09:00 办装修备案，请带施工单位资料和图纸'))
  expect(await told(t.zhangWei, '您排到号了')).toHaveLength(1)
  const [slot] = (await mine(t.wangXiulan)).filter(each => each.service === 'renovation' && each.state === 'booked')
  await expect(cancels(t.wangXiulan, slot!)).rejects.toEqual(refusal('conflict', 'tooLateToChange'))
  await t.cloud.until(at('15:00') + 2 * hour)
  expect((await mine(t.wangXiulan)).find(each => each.id === slot!.id)).toMatchObject({ state: 'missed', mayChange: false })
})
