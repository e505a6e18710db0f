import { screen } from '@testing-library/react'
import { moment } from '@domain/kit/calendar'
import { mondayNoon } from '../../tests/make/matter'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import Day from './day/index'
import Mine from './mine/index'
import NewBooking from './new/index'
import { daysFrom } from './new/days'

const at = (time: string) => moment('2026-11-24', time)
const booked = { id: 'p', slot: 's', service: 'renovation', startsAt: at('09:00'), endsAt: at('09:30'), name: '王秀兰', premisesId: 'b2-3-2-1201', label: 'B2区 3栋 2单元 1201', state: 'booked', mayChange: true }
const button = (name: string | RegExp) => screen.getByRole('button', { name })

beforeEach(() => {
  functions.answers = {
    'booking.times': () => [{ startsAt: at('09:00'), endsAt: at('09:30'), free: 2 }, { startsAt: at('09:30'), endsAt: at('10:00'), free: 0 }],
    'booking.book': () => booked, 'booking.mine': () => ({ items: [booked] }), 'booking.cancel': () => ({ ...booked, state: 'cancelled' }),
    'booking.day': () => [{ slot: 's', service: 'renovation', startsAt: at('09:00'), endsAt: at('09:30'), capacity: 2, places: [booked] }], 'booking.cancelFor': () => booked
  }
})

test('what, when, and it is booked; a full one is waited for', async () => {
  await openPage(NewBooking, 'wangXiulan')
  await tap(screen.getByRole('radio', { name: /装修备案/ }))
  await tap(screen.getByRole('radio', { name: /^09:00/ }))
  await tap(button('约这个时间'))
  expect(functions.of('booking.book')).toEqual([expect.objectContaining({ service: 'renovation', premisesId: 'b2-3-2-1201', startsAt: at('09:00'), wait: false })])
  expect(phone.last('navigateTo')).toEqual({ url: '/booking/mine/index' })
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
  expect(daysFrom(mondayNoon, 'keys').slice(0, 3)).toEqual([{ key: '2026-11-23', label: '今天' }, { key: '2026-11-24', label: '11月24日 周二' }, { key: '2026-11-25', label: '11月25日 周三' }])
})
