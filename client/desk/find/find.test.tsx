import { screen } from '@testing-library/react'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { cardOf, told } from '../../../tests/component/told'
import { type } from '../../../tests/component/type'
import Find from './index'

const asked = () => functions.of('matter.list').at(-1)

beforeEach(() => { functions.answers = { 'matter.list': () => ({ items: [cardOf(told('repair'), 'liJing')] }) } })

test('begins with the zone of whoever looks, and narrows down by kind', async () => {
  await openPage(Find, 'liJing')
  expect(asked()).toMatchObject({ view: 'zone', zoneId: 'b2' })
  expect(screen.getByText('厨房水龙头滴水')).toBeInTheDocument()
  await tap(screen.getByRole('tab', { name: '投诉' }))
  expect(asked()).toMatchObject({ view: 'zone', zoneId: 'b2', kind: 'complaint' })
  await tap(screen.getByRole('tab', { name: '公共区域' }))
  expect(asked()).toMatchObject({ view: 'nearby', zoneId: 'b2', kind: 'complaint' })
})

test('another zone is two taps away', async () => {
  await openPage(Find, 'liJing')
  await tap(screen.getByRole('button', { name: '换个区，B2区' }))
  await tap(screen.getByRole('radio', { name: 'A1区' }))
  expect(asked()).toMatchObject({ view: 'zone', zoneId: 'a1' })
})

test('what was read out on the phone is found however it is typed', async () => {
  await openPage(Find, 'liJing')
  await type('编号', 'bx261123 7k3f')
  await tap(screen.getByRole('button', { name: '查' }))
  expect(asked()).toMatchObject({ view: 'number', number: 'BX-261123-7K3F' })
  await tap(screen.getByRole('button', { name: '清除' }))
  expect(asked()).toMatchObject({ view: 'zone' })
})

test('leads to the register, whoever may see it', async () => {
  await openPage(Find, 'liJing')
  await tap(screen.getByRole('button', { name: '找住户' }))
  expect(phone.last('navigateTo')).toEqual({ url: '/register/find/index' })
})

test('a technician is offered what they may see', async () => {
  await openPage(Find, 'zhaoZhiqiang')
  expect(screen.getAllByRole('tab').map(each => each.textContent).slice(0, 3)).toEqual(['公共区域', '我经手', '我办结的'])
  expect(screen.queryByText('找住户')).not.toBeInTheDocument()
  expect(screen.queryByText('编号')).not.toBeInTheDocument()
})
