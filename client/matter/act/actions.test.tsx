import { act, fireEvent, render, screen } from '@testing-library/react'
import { Refused, type Code } from '@domain/kit/errors'
import type { CastName } from '../../../tests/cast'
import { functions } from '../../../tests/component/functions'
import { tap } from '../../../tests/component/tap'
import { type } from '../../../tests/component/type'
import { phone } from '../../../tests/component/taro'
import { meOf, told, viewOf, type Taken } from '../../../tests/component/told'
import { quoted, quoteIdOf, step } from '../../../tests/make/quoted'
import { askConsent } from '../../kit'
import { Actions } from './Actions'

jest.mock('../../kit/ports/wechat', () => ({ askConsent: jest.fn(async () => ({})) }))

const received: Taken = ['liJing', { action: 'receive' }]
const assigned: Taken = ['liJing', { action: 'assign', assigneeId: 'zhao-zhiqiang' }]
const started: Taken = ['zhaoZhiqiang', { action: 'start' }]
const completed: Taken = ['zhaoZhiqiang', { action: 'complete', note: '换了阀芯' }]

const button = (name: string) => screen.getByRole('button', { name })
const grants = () => ['progress', 'task', 'alarm'].map(template => ({ template, templateId: `tmpl-${template}`, title: '', balance: 1 }))
const moves = () => functions.of('work-order.act').map(({ key: _key, id: _id, ...move }) => move)

/** The buttons of a matter in somebody's hand. */
async function open (name: CastName, taken: readonly Taken[]) {
  const view = viewOf(told('repair', taken), name)
  const onDone = jest.fn(), onStale = jest.fn()
  functions.answers['inbox.grants'] ??= grants
  functions.answers['inbox.granted'] ??= grants
  functions.answers['work-order.act'] ??= () => view
  render(<Actions view={view} me={meOf(name)} onDone={onDone} onStale={onStale} />)
  await act(async () => undefined)
  return { view, onDone, onStale }
}

test('a step that asks nothing is done in one tap, once however often it is tapped', async () => {
  const { onDone, view } = await open('liJing', [])
  const receive = button('我来受理')
  fireEvent.click(receive)
  await tap(receive)
  expect(moves()).toEqual([{ action: 'receive' }])
  expect(onDone).toHaveBeenCalledTimes(1)
  expect(onDone).toHaveBeenCalledWith(view)
})

test('the tap asks first to be allowed to tell: staff of tasks and alarms, residents of progress', async () => {
  await open('liJing', [])
  await tap(button('我来受理'))
  expect(askConsent).toHaveBeenLastCalledWith(['tmpl-task', 'tmpl-alarm'])
})

test('the form is the row of the table: what must be said is asked for before anything is sent', async () => {
  await open('wangXiulan', [received, assigned, started, completed])
  await tap(button('还没办好'))
  expect(screen.getByRole('dialog', { name: '还没办好' })).toBeInTheDocument()
  await tap(button('提交'))
  expect(screen.getByText('这一项要填')).toBeInTheDocument()
  expect(moves()).toEqual([])
  await type(/哪里还没办好/, '拧紧了还是滴')
  await tap(button('提交'))
  expect(moves()).toEqual([{ action: 'reject', note: '拧紧了还是滴' }])
})

test('materials and costs are sent as fen', async () => {
  await open('zhaoZhiqiang', [received, assigned, started, ['zhaoZhiqiang', { action: 'arrive' }]])
  await tap(button('完工'))
  await type('做了什么', '更换阀芯')
  await tap(button('加一样材料'))
  await type('名称', '阀芯')
  await type('金额（元）', '35')
  await type(/^费用/, '12.5')
  await tap(screen.getAllByRole('button', { name: '完工' }).at(-1)!)
  expect(moves()).toEqual([{ action: 'complete', note: '更换阀芯', materials: [{ name: '阀芯', quantity: 1, costFen: 3500 }], costFen: 1250 }])
})

