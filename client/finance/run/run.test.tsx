import { act, screen } from '@testing-library/react'
import type { RunView } from '@domain/billing/run'
import { Refused } from '@domain/kit/errors'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { type } from '../../../tests/component/type'
import { mondayNoon } from '../../../tests/make/matter'
import { corridorFee, homeFee, renovationDeposit } from '../../../tests/make/tariffs'
import { tariffView } from '@domain/billing/view'
import Runs from '../runs/index'
import RunPage from './index'

const total = { tariffId: 't-home', name: '物业费', count: 100, fen: 2_565_000, beforeCount: 99, beforeFen: 2_539_350 }
const run = (part: Partial<RunView> = {}): RunView => ({
  id: 'run', period: '2026-12', sharedFen: {}, state: 'previewed', done: 120, of: 120, totals: [total], skipped: { unsold: 12, noReading: 3 }, issued: { count: 0, fen: 0 }, startedByName: '许文静', at: mondayNoon, rev: 3, ...part
})
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const settle = () => act(async () => undefined)

async function open (stored: RunView, answers: typeof functions.answers = {}) {
  phone.params = { id: 'run' }
  functions.answers = { 'billing.runs': () => [stored], ...answers }
  await openPage(RunPage, 'xuWenjing')
}

test('which fees a month has, and the sum of a common cost, before anything is looked at', async () => {
  functions.answers = { 'billing.runs': () => [], 'billing.tariffs': () => [homeFee, corridorFee, renovationDeposit].map(tariffView), 'billing.preview': () => run({ state: 'previewing' }) }
  await openPage(Runs, 'xuWenjing')
  await tap(screen.getAllByRole('button', { name: '试算一期' })[0]!)
  await settle()
  expect(screen.getAllByRole('checkbox').map(each => each.textContent)).toEqual(['物业费', '公摊电费'])
  expect(button('开始试算')).toHaveAttribute('aria-disabled', 'true')
  await type(/^公摊电费 这一期的总额/, '1280.5')
  await tap(button('开始试算'))
  expect(functions.of('billing.preview')).toMatchObject([{ period: '2026-12', tariffIds: ['t-home', 't-corridor'], sharedFen: { 't-corridor': 128_050 } }])
  expect(phone.last('navigateTo')).toEqual({ url: '/finance/run/index?id=run' })
})

test('a preview that was left goes on until it is whole', async () => {
  const steps = [run({ state: 'previewing', done: 80, rev: 4 }), run({ rev: 5 })]
  await open(run({ state: 'previewing', done: 40, rev: 3 }), { 'billing.step': () => steps.shift() ?? run({ rev: 5 }) })
  await settle()
  expect(functions.of('billing.step').length).toBeGreaterThan(0)
  expect(screen.getByRole('listitem', { name: '物业费，100 笔 · 比上一期多 ¥256.50，¥25,650.00' })).toBeInTheDocument()
  expect(screen.getByRole('listitem', { name: '未售，不向住户收，12 笔' })).toBeInTheDocument()
})

test('issued after one question, once, to the end', async () => {
  await open(run(), { 'billing.issue': () => run({ state: 'issuing', rev: 4 }), 'billing.step': () => run({ state: 'done', issued: { count: 98, fen: 2_513_700 }, rev: 6 }) })
  const issue = button('出账 ¥25,650.00')
  await act(async () => { issue.click(); issue.click() })
  await settle()
  expect(phone.last('showModal')).toMatchObject({ title: '出2026年12月的账？' })
  expect(functions.of('billing.issue')).toEqual([{ id: 'run' }])
  expect(screen.getByText('一共出了 98 笔，¥25,137.00')).toBeInTheDocument()
  expect(screen.getByText(/比试算的少/)).toBeInTheDocument()
})

test('broken off: what is done stays done, and it goes on at a tap', async () => {
  let broken = true
  await open(run({ state: 'issuing', issued: { count: 50, fen: 1 }, rev: 4 }), { 'billing.step': () => { if (broken) throw new Refused('unavailable', 'busy'); return run({ state: 'done', issued: { count: 100, fen: 2_565_000 }, rev: 5 }) } })
  await settle()
  expect(screen.getByText('正在出账，已出 50 笔')).toBeInTheDocument()
  broken = false
  await tap(button('接着办'))
  await settle()
  expect(screen.getByText('出好了')).toBeInTheDocument()
})

test('an old preview is refused in words; one that is not there says so', async () => {
  await open(run(), { 'billing.issue': () => { throw new Refused('conflict', 'previewOld') } })
  await tap(button('出账 ¥25,650.00'))
  expect(screen.getByText('试算超过 7 天了，请重新试算')).toBeInTheDocument()
})
