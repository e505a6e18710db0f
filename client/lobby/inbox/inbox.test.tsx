import { act, screen } from '@testing-library/react'
import type { NoticeCard } from '@domain/inbox/contract'
import type { TemplateName } from '@domain/inbox/templates'
import type { CastName } from '../../../tests/cast'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { meOf } from '../../../tests/component/told'
import { mondayNoon } from '../../../tests/make/matter'
import { askConsent } from '../../kit'
import Inbox from './index'

jest.mock('../../kit/ports/wechat', () => ({ askConsent: jest.fn(async () => ({ 'tmpl-progress': 'accept' })) }))

const message = (id: string, readAt: number | null): NoticeCard =>
  ({ id, matterId: 'tap', number: 'BX-261123-7K3F', title: `报修${id}`, text: '李静已受理，由李静负责到底', at: mondayNoon, readAt, page: '/work-order/detail/index?id=tap' })
const balances = (left: Record<TemplateName, number>) => Object.entries(left).map(([template, balance]) => ({ template, templateId: `tmpl-${template}`, title: '', balance }))

async function open (name: CastName, ...items: NoticeCard[]) {
  Object.assign(functions.answers, {
    'people.me': () => ({ ...meOf(name), unread: 1 }), 'inbox.list': () => ({ items }), 'community.board': () => ({ items: [] }), ...functions.answers, 'inbox.read': () => ({ unread: 0 }),
    'inbox.grants': () => balances({ progress: 1, bill: 3, announcement: 0, task: 7, alarm: 0 }), 'inbox.granted': () => balances({ progress: 2, bill: 3, announcement: 0, task: 8, alarm: 1 })
  })
  await openPage(Inbox, name)
}

test('a message is read when it is opened, and leads to its matter', async () => {
  await open('wangXiulan', message('已受理', null))
  await tap(screen.getByRole('button', { name: /未读，报修已受理/ }))
  expect(functions.of('inbox.read')).toEqual([{ ids: ['已受理'] }])
  expect(phone.last('navigateTo')).toEqual({ url: '/work-order/detail/index?id=tap' })
})

test('what is said to everybody stands above, until it is read; not again where a message leads to it', async () => {
  const said = (id: string, read: boolean) => ({ id, class: 'ordinary', title: `公告${id}`, beginning: '', at: mondayNoon, pinned: false, read })
  functions.answers['community.board'] = () => ({ items: [said('读过', true), said('推送过', false), said('新的', false)] })
  await open('wangXiulan', { ...message('推送', null), matterId: '推送过' })
  expect(screen.getByRole('button', { name: /公告新的/ })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /公告(读过|推送过)/ })).toBeNull()
})

test('one that leads nowhere is simply read', async () => {
  await open('wangXiulan', { ...message('已受理', null), page: '' })
  await tap(screen.getByRole('button', { name: /未读，报修已受理/ }))
  expect(functions.of('inbox.read')).toEqual([{ ids: ['已受理'] }])
  expect(phone.last('navigateTo')).toBeUndefined()
})

test('it opens even where marking it fails', async () => {
  await open('wangXiulan', message('已受理', null))
  functions.answers['inbox.read'] = () => { throw new Error('no network') }
  await tap(screen.getByRole('button', { name: /报修已受理/ }))
  expect(phone.last('navigateTo')).toBeDefined()
})

test('all are marked at once, and where nothing is unread there is nothing to mark', async () => {
  await open('wangXiulan', message('已受理', null), message('已派单', mondayNoon))
  await tap(screen.getByRole('button', { name: '全部标为已读' }))
  expect(functions.of('inbox.read')).toEqual([{}])
})

test('how many reminders are left, and one tap for more', async () => {
  await open('wangXiulan', message('已受理', mondayNoon))
  expect(screen.queryByRole('button', { name: '全部标为已读' })).not.toBeInTheDocument()
  expect(screen.getByText('还可收到 1 次，用一次少一次')).toBeInTheDocument()
  await tap(screen.getByRole('button', { name: '补充提醒' }))
  await act(async () => undefined)
  expect(askConsent).toHaveBeenLastCalledWith(['tmpl-progress'])
  expect(screen.getByText('还可收到 2 次，用一次少一次')).toBeInTheDocument()
})

test('staff see the scarcer of theirs, and the desk’s bar', async () => {
  await open('liJing', message('已派单', mondayNoon))
  expect(screen.getByText('用完了，只会收到站内消息')).toBeInTheDocument()
  expect(screen.getByRole('tab', { name: '服务台' })).toBeInTheDocument()
})

test('nothing yet: what will appear here', async () => {
  await open('wangXiulan')
  expect(screen.getByText('还没有消息')).toBeInTheDocument()
})
