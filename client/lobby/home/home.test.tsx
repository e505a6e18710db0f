import { act, screen } from '@testing-library/react'
import { strangerFor } from '@domain/people/me'
import type { Me } from '@domain/people/contract'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { cardOf, meOf, told, type Taken } from '../../../tests/component/told'
import { aBillCard } from '../../../tests/make/bill-cards'
import { estates } from '../../../tests/make/estate'
import { mondayNoon } from '../../../tests/make/matter'
import { callNumber, useElder } from '../../kit'
import Home from './index'

jest.mock('../../kit/ports/wechat', () => ({ askConsent: jest.fn(async () => ({})), callNumber: jest.fn(async () => undefined) }))

const received: Taken = ['liJing', { action: 'receive' }]
const done: Taken[] = [received, ['liJing', { action: 'complete', note: '换了阀芯' }]]

async function open (me: Me, ...cards: ReturnType<typeof cardOf>[]) {
  Object.assign(functions.answers, { 'people.me': () => me, 'matter.list': () => ({ items: cards }), 'inbox.grants': () => [] })
  await openPage(Home, 'wangXiulan')
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })

afterEach(() => act(() => useElder.getState().setElder(false)))

describe('a resident', () => {
  test('is greeted by name and time, sees the number that answers now and six ways to be helped', async () => {
    await open(meOf('wangXiulan'))
    expect(screen.getByText('王阿姨，下午好')).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: '泽京花园，B2区 3栋 2单元 1201' })).toBeInTheDocument()
    await tap(button('给服务中心打电话，5980001'))
    expect(callNumber).toHaveBeenCalledWith('5980001')
    expect(['报修', '报事', '投诉', '求助', '咨询', '更多'].map(name => button(new RegExp(`^${name}，`)))).toHaveLength(6)
    await tap(button('报修，家里坏了'))
    expect(phone.last('navigateTo')).toEqual({ url: '/work-order/new/index?kind=repair' })
  })

  test('finds the rarer kinds behind “更多”', async () => {
    await open(meOf('wangXiulan'))
    await tap(button('更多，建议·协调'))
    await tap(button('协调，邻里之间'))
    expect(phone.last('navigateTo')).toEqual({ url: '/work-order/new/index?kind=coordination' })
  })

  test('sees who answers for each open matter; what waits for them comes first', async () => {
    const taken = told('repair', [received], { text: '厨房没电' }), ready = told('repair', done, { text: '水龙头滴水' })
    await open(meOf('wangXiulan'), cardOf(taken, 'wangXiulan'), cardOf(ready, 'wangXiulan'))
    expect(screen.getByText('有 1 件办好了，请您看看')).toBeInTheDocument()
    const titles = screen.getAllByText(/厨房没电|水龙头滴水/).map(each => each.textContent)
    expect(titles).toEqual(['水龙头滴水', '厨房没电'])
    expect(screen.getAllByText('李静')).toHaveLength(2)
    await tap(screen.getByText('厨房没电'))
    expect(phone.last('navigateTo')).toEqual({ url: `/work-order/detail/index?id=${taken._id}` })
  })

  test('learns what will appear here while there is nothing', async () => {
    await open(meOf('wangXiulan'))
    expect(screen.getByText('没有正在办理的事')).toBeInTheDocument()
  })

  test('a list that does not come is asked for again; the rest of the page stays', async () => {
    await open(meOf('wangXiulan'))
    functions.offline = true
    await act(async () => phone.pull())
    expect(screen.getByText('现在没有网络，您填的都还在')).toBeInTheDocument()
    expect(button('报修，家里坏了')).toBeInTheDocument()
  })
})

describe('what is owed', () => {
  const withBills = async (cards: ReturnType<typeof aBillCard>[]) => {
    functions.answers['billing.mine'] = () => cards
    await open(meOf('wangXiulan'))
  }

  test.each([
    [[aBillCard(), aBillCard({ id: 'b' })], '缴费，¥513.00，2 笔，最早的 12月5日前缴'],
    [[aBillCard({ dueOn: '2026-11-05', overdue: true, lateFen: 38 })], '缴费，¥256.88，有 1 笔过了日子'],
    [[], '缴费，都缴清了']
  ])('stands on the door to the bills; one call', async (cards, name) => {
    await withBills(cards)
    await tap(button(name))
    expect(phone.last('navigateTo')).toEqual({ url: '/billing/mine/index' })
    expect(functions.of('billing.mine')).toHaveLength(1)
  })

  test('an elder reads it at a glance', async () => {
    act(() => useElder.getState().setElder(true))
    await withBills([aBillCard()])
    await tap(button('缴费，¥256.50'))
    expect(phone.last('navigateTo')).toEqual({ url: '/billing/mine/index' })
  })
})

describe('elder mode', () => {
  test('the telephone first, then six plain choices, the rest behind the last', async () => {
    act(() => useElder.getState().setElder(true))
    await open({ ...meOf('wangXiulan'), unread: 1 })
    expect(screen.getByRole('heading', { name: '王阿姨，您好' })).toBeInTheDocument()
    expect(screen.getByText('5980001 · 现在有人接')).toBeInTheDocument()
    expect(['家里坏了，说一句就行', '要人帮忙，搬东西、取药…', '楼里的事，电梯、灯、卫生', '缴费，账单、预存、收据', '看通知，1 条新的'].map(name => button(name))).toHaveLength(5)
    await tap(button('其他事，投诉、咨询、建议'))
    expect(button('投诉，不满意')).toBeInTheDocument()
  })
})

describe('others', () => {
  test('a stranger learns how to be registered and whom to call, and nothing else is asked for them', async () => {
    await open(strangerFor(estates, mondayNoon))
    expect(screen.getByText('欢迎来到一站')).toBeInTheDocument()
    expect(button('给服务中心打电话，59810000')).toBeInTheDocument()
    expect(functions.of('matter.list')).toEqual([])
    functions.answers['people.me'] = () => meOf('wangXiulan')
    await tap(button('我已登记，再看一次'))
    await act(async () => undefined)
    expect(screen.getByText('王阿姨，下午好')).toBeInTheDocument()
  })

  test('staff who don’t live here are led on to the desk', async () => {
    await open(meOf('liJing'))
    expect(phone.last('reLaunch')).toEqual({ url: '/desk/home/index' })
    expect(functions.of('matter.list')).toEqual([])
  })

  test('staff who live here stay, with a way to the desk', async () => {
    await open(meOf('liuYang'))
    expect(phone.last('reLaunch')).toBeUndefined()
    await tap(button('去服务台'))
    expect(phone.last('reLaunch')).toEqual({ url: '/desk/home/index' })
  })
})
