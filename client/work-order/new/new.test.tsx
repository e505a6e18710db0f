import { act, fireEvent, screen } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import type { Kind } from '@domain/matter/matter'
import { strangerFor } from '@domain/people/me'
import type { CastName } from '../../../tests/cast'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { type } from '../../../tests/component/type'
import { phone } from '../../../tests/component/taro'
import { cardOf, told, viewOf } from '../../../tests/component/told'
import { zejing } from '../../../tests/make/estate'
import { mondayNoon } from '../../../tests/make/matter'
import { askConsent, storage } from '../../kit'
import New from './index'

jest.mock('../../kit/ports/wechat', () => ({ askConsent: jest.fn(() => new Promise(() => undefined)), callNumber: jest.fn(async () => undefined) }))

const pick = (name: string) => tap(screen.getByRole('radio', { name }))
const send = () => tap(screen.getByRole('button', { name: '提交' }))
const sent = () => functions.of('work-order.submit').map(({ key: _key, ...said }) => said)
const settled = () => act(async () => undefined)
/** Shown at its place, and read aloud. */
const isSaid = (text: string) => expect(screen.getAllByText(text).length).toBeGreaterThan(0)

async function open (kind: Kind, name: CastName = 'wangXiulan') {
  phone.params = { kind }
  Object.assign(functions.answers, {
    'matter.list': () => ({ items: [] }), 'community.outages': () => [], 'work-order.submit': () => viewOf(told(kind), name),
    'inbox.grants': () => [{ template: 'progress', templateId: 'tmpl-progress', title: '', balance: 0 }], ...functions.answers
  })
  return openPage(New, name)
}

test('what is missing is said at its place, and nothing is sent', async () => {
  await open('repair')
  await send()
  isSaid('请选一个最接近的分类')
  isSaid('写几个字、录一段话或拍张照片')
  expect(sent()).toEqual([])
})

test('sent once however often it is tapped; then who takes it and by when, and the draft is gone', async () => {
  await open('repair')
  await pick('水龙头、角阀滴水')
  expect(screen.getByText('角阀在水龙头正下方，顺时针拧紧就能关。')).toBeInTheDocument()
  await type(/说一说/, '厨房水龙头滴水')
  await pick('明天上午')
  await pick('来前打电话')
  const button = screen.getByRole('button', { name: '提交' })
  fireEvent.click(button)
  await tap(button)
  await settled()
  expect(sent()).toEqual([expect.objectContaining({
    kind: 'repair', categoryId: 'faucet', text: '厨房水龙头滴水', place: { premisesId: 'b2-3-2-1201' }, entry: 'callFirst', wishedFrom: expect.any(Number), photos: []
  })])
  expect(screen.getByText('收到了')).toBeInTheDocument()
  expect(screen.getByText(/20 分钟内受理/)).toBeInTheDocument()
  expect(storage.get('draft:repair')).toBeUndefined()
})

test('a cut that is announced is said before anybody reports it; of a wish nobody asks', async () => {
  functions.answers['community.outages'] = () => [{ id: 'g1', title: '周四上午停水' }]
  await open('repair')
  await tap(screen.getByRole('button', { name: '看详情' }))
  expect(screen.getByText('已通知：周四上午停水')).toBeInTheDocument()
  expect(phone.last('navigateTo')).toEqual({ url: '/community/read/index?id=g1' })
})

test('consent is asked for in the tap and never waited for', async () => {
  await open('inquiry')
  await pick(zejing.categories.find(each => each.kind === 'inquiry')!.name)
  await type(/说一说/, '可以停地库吗')
  await send()
  await settled()
  expect(askConsent).toHaveBeenCalledWith(['tmpl-progress'])
  expect(screen.getByText('收到了')).toBeInTheDocument()
})

test('what was written and not sent is there again', async () => {
  const { unmount } = await open('repair')
  await pick('家中没电')
  await type(/说一说/, '客厅没电')
  await settled()
  unmount()
  await open('repair')
  expect(screen.getByText('接着上次没发出的写，照片要重新加')).toBeInTheDocument()
  await send()
  expect(sent()).toEqual([expect.objectContaining({ categoryId: 'no-power', text: '客厅没电' })])
})

test('a draft can be dropped', async () => {
  storage.set('draft:repair', { text: '旧的', categoryId: 'faucet' })
  await open('repair')
  await tap(screen.getByRole('button', { name: '清空' }))
  expect(storage.get('draft:repair')).toBeUndefined()
  expect(screen.getByRole('radio', { name: '水龙头、角阀滴水' })).toHaveAttribute('aria-checked', 'false')
})

test('a lost connection keeps everything, and the second try is the same report', async () => {
  await open('repair')
  await pick('家中没电')
  await type(/说一说/, '客厅没电')
  functions.answers['work-order.submit'] = () => { throw new Refused('unavailable', 'busy') }
  await send()
  isSaid('同时办理的人太多，请再点一次')
  functions.answers['work-order.submit'] = () => viewOf(told('repair'), 'wangXiulan')
  await send()
  await settled()
  const keys = functions.of('work-order.submit').map(each => each.key)
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
})

test('where minutes count, the telephone comes before the form', async () => {
  await open('issue')
  await pick('电梯困人')
  expect(screen.getByRole('button', { name: '先打电话，最快，5980001' })).toBeInTheDocument()
})

describe('in the open', () => {
  const open2 = told('issue', [], { text: '电梯关门会弹开', public: true, categoryId: 'lift-fault' })

  test('neighbours’ reports are shown before sending; following one is enough', async () => {
    functions.answers['matter.list'] = () => ({ items: [cardOf(open2, 'heJingyi')] })
    functions.answers['work-order.act'] = () => viewOf(open2, 'heJingyi')
    await open('issue', 'heJingyi')
    expect(functions.of('matter.list')).toEqual([expect.objectContaining({ view: 'nearby', zoneId: 'b2', kind: 'issue' })])
    await tap(screen.getByRole('button', { name: '我也关注' }))
    expect(functions.of('work-order.act')).toEqual([expect.objectContaining({ id: open2._id, action: 'follow' })])
    expect(screen.getByText('已关注')).toBeInTheDocument()
  })

  test('the place is an area of the zone, one’s own lift first, with a word to find it by', async () => {
    await open('issue')
    await pick('楼道灯不亮')
    await type(/说一说/, '灯不亮')
    await send()
    isSaid('请选择地点')
    await pick('3栋2单元电梯')
    await type(/具体位置/, '5 层')
    await send()
    expect(sent()).toEqual([expect.objectContaining({ place: { areaId: 'b2-3-2-lift', detail: '5 层' } })])
  })
})

test('who lives nowhere here is told how to be registered', async () => {
  functions.answers['people.me'] = () => strangerFor([zejing], mondayNoon)
  await open('repair')
  expect(screen.getByText('登记到房屋后才能提交')).toBeInTheDocument()
})
