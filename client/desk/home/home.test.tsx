import { act, screen, within } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import { hour, minute } from '@domain/kit/calendar'
import type { MatterCard } from '@domain/matter/contract'
import type { CastName } from '../../../tests/cast'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { cardOf, step, told, viewOf, type Taken } from '../../../tests/component/told'
import { mondayNoon } from '../../../tests/make/matter'
import Home from './index'

const received: Taken = ['liJing', { action: 'receive' }]
const assigned: Taken = ['liJing', { action: 'assign', assigneeId: 'zhao-zhiqiang' }]
const declined: Taken = ['zhaoZhiqiang', { action: 'decline', note: '缺配件' }]

/** The desk of somebody with these rows in every list. */
async function open (name: CastName, cards: MatterCard[] = [], counts: object = {}) {
  functions.answers = {
    'matter.counts': () => counts,
    'matter.list': () => ({ items: cards }),
    'inbox.unreached': () => ({ items: [] }),
    'inbox.grants': () => [{ template: 'task', templateId: 'tmpl-task', title: '新任务提醒', balance: 9 }, { template: 'alarm', templateId: 'tmpl-alarm', title: '超时提醒', balance: 9 }],
    ...functions.answers
  }
  await openPage(Home, name)
}
const row = (text: string) => screen.getByText(text).closest<HTMLElement>('.desk-row')!
const chips = () => screen.getAllByRole('tab').map(each => each.textContent)

describe('whose desk it is', () => {
  test('a clerk sees what is theirs to do, until when they are on duty, and may record for a caller', async () => {
    await open('liJing', [], { turn: 4, responsible: 11, overdue: 2 })
    expect(screen.getByText('B2区 · 值班至 21:00')).toBeInTheDocument()
    expect(screen.getByText('现在要你处理的 4 件')).toBeInTheDocument()
    expect(chips().slice(0, 7)).toEqual(['该我了4', '已超时2', '派给我', '我负责11', '待回访', '移交给我', '通知不到'])
    expect(functions.of('matter.list')[0]).toMatchObject({ view: 'turn' })
    expect(screen.getByRole('button', { name: '代客登记' })).toBeInTheDocument()
    await tap(screen.getByRole('button', { name: '更多工具' }))
    expect(screen.getByRole('button', { name: '认证申请' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '请假移交' })).not.toBeInTheDocument()
  })

  test('a technician sees what they were sent for, and nothing of the desk', async () => {
    await open('zhaoZhiqiang', [], { assigned: 2, turn: 1 })
    expect(screen.getByText('派给你的 2 件')).toBeInTheDocument()
    expect(chips().slice(0, 2)).toEqual(['派给我2', '该我了1'])
    expect(functions.of('matter.list')[0]).toMatchObject({ view: 'assigned' })
    expect(screen.queryByRole('button', { name: '代客登记' })).not.toBeInTheDocument()
    expect(screen.getByRole('tab', { name: '查找' })).toBeInTheDocument()
    expect(functions.of('inbox.unreached')).toEqual([])
  })

  test('a manager sees what is overdue first, and may hand over', async () => {
    await open('gaoFeng', [], { overdue: 3 })
    expect(screen.getByText('超时 3 件，等你督办')).toBeInTheDocument()
    expect(functions.of('matter.list')[0]).toMatchObject({ view: 'overdue' })
    await tap(screen.getByRole('button', { name: '更多工具' }))
    for (const name of ['请假移交', '员工', 'Excel 导入', '操作记录']) expect(screen.getByRole('button', { name })).toBeInTheDocument()
  })

  test('for the office, whom no list is for, the desk is about money', async () => {
    await open('xuWenjing')
    await tap(screen.getByRole('button', { name: /^前台收款/ }))
    expect(phone.last('navigateTo')).toEqual({ url: '/finance/counter/index' })
    expect(screen.getByRole('tab', { name: '消息' })).toBeInTheDocument()
    expect(functions.of('matter.counts')).toEqual([])
  })

  test('a resident is shown the way back, and nothing is asked for them', async () => {
    await open('wangXiulan')
    expect(screen.getByText('这里只对工作人员开放')).toBeInTheDocument()
    expect(functions.of('matter.list')).toEqual([])
    await tap(screen.getByRole('button', { name: '回到首页' }))
    expect(phone.last('reLaunch')).toEqual({ url: '/lobby/home/index' })
  })
})

