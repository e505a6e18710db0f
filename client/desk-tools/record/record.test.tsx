import { act, screen } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { cardOf, told, viewOf } from '../../../tests/component/told'
import { type } from '../../../tests/component/type'
import Record from './index'

const home = { premisesId: 'b2-3-2-1201', label: 'B2区 3栋 2单元 1201', zoneId: 'b2', people: [
  { personId: 'wang-xiulan', name: '王秀兰', relation: 'owner', phoneMask: '138****4101' },
  { personId: 'wang-xiaoyu', name: '王晓雨', relation: 'family', phoneMask: '138****4102' }
] }
const empty = { premisesId: 'b2-1-1-1201', label: 'B2区 1栋 1单元 1201', zoneId: 'b2', people: [] }

const pause = (milliseconds: number) => act(() => new Promise(resolve => { setTimeout(resolve, milliseconds) }))
const save = () => screen.getByRole('button', { name: '登记，由我负责' })
const saved = () => functions.of('work-order.record')

beforeEach(() => {
  functions.answers = {
    'people.households': () => [empty, home],
    'matter.list': ({ view }: { view: string }) => ({ items: view === 'household' ? [cardOf(told('repair'), 'liJing')] : [] }),
    'people.colleagues': () => [],
    'inbox.grants': () => [],
    'work-order.record': () => viewOf(told('repair', [['liJing', { action: 'receive' }]]), 'liJing')
  }
})

/** As a clerk does while somebody is on the phone. */
async function listen () {
  await openPage(Record, 'liJing')
  await type('谁', '1201')
  await pause(400)
  await tap(screen.getByRole('button', { name: 'B2区 3栋 2单元 1201，王秀兰、王晓雨' }))
}

async function write () {
  await tap(screen.getByRole('radio', { name: /王晓雨/ }))
  await tap(screen.getByRole('radio', { name: '报修' }))
  await tap(screen.getByRole('radio', { name: '水龙头、角阀滴水' }))
  await type(/客户怎么说/, '厨房水龙头滴水')
}

test('the household is there in one look: people, masked numbers, what is open already', async () => {
  await listen()
  expect(screen.getByText('业主 · 138****4101')).toBeInTheDocument()
  expect(screen.getByText('这一户有 1 件正在办，先看看是不是同一件')).toBeInTheDocument()
  expect(functions.of('matter.list')).toContainEqual({ view: 'household', premisesId: 'b2-3-2-1201' })
  expect(screen.queryAllByRole('radio', { checked: true }).map(each => each.textContent)).toEqual([])
})

test('homes with people in them stand first', async () => {
  await openPage(Record, 'liJing')
  await type('谁', '1201')
  await pause(400)
  const found = screen.getAllByRole('button').map(each => each.getAttribute('aria-label')).filter(label => label?.startsWith('B2区'))
  expect(found[0]).toContain('王秀兰')
  expect(found[1]).toContain('没有登记的住户')
})

test('a category says what to tell the caller at once, and the clerk reads that it is theirs from then on', async () => {
  await listen()
  await write()
  expect(screen.getByText(/可以先告诉客户：角阀在水龙头正下方/)).toBeInTheDocument()
  expect(screen.getByText(/登记后由你负责到底/)).toBeInTheDocument()
})

test('one tap or two: it is saved once, and the matter opens', async () => {
  await listen()
  await write()
  await act(async () => { save().click(); save().click() })
  expect(saved()).toHaveLength(1)
  expect(saved()[0]).toMatchObject({ channel: 'phone', kind: 'repair', categoryId: 'faucet', text: '厨房水龙头滴水', requester: { personId: 'wang-xiaoyu' }, place: { premisesId: 'b2-3-2-1201' } })
  expect(phone.last('redirectTo')).toMatchObject({ url: expect.stringMatching(/^\/work-order\/detail\/index\?id=/) as string })
})

test('what is missing is named, and nothing is sent', async () => {
  await openPage(Record, 'liJing')
  await tap(save())
  expect(phone.last('showToast')).toMatchObject({ title: '还差：谁、什么事、在哪里、客户怎么说' })
  expect(screen.getByText('选一位住户，或记下怎么称呼')).toBeInTheDocument()
  expect(saved()).toEqual([])
})

test('what the server refuses stands at its field', async () => {
  functions.answers['work-order.record'] = () => { throw new Refused('invalid', 'noPerson', 'requester.personId') }
  await listen()
  await write()
  await tap(save())
  expect(screen.getByRole('alert')).toHaveTextContent('登记簿上没有这个人')
  expect(phone.last('redirectTo')).toBeUndefined()
})

test('a draft outlives the page', async () => {
  await listen()
  await write()
  await pause(500)
  await openPage(Record, 'liJing')
  expect(screen.getAllByText('接着上次没登记完的')).not.toHaveLength(0)
  expect(screen.getAllByText('B2区 3栋 2单元 1201')).not.toHaveLength(0)
})

test('what is open at a public place is shown before it is recorded again', async () => {
  const card = { ...cardOf(told('issue'), 'liJing'), title: '电梯有异响', place: '3栋2单元电梯' }
  functions.answers['matter.list'] = ({ view }: { view: string }) => ({ items: view === 'nearby' ? [card] : [] })
  await openPage(Record, 'liJing')
  await tap(screen.getByRole('tab', { name: '巡查' }))
  expect(screen.queryByLabelText('谁')).not.toBeInTheDocument()
  await tap(screen.getByRole('button', { name: '公共区域，选一处' }))
  await tap(screen.getByRole('radio', { name: '3栋2单元电梯' }))
  expect(screen.getByText('附近有 1 件正在办')).toBeInTheDocument()
  expect(screen.getByText('电梯有异响')).toBeInTheDocument()
})

test('technicians do not record', async () => {
  await openPage(Record, 'zhaoZhiqiang')
  expect(screen.getByText('这里只对客户事务员、经理开放')).toBeInTheDocument()
})
