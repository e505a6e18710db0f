import { act, screen } from '@testing-library/react'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import { type } from '../../tests/component/type'
import { step, told, viewOf, type Taken } from '../../tests/component/told'
import { mondayNoon } from '../../tests/make/matter'
import { written } from '../../tests/make/walk-answers'
import type { CastName } from '../../tests/cast'
import type { Matter } from '@domain/matter/matter'
import { dayLength } from '@domain/kit/calendar'
import Detail from './detail/index'
import NewKeys from './new/index'
import Out from './out/index'
import Stock from './stock/index'

jest.mock('../kit/ports/wechat', () => ({ askConsent: jest.fn(async () => ({})) }))
jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const maybe = (name: string | RegExp) => screen.queryByRole('button', { name })
const kept: Taken[] = [['liJing', { action: 'receive' }], ['liJing', { action: 'handIn', keyIds: ['K1', 'K2'], ownerStrokes: written, deskStrokes: written }]]
const asked: Taken = ['liJing', { action: 'askLending', keyIds: ['K1'], borrower: { name: '张先生' }, lendFor: 'viewing', note: '周三下午看房' }]
const lent: Taken = ['liJing', { action: 'lend', keyIds: ['K1'], borrower: { personId: 'zhao-zhiqiang', name: '赵志强' }, lendFor: 'repair', note: '修水管', until: mondayNoon + dayLength, standingId: 'P1' }]
const acts = () => functions.of('key-custody.act').map(({ key: _key, ...move }) => move)

beforeEach(() => { functions.answers = { 'inbox.grants': () => [], 'inbox.granted': () => [], 'people.colleagues': () => [] } })

async function open (name: CastName, matter: Matter) {
  phone.params = { id: matter._id }
  functions.answers['key-custody.get'] = () => viewOf(matter, name)
  await openPage(Detail, name)
}

test('announced in one form: kinds, pieces, what for, until when', async () => {
  functions.answers['key-custody.announce'] = () => viewOf(told('keyCustody'), 'wangXiulan')
  await openPage(NewKeys, 'wangXiulan')
  expect(button('提交，带钥匙来前台')).toHaveAttribute('aria-disabled', 'true')
  await tap(button('入户门钥匙，加一把'))
  await tap(button('再加一种'))
  await type(/^为什么托管/, '出国半年')
  expect(screen.getByText('2 把')).toBeInTheDocument()
  expect(functions.of('key-custody.announce')).toEqual([])
})

test('the resident reads where each key is, and answers a question with one tap', async () => {
  const matter = told('keyCustody', [...kept, asked])
  functions.answers['key-custody.act'] = () => viewOf(step(matter, 'wangXiulan', { action: 'allowLending', askId: 'A4' }), 'wangXiulan')
  await open('wangXiulan', matter)
  expect(screen.getAllByText('在前台')).toHaveLength(2)
  expect(screen.getByText('有人想借您的钥匙')).toBeInTheDocument()
  await tap(button('同意，张先生'))
  expect(acts()).toEqual([{ id: matter._id, action: 'allowLending', askId: 'A4' }])
  await act(async () => undefined)
  expect(screen.getByText('已同意')).toBeInTheDocument()
  expect(maybe('同意，张先生')).toBeNull()
})

test('the clerk reads the tag, who holds a key, and takes back what is out, all its keys with it', async () => {
  const matter = told('keyCustody', [...kept, lent])
  functions.answers['key-custody.act'] = () => viewOf(step(matter, 'liJing', { action: 'giveBack', lendingId: 'L4', keyIds: ['K1'] }), 'liJing')
  await open('liJing', matter)
  expect(screen.getByText(/在赵志强手里/)).toBeInTheDocument()
  expect(screen.queryByText(/1201/)).toBeNull()
  await tap(button(/更多|还可以/))
  expect(maybe('盘点')).toBeNull()
  await tap(button('归还'))
  await tap(screen.getByRole('radio', { name: /赵志强/ }))
  expect(screen.getByRole('checkbox', { name: /入户门钥匙/ })).toHaveAttribute('aria-checked', 'true')
  await tap(screen.getAllByRole('button', { name: /归还|提交/ }).at(-1)!)
  expect(acts()).toEqual([{ id: matter._id, action: 'giveBack', lendingId: 'L4', keyIds: ['K1'] }])
})

test('a neighbour’s desk: no list of keys for residents', async () => {
  await openPage(Out, 'wangXiulan')
  expect(functions.of('key-custody.out')).toEqual([])
})

test('what is out, by tag; decoding is not for clerks', async () => {
  const key = { id: 'K1', kind: 'door', pieces: 2, place: 'lent', since: mondayNoon, lendingId: 'L4' }
  functions.answers['key-custody.out'] = () => ({ items: [{ id: 'm', tag: 'K-7F3-Q2M', number: 'YS-261123-7K3F', zoneId: 'b2', keys: [key], until: '2027-05-31', out: [{ lendingId: 'L4', keyIds: ['K1'], name: '赵志强', purpose: '修水管', lentAt: mondayNoon, dueAt: mondayNoon - 1, overdue: true, purposeEnded: false }] }] })
  await openPage(Out, 'liJing')
  expect(screen.getByText('该还了')).toBeInTheDocument()
  expect(screen.queryByText('查牌号是哪套房屋')).toBeNull()
})

test('a manager reads whose a tag is, with a reason', async () => {
  functions.answers['key-custody.out'] = () => ({ items: [] })
  functions.answers['key-custody.decode'] = () => ({ id: 'm', tag: 'K-7F3-Q2M', label: 'B2区 3栋 2单元 1201', requester: '王秀兰' })
  await openPage(Out, 'gaoFeng')
  await type('牌号', 'k-7f3-q2m')
  await type('原因', '拾到钥匙')
  await tap(button('查看'))
  expect(functions.of('key-custody.decode')).toEqual([{ tag: 'K-7F3-Q2M', reason: '拾到钥匙' }])
  expect(screen.getByText('B2区 3栋 2单元 1201 · 王秀兰')).toBeInTheDocument()
})

test('counted bag by bag, each kept at once', async () => {
  const view = { id: 'count-1', at: mondayNoon, byName: '李静', mine: true, counted: [] as string[], differences: [], open: true }
  const keys = [{ id: 'K1', kind: 'door', pieces: 2, place: 'desk', since: mondayNoon }, { id: 'K2', kind: 'mailbox', pieces: 1, place: 'desk', since: mondayNoon }]
  Object.assign(functions.answers, {
    'key-custody.counts': () => ({ items: [] }), 'key-custody.beginCount': () => view, 'key-custody.stock': () => ({ items: [{ id: 'm', tag: 'K-7F3-Q2M', keys }] }),
    'key-custody.count': () => ({ ...view, counted: ['m'] }), 'key-custody.closeCount': () => ({ ...view, open: false })
  })
  await openPage(Stock, 'liJing')
  await tap(button('开始盘点'))
  await act(async () => undefined)
  await tap(button('K-7F3-Q2M，不全'))
  await tap(screen.getByRole('checkbox', { name: /信箱钥匙/ }))
  await tap(button('K-7F3-Q2M，记下'))
  expect(functions.of('key-custody.count')).toEqual([{ countId: 'count-1', id: 'm', found: ['K1'] }])
  expect(screen.getByText('已点 1 / 1 袋')).toBeInTheDocument()
  await tap(button('盘点结束'))
  expect(functions.of('key-custody.closeCount')).toEqual([{ countId: 'count-1' }])
})
