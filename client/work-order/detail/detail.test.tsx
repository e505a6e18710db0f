import { act, screen } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import type { Matter } from '@domain/matter/matter'
import type { CastName } from '../../../tests/cast'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { type } from '../../../tests/component/type'
import { phone } from '../../../tests/component/taro'
import { phoneMaskOf, step, told, viewOf, type Taken } from '../../../tests/component/told'
import { mondayNoon } from '../../../tests/make/matter'
import { callNumber } from '../../kit'
import Detail from './index'

jest.mock('../../kit/ports/wechat', () => ({ askConsent: jest.fn(async () => ({})), callNumber: jest.fn(async () => undefined) }))

const received: Taken = ['liJing', { action: 'receive' }]
const assigned: Taken = ['liJing', { action: 'assign', assigneeId: 'zhao-zhiqiang' }]
const started: Taken = ['zhaoZhiqiang', { action: 'start' }]
const completed: Taken = ['zhaoZhiqiang', { action: 'complete', note: '换了阀芯' }]

const reachable = { requester: { personId: 'wang-xiulan', name: '王秀兰', relation: 'owner' as const, phoneMask: phoneMaskOf('wangXiulan') } }
const settled = () => act(async () => undefined)
const button = (name: string) => screen.getByRole('button', { name })
const maybe = (name: string) => screen.queryByRole('button', { name })

async function open (name: CastName, matter: Matter) {
  phone.params = { id: matter._id }
  Object.assign(functions.answers, { 'work-order.get': () => viewOf(matter, name), 'inbox.grants': () => [], ...functions.answers })
  await openPage(Detail, name)
}

describe('a resident', () => {
  test('reads where it stands, who answers for it and what has happened', async () => {
    await open('wangXiulan', told('repair', [received, assigned, started, completed]))
    expect(screen.getByText('请您验收')).toBeInTheDocument()
    expect(screen.getAllByText('李静').length).toBeGreaterThan(0)
    expect(screen.getByText('办好了，请验收')).toBeInTheDocument()
    expect(screen.queryByText('报单人')).not.toBeInTheDocument()
    expect(screen.queryByText('时限')).not.toBeInTheDocument()
  })

  test('has the buttons that the table gives, and no others', async () => {
    await open('wangXiulan', told('repair', [received, assigned, started, completed]))
    expect(button('修好了，验收')).toBeInTheDocument()
    expect(button('还没办好')).toBeInTheDocument()
    expect(maybe('派单')).not.toBeInTheDocument()
    expect(maybe('内部备注')).not.toBeInTheDocument()
  })

  test('writes to whoever answers for it, and calls them', async () => {
    const matter = told('repair', [received])
    functions.answers['work-order.act'] = () => viewOf(step(matter, 'wangXiulan', { action: 'say', note: '几点来？' }), 'wangXiulan')
    await open('wangXiulan', matter)
    await tap(button('给李静打电话'))
    expect(callNumber).toHaveBeenCalledWith('59800011')
    await tap(button('给李静留言'))
    await type('说什么', '几点来？')
    await tap(button('发送'))
    await settled()
    expect(functions.of('work-order.act')).toEqual([expect.objectContaining({ action: 'say', note: '几点来？' })])
    expect(screen.getByText('几点来？')).toBeInTheDocument()
  })
})

describe('staff', () => {
  test('see who asked, the promises, and notes that residents never see', async () => {
    await open('liJing', told('repair', [received], reachable))
    expect(screen.getByText('时限')).toBeInTheDocument()
    expect(screen.getByText(new RegExp(phoneMaskOf('wangXiulan').replace(/\*/g, '\\*')))).toBeInTheDocument()
    expect(button('内部备注')).toBeInTheDocument()
    expect(button('派单')).toBeInTheDocument()
  })

  test('open the number only to call it, and the page shows the new line', async () => {
    const matter = told('repair', [received], reachable)
    await open('liJing', matter)
    functions.answers['work-order.call'] = () => ({ phone: '13800004101' })
    functions.answers['work-order.get'] = () => viewOf(step(matter, 'liJing', { action: 'call' }), 'liJing')
    await tap(button('打电话'))
    await settled()
    expect(callNumber).toHaveBeenLastCalledWith('13800004101')
    expect(screen.getByText('查看电话并联系')).toBeInTheDocument()
  })

  test('where nobody left a number, that is said', async () => {
    functions.answers['work-order.call'] = () => { throw new Refused('notFound', 'noPhone', 'id') }
    await open('liJing', told('repair', [received], reachable))
    await tap(button('打电话'))
    await settled()
    expect(phone.last('showToast')).toMatchObject({ title: '这一位没有留电话' })
  })
})

describe('what can go wrong', () => {
  test('a matter that is not theirs to see', async () => {
    functions.answers['work-order.get'] = () => { throw new Refused('notFound', 'noMatter', 'id') }
    await open('wangXiulan', told('repair'))
    expect(screen.getByText(/没有找到这件事/)).toBeInTheDocument()
  })

  test('somebody was quicker: the page shows who has it', async () => {
    const matter = told('repair')
    await open('liJing', matter)
    functions.answers['work-order.act'] = () => { throw new Refused('conflict', 'statusChanged', undefined, { action: 'receive', firstContact: '陈晓' }) }
    functions.answers['work-order.get'] = () => viewOf(step(matter, 'chenXiao', { action: 'receive' }), 'liJing')
    await tap(button('我来受理'))
    await settled()
    expect(maybe('我来受理')).not.toBeInTheDocument()
    expect(screen.getAllByText('陈晓').length).toBeGreaterThan(0)
  })

  test('shown again, it is fresh', async () => {
    const matter = told('repair')
    await open('wangXiulan', matter)
    functions.answers['work-order.get'] = () => viewOf(step(matter, 'liJing', { action: 'receive' }), 'wangXiulan')
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
    await act(async () => phone.show())
    await settled()
    jest.restoreAllMocks()
    expect(screen.getByText('已有人负责')).toBeInTheDocument()
  })
})

test('a neighbour who follows sees no names, and can stop following', async () => {
  const issue = told('issue', [received, ['heJingyi', { action: 'follow' }]], { public: true, place: { zoneId: 'b2', areaId: 'b2-garden', label: '银杏广场' } }, mondayNoon)
  await open('heJingyi', issue)
  expect(screen.queryByText('王秀兰')).not.toBeInTheDocument()
  await tap(button('更多'))
  expect(button('取消关注')).toBeInTheDocument()
})
