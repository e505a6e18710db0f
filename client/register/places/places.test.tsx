import { screen } from '@testing-library/react'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { premisesView } from '../../../tests/component/register'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import Places from './index'

beforeEach(() => {
  functions.answers = {
    'register.buildings': () => ({ items: [{ building: '3', entrances: [{ entrance: '1', total: 26, states: { occupied: 9, vacant: 17 } }, { entrance: '2', total: 26, states: {} }] }] }),
    'register.doors': () => ({ items: ['b2-3-2-1101', 'b2-3-2-1201', 'b2-3-2-1202'].map(premisesView) })
  }
})

test('zone, building, entrance, doors; each state in a word', async () => {
  await openPage(Places, 'liJing')
  expect(functions.of('register.buildings')).toEqual([{ zoneId: 'b2' }])
  await tap(screen.getByRole('button', { name: '3栋1单元，26 户 · 空置 17 · 自住 9' }))
  expect(functions.of('register.doors')).toEqual([{ zoneId: 'b2', building: '3', entrance: '1' }])
  expect(screen.getAllByText(/层$/).map(each => each.textContent)).toEqual(['12 层', '11 层'])
  await tap(screen.getByRole('button', { name: '1201，自住' }))
  expect(phone.last('navigateTo')).toEqual({ url: '/register/household/index?id=b2-3-2-1201' })
  await tap(screen.getByRole('tab', { name: 'A1区' }))
  expect(functions.of('register.buildings').at(-1)).toEqual({ zoneId: 'a1' })
})
