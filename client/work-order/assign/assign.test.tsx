import { act, screen } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import type { Candidate } from '@domain/work-order/contract'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { type } from '../../../tests/component/type'
import { phone } from '../../../tests/component/taro'
import { told, viewOf, type Taken } from '../../../tests/component/told'
import Assign from './index'

jest.mock('../../kit/ports/wechat', () => ({ askConsent: jest.fn(async () => ({})) }))

const received: Taken = ['liJing', { action: 'receive' }]
const fits = { skill: true, zone: true, onDuty: true }
const candidates: Candidate[] = [
  { personId: 'zhao-zhiqiang', name: '赵志强', department: '工程部', fits, onLeave: false, openCount: 1 },
  { personId: 'qian-yong', name: '钱勇', department: '工程部', fits: { ...fits, zone: false, onDuty: false }, onLeave: false, openCount: 3 },
  { personId: 'sun-jianguo', name: '孙建国', department: '工程部', fits, onLeave: true, openCount: 0 }
]
const hasGoneBack = () => phone.asked.some(({ api }) => api === 'navigateBack')
const settled = () => act(async () => undefined)
const button = (name: string | RegExp) => screen.getByRole('button', { name })

async function open (list = candidates, taken: readonly Taken[] = [received]) {
  const matter = told('repair', taken)
  phone.params = { id: matter._id }
  Object.assign(functions.answers, {
    'work-order.get': () => viewOf(matter, 'liJing'), 'work-order.candidates': () => list, 'inbox.grants': () => [],
    'inbox.reach': ({ personIds: [id] }: { personIds: string[] }) => ({ [id!]: id === 'wang-xiulan' ? { reachable: false, balance: 0 } : { reachable: true, balance: 5 } }), ...functions.answers
  })
  await openPage(Assign, 'liJing')
  await settled()
}

test('who fits and why; whoever is away can’t be sent', async () => {
  await open()
  expect(button('赵志强，推荐，工程部，水电，B2区，手上 1 件')).toHaveAttribute('aria-selected', 'true')
  expect(button('钱勇，工程部，水电，不当班，手上 3 件')).toBeInTheDocument()
  expect(screen.getByText('休假，不可派')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /孙建国/ })).not.toBeInTheDocument()
})

test('before sending it says who will hear of it, and whom to phone', async () => {
  await open()
  expect(screen.getByText('微信提醒剩 5 次')).toBeInTheDocument()
  expect(screen.getByText('站内消息；没有授权微信提醒')).toBeInTheDocument()
  expect(screen.getByText('建议电话')).toBeInTheDocument()
  expect(functions.of('inbox.reach')).toEqual(expect.arrayContaining([{ personIds: ['zhao-zhiqiang'], template: 'task' }, { personIds: ['wang-xiulan'], template: 'progress' }]))
})

test('sends whoever was chosen, with a word to take along, and goes back', async () => {
  functions.answers['work-order.act'] = () => viewOf(told('repair', [received]), 'liJing')
  await open()
  await tap(button(/^钱勇/))
  await type(/带一句话/, '请穿鞋套')
  await tap(button('派给钱勇'))
  await settled()
  expect(functions.of('work-order.act')).toEqual([expect.objectContaining({ action: 'assign', assigneeId: 'qian-yong', note: '请穿鞋套' })])
  expect(hasGoneBack()).toBe(true)
})

test('a refusal is said, and one stays', async () => {
  functions.answers['work-order.act'] = () => { throw new Refused('invalid', 'assigneeFits', 'assigneeId') }
  await open()
  await tap(button('派给赵志强'))
  await settled()
  expect(screen.getByText('这位同事现在不能派，请换一位')).toBeInTheDocument()
  expect(hasGoneBack()).toBe(false)
})

test('whoever has it already is named as such, and somebody else proposed', async () => {
  await open(candidates, [received, ['liJing', { action: 'assign', assigneeId: 'zhao-zhiqiang' }]])
  expect(screen.getByText('正由 TA 经办')).toBeInTheDocument()
  expect(button('派给钱勇')).toBeInTheDocument()
})

test('nobody to send: whom to ask', async () => {
  await open([candidates[2]!])
  expect(screen.getByText('没有可派的人')).toBeInTheDocument()
})
