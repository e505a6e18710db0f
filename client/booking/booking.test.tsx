import { screen } from '@testing-library/react'
import { moment } from '@domain/kit/calendar'
import { mondayNoon } from '../../tests/make/matter'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { type } from '../../tests/component/type'
import { phone } from '../../tests/component/taro'
import Day from './day/index'
import For from './for/index'
import Mine from './mine/index'
import Move from './move/index'
import NewBooking from './new/index'
import { daysFrom, partsOf } from './new/days'

const at = (time: string) => moment('2026-11-24', time)
const booked = { id: 'p', slot: 's', service: 'renovation', startsAt: at('09:00'), endsAt: at('09:30'), name: '王秀兰', premisesId: 'b2-3-2-1201', label: 'B2区 3栋 2单元 1201', state: 'booked', mayChange: true }
const button = (name: string | RegExp) => screen.getByRole('button', { name })

beforeEach(() => {
  functions.answers = {
    'booking.times': () => [{ startsAt: at('09:00'), endsAt: at('09:30'), free: 2 }, { startsAt: at('09:30'), endsAt: at('10:00'), free: 0 }],
    'booking.book': () => booked, 'booking.mine': () => ({ items: [booked] }), 'booking.cancel': () => ({ ...booked, state: 'cancelled' }),
    'booking.day': () => [{ slot: 's', service: 'renovation', startsAt: at('09:00'), endsAt: at('09:30'), capacity: 2, places: [booked] }], 'booking.cancelFor': () => booked, 'booking.move': () => booked, 'booking.bookFor': () => booked
  }
})

test('what, when, and it is booked; a full one is waited for', async () => {
  await openPage(NewBooking, 'wangXiulan')
  await tap(screen.getByRole('radio', { name: /装修备案/ }))
  await tap(screen.getByRole('radio', { name: /^09:00/ }))
  await tap(button('约这个时间'))
  expect(functions.of('booking.book')).toEqual([expect.objectContaining({ service: 'renovation', premisesId: 'b2-3-2-1201', startsAt: at('09:00'), wait: false })])
  expect(phone.last('redirectTo')).toEqual({ url: '/booking/mine/index' })
  await tap(screen.getByRole('radio', { name: /^09:30/ }))
  await tap(button('排队等人取消'))
  expect(functions.of('booking.book')[1]).toMatchObject({ startsAt: at('09:30'), wait: true })
})

test('mine, and cancelled after a question', async () => {
  await openPage(Mine, 'wangXiulan')
  expect(screen.getByText('已约好')).toBeInTheDocument()
  await tap(button(/^取消，B2区/))
  expect(functions.of('booking.cancel')).toEqual([{ slot: 's', id: 'p' }])
})

test('another time: only one that is free', async () => {
  await openPage(Mine, 'wangXiulan')
  await tap(button(/^改时间，B2区/))
  expect(phone.last('navigateTo')).toEqual({ url: `/booking/move/index?slot=s&id=p&service=renovation&startsAt=${at('09:00')}` })
  phone.params = { slot: 's', id: 'p', service: 'renovation', startsAt: String(at('09:00')) }
  await openPage(Move, 'wangXiulan')
  await tap(screen.getByRole('radio', { name: '09:30 满' }))
  expect(button('改到这个时间')).toHaveAttribute('aria-disabled', 'true')
  await tap(screen.getByRole('radio', { name: '09:00' }))
  await tap(button('改到这个时间'))
  expect(functions.of('booking.move')).toEqual([expect.objectContaining({ slot: 's', id: 'p', startsAt: at('09:00') })])
})

test('the desk books for whoever is on the phone', async () => {
  phone.params = { premisesId: 'b2-3-2-1202', label: encodeURIComponent('B2区 3栋 2单元 1202') }
  await openPage(For, 'liJing')
  expect(screen.getByText('B2区 3栋 2单元 1202')).toBeInTheDocument()
  await type('谁来办', '方女士')
  await tap(screen.getByRole('radio', { name: '09:00' }))
  await tap(button('约这个时间'))
  expect(functions.of('booking.bookFor')).toEqual([expect.objectContaining({ service: 'counter', premisesId: 'b2-3-2-1202', name: '方女士', startsAt: at('09:00') })])
  expect(phone.last('redirectTo')).toEqual({ url: '/booking/day/index?date=2026-11-24' })
})

test('the desk’s day; before its time a place can only be cancelled', async () => {
  await openPage(Day, 'liJing')
  expect(screen.getByText('王秀兰')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '王秀兰到了' })).toBeNull()
  await tap(button('代取消，王秀兰'))
  expect(functions.of('booking.cancelFor')).toEqual([{ slot: 's', id: 'p' }])
})

test('residents do not see the desk’s day', async () => {
  await openPage(Day, 'wangXiulan')
  expect(functions.of('booking.day')).toEqual([])
})

test('days by name', () => {
  expect(daysFrom(mondayNoon, 'keys').slice(0, 3)).toEqual([{ key: '2026-11-23', label: '今天 周一' }, { key: '2026-11-24', label: '明天 周二' }, { key: '2026-11-25', label: '后天 周三' }])
})

test('times by the part of the day', () => {
  const times = ['11:59', '12:00', '18:00'].map(clock => ({ startsAt: at(clock) }))
  expect(partsOf(times)).toEqual([{ part: 'morning', times: [times[0]] }, { part: 'afternoon', times: [times[1]] }, { part: 'evening', times: [times[2]] }])
  expect(partsOf(times.slice(0, 1))).toHaveLength(1)
})
