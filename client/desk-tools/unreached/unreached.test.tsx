import { act, screen } from '@testing-library/react'
import type { UnreachedCard } from '@domain/inbox/contract'
import { Refused } from '@domain/kit/errors'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { told, viewOf } from '../../../tests/component/told'
import { callNumber } from '../../kit/ports/wechat'
import Unreached from './index'
import { whyWords } from './words'

jest.mock('../../kit/ports/wechat', () => ({ ...jest.requireActual<object>('../../kit/ports/wechat'), callNumber: jest.fn(async () => undefined) }))

const matter = told('repair', [['liJing', { action: 'receive' }]])
const card = (part: Partial<UnreachedCard> = {}): UnreachedCard => ({
  id: 'n1', matterId: matter._id, number: matter.number, title: '报修待验收', text: '赵师傅已修好，请您验收', at: functions.now,
  personId: 'wang-xiulan', name: '王秀兰', why: '订阅消息：没有订阅次数', ...part
})

beforeEach(() => {
  jest.mocked(callNumber).mockClear()
  functions.answers = {
    'inbox.unreached': () => ({ items: [card(), card({ id: 'n0', text: '赵师傅已接单，开始处理' })] }),
    'inbox.told': () => ({ ok: true }),
    'work-order.get': () => viewOf(matter, 'liJing'),
    'work-order.call': () => ({ phone: '13800004101' })
  }
})

test('one card per person and matter, with what they missed and why', async () => {
  await openPage(Unreached, 'liJing')
  expect(screen.getAllByText('王秀兰')).toHaveLength(1)
  expect(screen.getByText('赵师傅已修好，请您验收')).toBeInTheDocument()
  expect(screen.getByText('赵师傅已接单，开始处理')).toBeInTheDocument()
  expect(screen.getByText('没有授权微信提醒')).toBeInTheDocument()
})

test('one tap opens the requester’s number, once', async () => {
  await openPage(Unreached, 'liJing')
  const button = screen.getByRole('button', { name: '打电话' })
  await act(async () => { button.click(); button.click() })
  expect(functions.of('work-order.call')).toEqual([{ id: matter._id, key: expect.any(String) as string }])
  expect(jest.mocked(callNumber).mock.calls).toEqual([['13800004101']])
})

test('somebody else than the requester is not phoned by the requester’s number', async () => {
  functions.answers['inbox.unreached'] = () => ({ items: [card({ personId: 'he-jingyi', name: '何静怡' })] })
  await openPage(Unreached, 'liJing')
  await tap(screen.getByRole('button', { name: '打电话' }))
  expect(functions.of('work-order.call')).toEqual([])
  expect(phone.last('showToast')).toMatchObject({ title: '没有留何静怡的电话，请当面或找同事转告' })
})

test('told: all of it, and the card is gone', async () => {
  await openPage(Unreached, 'liJing')
  functions.answers['inbox.unreached'] = () => ({ items: [] })
  await tap(screen.getByRole('button', { name: '已电话告知' }))
  expect(functions.of('inbox.told')).toEqual([{ id: 'n1' }, { id: 'n0' }])
  expect(screen.getByText('都通知到了')).toBeInTheDocument()
})

test('a refusal is said in words', async () => {
  functions.answers['work-order.call'] = () => { throw new Refused('notFound', 'noPhone', 'id') }
  await openPage(Unreached, 'liJing')
  await tap(screen.getByRole('button', { name: '打电话' }))
  expect(phone.last('showToast')).toMatchObject({ title: '这一位没有留电话' })
})

test.each([
  ['订阅消息：没有订阅次数', '没有授权微信提醒'],
  ['用工关系消息：未绑定用工关系；订阅消息：没有订阅次数', '没有授权微信提醒'],
  ['发送中断，不知是否送达', '发送结果不明'],
  ['订阅消息：没有收到微信的答复', '发送结果不明'],
  ['订阅消息：微信繁忙；订阅消息：微信繁忙', '微信一直没发出去'],
  ['订阅消息：错误 50000', '微信没有送达']
])('%s', (why, words) => expect(whyWords(why)).toBe(words))