describe('a row', () => {
  test('the ring says what is left of the promise, and by how much it is over', async () => {
    const matter = told('repair')
    const ring = (now: number) => cardOf(matter, 'liJing', now)
    functions.now = mondayNoon + 7.5 * minute
    await open('liJing', [ring(functions.now)])
    expect(within(row('厨房水龙头滴水')).getByRole('img', { name: '还剩 12 分钟' })).toHaveTextContent('12分')
    functions.now = mondayNoon + 2 * hour + 20 * minute
    functions.answers['matter.list'] = () => ({ items: [ring(functions.now)] })
    await act(async () => { phone.pull() })
    expect(within(row('厨房水龙头滴水')).getByRole('img', { name: '超 2 小时' })).toHaveTextContent('超2时')
  })

  test('what came back says who sent it and why', async () => {
    await open('liJing', [cardOf(told('repair', [received, assigned, declined]), 'liJing')])
    expect(within(row('厨房水龙头滴水')).getByText('赵志强退回：缺配件')).toBeInTheDocument()
    expect(within(row('厨房水龙头滴水')).getByText('退单')).toBeInTheDocument()
    expect(within(row('厨房水龙头滴水')).getByRole('button', { name: '派单' })).toBeInTheDocument()
  })

  test('leads to the matter', async () => {
    const card = cardOf(told('repair'), 'liJing')
    await open('liJing', [card])
    await tap(screen.getByText('厨房水龙头滴水'))
    expect(phone.last('navigateTo')).toEqual({ url: `/work-order/detail/index?id=${card.id}` })
  })
})

describe('the next step on the row', () => {
  test('one tap receives, however often it is tapped, and the row shows what comes next', async () => {
    const before = told('repair'), after = step(before, 'liJing', { action: 'receive' })
    functions.answers['work-order.act'] = () => {
      functions.answers['matter.list'] = () => ({ items: [cardOf(after, 'liJing')] })
      return viewOf(after, 'liJing')
    }
    await open('liJing', [cardOf(before, 'liJing')])
    const button = screen.getByRole('button', { name: '我来受理' })
    await act(async () => { button.click(); button.click() })
    expect(functions.of('work-order.act')).toHaveLength(1)
    expect(functions.of('work-order.act')[0]).toMatchObject({ id: before._id, action: 'receive' })
    expect(phone.last('showToast')).toMatchObject({ title: '已受理，由你负责到底' })
    expect(within(row('厨房水龙头滴水')).getByRole('button', { name: '派单' })).toBeInTheDocument()
  })

  test('whoever is too late reads who has it, and sees how things stand', async () => {
    functions.answers['work-order.act'] = () => {
      functions.answers['matter.list'] = () => ({ items: [] })
      throw new Refused('conflict', 'statusChanged', undefined, { action: 'receive', firstContact: '李静' })
    }
    await open('chenXiao', [cardOf(told('repair'), 'chenXiao')])
    await tap(screen.getByRole('button', { name: '我来受理' }))
    expect(phone.last('showToast')).toMatchObject({ title: '李静 已经受理，由 TA 负责到底' })
    expect(document.querySelector('.kit-notice')).toHaveTextContent('李静 已经受理，由 TA 负责到底')
    expect(screen.getByText('都处理完了')).toBeInTheDocument()
  })

  test('what asks for something opens its form without leaving the list', async () => {
    const matter = told('complaint', [received])
    functions.answers['work-order.get'] = () => viewOf(matter, 'liJing')
    functions.answers['people.colleagues'] = () => []
    await open('liJing', [cardOf(matter, 'liJing')])
    await tap(screen.getByRole('button', { name: '登记核实情况' }))
    expect(screen.getByRole('dialog', { name: '登记核实情况' })).toBeInTheDocument()
    expect(functions.of('work-order.act')).toEqual([])
  })

  test('sending somebody has its own page', async () => {
    const card = cardOf(told('repair', [received]), 'liJing')
    await open('liJing', [card])
    await tap(screen.getByRole('button', { name: '派单' }))
    expect(phone.last('navigateTo')).toEqual({ url: `/work-order/assign/index?id=${card.id}&kind=repair` })
  })
})

test('what a colleague on leave has left is taken in one go', async () => {
  functions.answers['people.takeOverAll'] = () => ({ taken: 5 })
  await open('chenXiao', [], { pending: 5 })
  await tap(screen.getByRole('button', { name: '接下全部' }))
  expect(functions.of('people.takeOverAll')).toHaveLength(1)
  expect(phone.last('showToast')).toMatchObject({ title: '已接下 5 件，由你负责到底' })
})

test('a balance that runs dry is said, and filled up in the tap', async () => {
  functions.answers['inbox.grants'] = () => [{ template: 'task', templateId: 'tmpl-task', title: '新任务提醒', balance: 2 }, { template: 'alarm', templateId: 'tmpl-alarm', title: '超时提醒', balance: 7 }]
  await open('liJing')
  expect(screen.getByText('剩余提醒 2 次')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '补充提醒' })).toBeInTheDocument()
})

test('the list is fresh by itself while it is looked at', async () => {
  jest.useFakeTimers()
  try {
    await open('liJing')
    const before = functions.of('matter.list').length
    await act(async () => { jest.advanceTimersByTime(21_000) })
    expect(functions.of('matter.list').length).toBeGreaterThan(before)
  } finally {
    jest.useRealTimers()
  }
})

test('without a network the last list stays, and says so', async () => {
  await open('liJing', [cardOf(told('repair'), 'liJing')])
  functions.offline = true
  await act(async () => { phone.pull() })
  await act(async () => undefined)
  expect(screen.getByText('厨房水龙头滴水')).toBeInTheDocument()
  expect(screen.getAllByText('没有网络，显示的是上次的内容')).not.toHaveLength(0)
})
