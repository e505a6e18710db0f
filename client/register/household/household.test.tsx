import { screen, within } from '@testing-library/react'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { entriesView, premisesView } from '../../../tests/component/register'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { cardOf, told } from '../../../tests/component/told'
import { type } from '../../../tests/component/type'
import Household from './index'

const home = 'b2-3-2-1201'
const bound = { personId: 'wang-xiulan', name: '王秀兰', relation: 'owner', phoneMask: '138****4101', from: '2021-09-01', road: 'register', since: 0 }

beforeEach(() => {
  phone.params = { id: home }
  functions.answers = {
    'register.household': () => ({ premises: premisesView(home), entries: entriesView(home), people: [bound], matters: [cardOf(told('repair'), 'liJing')] }),
    'register.changePremises': () => premisesView(home)
  }
})

test('premises, who is recorded, who is bound and what is open, on one screen', async () => {
  await openPage(Household, 'liJing')
  expect(functions.of('register.household')).toEqual([{ premisesId: home }])
  expect(screen.getByText('住宅 · 建筑面积 90㎡ · 套内面积 72㎡')).toBeInTheDocument()
  expect(screen.getByText('厨房水龙头滴水')).toBeInTheDocument()
  expect(screen.getByText('业主 · 2021年9月1日起 · 原有登记')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '更改房屋' })).not.toBeInTheDocument()
  await tap(screen.getByRole('button', { name: '更改 王晓雨' }))
  expect(phone.last('navigateTo')).toEqual({ url: `/register/entry/index?premisesId=${home}&label=${encodeURIComponent('B2区 3栋 2单元 1201')}&id=wang-xiaoyu-b2-3-2-1201` })
})

test('a manager changes state and areas', async () => {
  await openPage(Household, 'gaoFeng')
  await tap(screen.getByRole('button', { name: '更改房屋' }))
  const sheet = within(screen.getByRole('dialog', { name: '更改房屋' }))
  await tap(sheet.getByRole('radio', { name: '出租' }))
  await type('建筑面积', '91.2')
  await tap(sheet.getByRole('button', { name: '保存' }))
  expect(functions.of('register.changePremises')).toEqual([{ key: expect.any(String) as string, id: home, updatedAt: 0, state: 'let', builtUpArea: 9120, indoorArea: 7200 }])
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})
