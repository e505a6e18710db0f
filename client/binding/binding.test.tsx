import { screen } from '@testing-library/react'
import type { Home, Mine } from '@domain/binding/contract'
import { Refused } from '@domain/kit/errors'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import { type } from '../../tests/component/type'
import { mondayNoon } from '../../tests/make/matter'
import Accept from './accept/index'
import ApplicationsPage from './applications/index'
import Apply from './apply/index'
import Bind from './bind/index'
import CodesPage from './codes/index'
import Homes from './homes/index'
import Household from './household/index'

const mockPhoneCode = jest.fn(async (): Promise<string | undefined> => 'one-code')
jest.mock('../kit/ports/wechat', () => ({ askPhoneCode: () => mockPhoneCode(), askConsent: jest.fn(), callNumber: jest.fn() }))

const label = 'B2区 3栋 2单元 1201', secret = '7K3F-92MB-0123-4567-89AB-CDEF-GH'
const member = { relation: 'family', from: '2022-02-10', road: 'invitation' } as const
const tie = { id: 'tie', estateId: 'zejing', estate: '泽京花园', premisesId: 'b2-3-2-1201', label, relation: 'owner', from: '2021-09-01', road: 'phone', verifiedAt: 0 } as const
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const mine = (part: Partial<Mine> = {}): Mine => ({ ties: [tie], applications: [], estates: [{ id: 'zejing', name: '泽京花园' }], ...part })

test('the phone number binds at one tap; without it the person is told of the code', async () => {
  functions.answers['binding.byPhone'] = () => ({ added: [{}, {}], already: 0 })
  await openPage(Bind, 'heJingyi')
  await tap(button('用手机号绑定'))
  expect(functions.of('binding.byPhone')).toEqual([{ code: 'one-code' }])
  expect(phone.last('showToast')).toMatchObject({ title: '绑好了，共 2 套' })
  expect(phone.last('redirectTo')).toEqual({ url: '/binding/homes/index' })
  mockPhoneCode.mockResolvedValueOnce(undefined)
  await tap(button('用手机号绑定'))
  expect(phone.last('showToast')).toMatchObject({ title: '没有取得手机号，可以用绑定码' })
})

test('what stands against it is said where it was tried', async () => {
  functions.answers['binding.byPhone'] = () => { throw new Refused('conflict', 'severalNames', 'code') }
  await openPage(Bind, 'heJingyi')
  await tap(button('用手机号绑定'))
  expect(screen.getByText(/有不同的姓名.*请联系服务中心核对/)).toBeInTheDocument()
})

test('a typed code leads on once it is whole', async () => {
  await openPage(Bind, 'heJingyi')
  await type(/^绑定码/, secret.slice(0, 9))
  expect(button('下一步')).toHaveAttribute('aria-disabled', 'true')
  await type(/^绑定码/, secret)
  await tap(button('下一步'))
  expect(phone.last('navigateTo')).toEqual({ url: `/binding/accept/index?secret=${secret.replaceAll('-', '')}` })
})

test('an invitation says what it is and from whom, and is taken at one tap', async () => {
  phone.params = { scene: 'SECRET' }
  functions.answers['binding.offer'] = () => ({ kind: 'invitation', estate: '泽京花园', label, relation: 'family', from: '王秀兰', name: '王晓雨', expiresAt: mondayNoon + 1, state: 'open', named: false })
  functions.answers['binding.accept'] = () => ({ added: [], already: 0 })
  await openPage(Accept, 'heJingyi')
  expect(screen.getByText(/王秀兰 给您的/)).toBeInTheDocument()
  await tap(button('确认绑定'))
  expect(functions.of('binding.accept')).toEqual([{ secret: 'SECRET', name: '王晓雨' }])
  expect(screen.getByText('绑好了')).toBeInTheDocument()
})

test('moving out of the last home asks in other words, and says so to the function', async () => {
  functions.answers['binding.mine'] = () => mine()
  functions.answers['binding.end'] = () => ({ ended: 1 })
  await openPage(Homes, 'wangXiulan')
  expect(screen.getByText(/业主 · 2021年9月1日起 · 手机号核对绑定/)).toBeInTheDocument()
  await tap(button('我已搬走'))
  expect(phone.last('showModal')).toMatchObject({ title: '这是您最后一套房屋' })
  expect(functions.of('binding.end')).toEqual([{ id: 'tie', confirm: true }])
})

test('an owner sees the family, removes, and invites with a code to hand on', async () => {
  const home: Home = {
    premisesId: 'b2-3-2-1201', label, relation: 'owner', invitations: [], mayInvite: ['family', 'tenant'],
    members: [{ ...member, id: 'a', personId: 'a', name: '王秀兰', me: true, mayEnd: true }, { ...member, id: 'b', personId: 'b', name: '王晓雨', me: false, mayEnd: true }]
  }
  Object.assign(functions.answers, { 'binding.household': () => [home], 'binding.end': () => ({ ended: 1 }), 'binding.invite': () => ({ id: 'x', secret, path: '/p', expiresAt: 1 }) })
  await openPage(Household, 'wangXiulan')
  await tap(button('移除王晓雨'))
  expect(functions.of('binding.end')).toEqual([{ id: 'b' }])
  await tap(button('邀请家人或租户'))
  await type(/怎么称呼/, '小张')
  await tap(button('生成邀请'))
  expect(functions.of('binding.invite')).toMatchObject([{ premisesId: 'b2-3-2-1201', relation: 'family', name: '小张' }])
  expect(screen.getByText(secret)).toBeInTheDocument()
})

test('an application is checked here first', async () => {
  functions.answers['binding.mine'] = () => mine()
  await openPage(Apply, 'heJingyi')
  await tap(button('提交申请'))
  expect(screen.getAllByRole('alert').map(each => each.textContent)).toEqual(['这一项要填', '这一项要填'])
  expect(functions.of('binding.apply')).toEqual([])
})

test('a clerk sees who is bound there already, and refuses only with a reason', async () => {
  functions.answers['binding.applications'] = () => ({ items: [{ id: 'app', label, relation: 'owner', name: '方敏', photos: [], appliedAt: mondayNoon, state: 'waiting', bound: [{ name: '王秀兰', relation: 'owner' }] }] })
  functions.answers['binding.decide'] = () => ({})
  await openPage(ApplicationsPage, 'liJing')
  expect(screen.getByText('已绑定：王秀兰（业主）')).toBeInTheDocument()
  await tap(button('通过'))
  expect(functions.of('binding.decide')).toEqual([{ id: 'app', approve: true }])
})

test('a code is shown once, as a picture and to type', async () => {
  Object.assign(functions.answers, { 'binding.codes': () => ({ items: [] }), 'binding.places': () => [{ premisesId: 'b2-3-2-1201', label }], 'binding.issueCode': () => ({ id: 'x', secret, path: '/p', expiresAt: 1 }) })
  await openPage(CodesPage, 'liJing')
  await tap(button('生成绑定码'))
  expect(screen.getByRole('alert')).toHaveTextContent('这一项要填')
  expect(functions.of('binding.issueCode')).toEqual([])
})
