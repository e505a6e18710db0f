import { screen } from '@testing-library/react'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { type } from '../../../tests/component/type'
import { mondayNoon } from '../../../tests/make/matter'
import Readings from './index'

jest.mock('../../kit/ports/photos', () => ({ pickPhotos: jest.fn(async () => []) }))

const home = { premisesId: 'b2-3-2-1201', label: 'B2区 3栋 2单元 1201' }
const reading = { _id: 'r', meterId: 'm', ...home, tariffId: 't-water', value: 90_000, usage: 89_000, from: 1_000, since: '2026-10-31', on: '2026-11-20', at: mondayNoon, state: 'questioned', byName: '王秀兰', byResident: true }
const meter = { _id: 'm', ...home, tariffId: 't-water', name: '水费', meterUnit: '吨', serial: 'S-1', digits: 5, last: { value: 1_000, on: '2026-10-31' }, rev: 1 }
const button = (name: string | RegExp) => screen.getByRole('button', { name })

test('a reading that jumps is taken or left, with a word about it', async () => {
  functions.answers = { 'billing.questioned': () => ({ items: [reading] }), 'billing.decideReading': () => reading }
  await openPage(Readings, 'zhaoZhiqiang')
  expect(screen.getByText('这次用了 890')).toBeInTheDocument()
  await tap(button(`不采用，${home.label}`))
  await type(/^怎么核对的/, '看错一位')
  await tap(button('不采用'))
  expect(functions.of('billing.decideReading')).toEqual([{ id: 'r', take: false, note: '看错一位' }])
})

test('somebody of the staff reads a meter', async () => {
  phone.params = { ...home, label: encodeURIComponent(home.label) }
  functions.answers = { 'billing.questioned': () => ({ items: [] }), 'billing.meters': () => [meter], 'billing.read': () => ({ state: 'taken', usage: 1_200 }) }
  await openPage(Readings, 'liJing')
  await tap(screen.getByRole('tab', { name: '待核对' }))
  expect(screen.getByText('没有待核对的读数')).toBeInTheDocument()
  await tap(screen.getByRole('tab', { name: '报读数' }))
  await tap(button('报读数，水费'))
  await type(/^现在表上的数/, '22')
  await tap(button('报上去'))
  expect(functions.of('billing.read')).toMatchObject([{ meterId: 'm', value: 2_200 }])
  expect(screen.getByText('记下了，用了 12 吨')).toBeInTheDocument()
})
