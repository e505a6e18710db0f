import { screen } from '@testing-library/react'
import { mondayNoon } from '../../tests/make/matter'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import { type } from '../../tests/component/type'
import Board from './board/index'
import Office from './office/index'
import { whomWords } from './office/whom'
import Read from './read/index'
import { blocksIn, typedOf } from './text'
import Write from './write/index'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const card = { id: 'g1', class: 'outage', title: '周四停水', beginning: '上午九点到十二点', at: mondayNoon, pinned: true, read: false }
const draft = {
  id: 'g1', rev: 3, state: 'draft', class: 'ordinary', title: '游园会', text: [{ kind: 'heading', text: '时间' }, { kind: 'paragraph', text: '周六下午' }], pictures: [], audience: { zoneIds: ['b2'] }, pushed: true,
  updatedAt: mondayNoon, createdByName: '高峰', may: ['publish', 'schedule']
}

beforeEach(() => {
  functions.answers = {
    'register.buildings': () => ({ items: ['3', '5'].map(building => ({ building, entrances: [] })) }),
    'community.board': () => ({ items: [card] }), 'community.read': () => ({ ...card, text: [{ kind: 'emphasis', text: '请提前储水' }], pictures: [{ fileId: 'f', url: 'https://files/f' }] }),
    'community.list': () => ({ items: [draft] }), 'community.count': () => ({ people: 320 }), 'community.step': () => draft, 'community.draft': () => draft, 'community.write': () => draft, 'community.edit': () => draft, 'community.discard': () => ({ ok: true }),
    'community.reached': () => ({ people: 320, read: 12, pushedTo: 40, pushing: false }), 'community.unread': () => ({ items: [{ personId: 'p', name: '何静怡', label: 'B2区 3栋 2单元 1101' }] })
  }
})

test('what is said to me: what it is, since when, new or read; a tap opens it', async () => {
  await openPage(Board, 'wangXiulan')
  await tap(button(/周四停水，停水停电 · .* · 置顶，未读/))
  expect(phone.last('navigateTo')).toEqual({ url: '/community/read/index?id=g1' })
})

test('one of them, whole', async () => {
  phone.params = { id: 'g1' }
  await openPage(Read, 'wangXiulan')
  expect(screen.getByText('请提前储水')).toBeInTheDocument()
  expect(functions.of('community.read')).toEqual([{ id: 'g1' }])
})

test('those who write see how many it would reach, and send it after a question', async () => {
  await openPage(Office, 'gaoFeng')
  expect(screen.getByText(/约 320 人会看到/)).toBeInTheDocument()
  expect(screen.getByText(/B2区/)).toBeInTheDocument()
  await tap(button('发布'))
  expect(functions.of('community.step')).toEqual([{ id: 'g1', rev: 3, action: 'publish' }])
})

test('a step that asks has its form; nothing is sent without it', async () => {
  functions.answers['community.list'] = () => ({ items: [{ ...draft, state: 'published', may: ['withdraw'] }] })
  await openPage(Office, 'gaoFeng')
  await tap(button('撤回'))
  expect(screen.getAllByRole('button', { name: '撤回' }).at(-1)).toHaveAttribute('aria-disabled', 'true')
  await type('为什么撤回', '日期写错了')
  await tap(screen.getAllByRole('button', { name: '撤回' }).at(-1)!)
  expect(functions.of('community.step')).toEqual([{ id: 'g1', rev: 3, action: 'withdraw', reason: '日期写错了' }])
  await tap(button('还没读的人'))
  expect(screen.getByText('何静怡')).toBeInTheDocument()
})

test('a draft is written line by line, for whom it is picked', async () => {
  await openPage(Write, 'gaoFeng')
  await type('标题', '周四停水')
  await type('正文', '# 时间\n周四上午\n- 先储水\n! 不要开水阀')
  await tap(screen.getByRole('radio', { name: '停水停电' }))
  await tap(screen.getByRole('checkbox', { name: 'B2区' }))
  await tap(screen.getByRole('checkbox', { name: '业主' }))
  await tap(button('存为草稿'))
  expect(functions.of('community.write')).toEqual([expect.objectContaining({
    class: 'outage', title: '周四停水', audience: { zoneIds: ['b2'], relations: ['owner'] }, pushed: false,
    text: [{ kind: 'heading', text: '时间' }, { kind: 'paragraph', text: '周四上午' }, { kind: 'listItem', text: '先储水' }, { kind: 'emphasis', text: '不要开水阀' }]
  })])
})

test('for some buildings of a zone, or for staff alone', async () => {
  await openPage(Write, 'gaoFeng')
  await type('标题', '电梯检修')
  await type('正文', '周四上午')
  await tap(screen.getByRole('checkbox', { name: 'B2区' }))
  await tap(screen.getByRole('checkbox', { name: '3栋' }))
  await tap(button('存为草稿'))
  await tap(screen.getByRole('radio', { name: '只给员工' }))
  expect(screen.queryByRole('checkbox', { name: 'B2区' })).toBeNull()
  await tap(screen.getByRole('checkbox', { name: '客户事务员' }))
  await tap(button('存为草稿'))
  expect(functions.of('register.buildings')).toEqual([{ zoneId: 'b2' }])
  expect(functions.of('community.write')).toEqual([{ buildings: [{ zoneId: 'b2', building: '3' }] }, { roles: ['clerk'], staffOnly: true }].map(audience => expect.objectContaining({ audience })))
})

test('begun from what is said again and again; what was written is replaced only after a question', async () => {
  await openPage(Write, 'gaoFeng')
  await tap(button('停电'))
  expect(screen.getByLabelText('标题')).toHaveValue('＿＿停电通知')
  await type('标题', '3 栋停电通知')
  phone.answers.showModal = () => ({ confirm: false })
  await tap(button('停水'))
  expect(screen.getByLabelText('标题')).toHaveValue('3 栋停电通知')
})

test('a draft goes on with what it has', async () => {
  phone.params = { id: 'g1' }
  await openPage(Write, 'gaoFeng')
  await tap(button('存为草稿'))
  expect(functions.of('community.edit')).toEqual([expect.objectContaining({ id: 'g1', rev: 3, title: '游园会', text: draft.text, kept: [] })])
})

test('residents write none', async () => {
  await openPage(Office, 'wangXiulan')
  expect(functions.of('community.list')).toEqual([])
})

test('what is typed is what is read', () => {
  const typed = '# 时间\n周六下午\n- 带水'
  expect(typedOf(blocksIn(typed))).toBe(typed)
  expect(blocksIn(' \n# \n')).toEqual([])
})

test('who is meant, in a few words', () => {
  const zones = [{ id: 'b2', name: 'B2区' }]
  expect(whomWords({}, zones)).toBe('全小区')
  expect(whomWords({ buildings: [{ zoneId: 'b2', building: '3' }], relations: ['owner'] }, zones)).toBe('B2区 3栋 · 业主')
  expect(whomWords({ roles: ['clerk'], staffOnly: true }, zones)).toBe('客户事务员')
})