test('whoever has accepted is asked how it was; all three questions count', async () => {
  const after = viewOf(told('repair', [received, assigned, started, completed, ['wangXiulan', { action: 'accept' }]]), 'wangXiulan')
  functions.answers['work-order.act'] = () => after
  const before = viewOf(told('repair', [received, assigned, started, completed]), 'wangXiulan')
  const me = meOf('wangXiulan')
  const { rerender } = render(<Actions view={before} me={me} onDone={view => { rerender(<Actions view={view} me={me} onDone={() => undefined} />) }} />)
  await tap(button('修好了，验收'))
  expect(screen.getByRole('dialog', { name: '评价' })).toBeInTheDocument()
  const stars = (question: number, name: RegExp) => tap(screen.getAllByRole('radio', { name })[question]!)
  await stars(0, /5星/)
  await stars(1, /5星/)
  await tap(button('提交评价'))
  expect(screen.getByText('这一项要填')).toBeInTheDocument()
  await stars(2, /4星/)
  await tap(button('提交评价'))
  expect(moves().at(-1)).toEqual({ action: 'rate', scores: { speed: 5, quality: 5, manner: 4 } })
})

test('what can’t be undone stands last, in red, behind “更多”', async () => {
  await open('wangXiulan', [received])
  await tap(button('更多'))
  await tap(button('撤销'))
  expect(screen.getByRole('dialog', { name: '撤销' })).toBeInTheDocument()
  expect(moves()).toEqual([])
})

test('sending somebody has a page of its own', async () => {
  const { view } = await open('liJing', [received])
  await tap(button('派单'))
  expect(phone.last('navigateTo')).toEqual({ url: `/work-order/assign/index?id=${view.id}&kind=repair` })
})

describe('what went wrong is said in people’s words', () => {
  const refuse = (code: Code, reason: string, field?: string, facts = {}) => { functions.answers['work-order.act'] = () => { throw new Refused(code, reason, field, facts) } }
  const toast = () => (phone.last('showToast') as { title: string }).title

  test('somebody was quicker: who has it, and the page shows what is so now', async () => {
    refuse('conflict', 'statusChanged', undefined, { action: 'receive', firstContact: '陈晓' })
    const { onStale, onDone } = await open('liJing', [])
    await tap(button('我来受理'))
    expect(toast()).toBe('陈晓 已经受理，由 TA 负责到底')
    expect(onStale).toHaveBeenCalled()
    expect(onDone).not.toHaveBeenCalled()
  })

  test('at the field it is about', async () => {
    refuse('invalid', 'tooLong', 'note')
    await open('wangXiulan', [received, assigned, started, completed])
    await tap(button('还没办好'))
    await type(/哪里还没办好/, '很长')
    await tap(button('提交'))
    expect(screen.getByRole('alert')).toHaveTextContent('写得太长了，请精简一些')
  })

  test('no network: nothing is lost, and the retry is the same step with the same key', async () => {
    await open('liJing', [])
    functions.offline = true
    await tap(button('我来受理'))
    expect(toast()).toBe('现在没有网络，您填的都还在')
    functions.offline = false
    refuse('unavailable', 'busy')
    await tap(button('我来受理'))
    functions.answers['work-order.act'] = () => viewOf(told('repair', [received]), 'liJing')
    await tap(button('我来受理'))
    const keys = functions.of('work-order.act').map(each => each.key)
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })
})

test('what only the page of its kind can ask leads there, from wherever the buttons stand', async () => {
  const waiting = step(quoted(), 'liJing', 'proposePrice', { quoteId: quoteIdOf(quoted(), 'anjie'), priceFen: 20_500, note: '老住户' }), view = viewOf(waiting, 'gaoFeng')
  functions.answers['inbox.grants'] ??= grants
  render(<Actions view={view} me={meOf('gaoFeng')} onDone={() => undefined} />)
  await act(async () => undefined)
  await tap(button('同意价格'))
  expect(phone.last('navigateTo')).toEqual({ url: `/work-order/detail/index?id=${view.id}` })
  expect(moves()).toEqual([])
})
