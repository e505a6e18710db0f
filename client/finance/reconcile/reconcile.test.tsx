import { screen } from '@testing-library/react'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { type } from '../../../tests/component/type'
import Reconcile from './index'

const difference = { id: 'd', day: '2026-11-22', kind: 'onlyAtWechat', of: 'order-1', wechatFen: 25_650 }
const on = { day: '2026-11-22', state: 'differs', trades: 8, tradesFen: 205_200, refunds: 1, refundsFen: 5_000, open: 1, at: 0 }
const rates = [{ period: '2026-11', issuedFen: 100_000, paidFen: 93_450 }, { period: '2026-10', issuedFen: 100_000, paidFen: 99_999 }]
const button = (name: string | RegExp) => screen.getByRole('button', { name })

beforeEach(() => {
  functions.answers = {
    'reconciliation.rates': () => rates, 'reconciliation.days': () => ({ items: [on] }), 'reconciliation.differences': ({ open }: { open: boolean }) => ({ items: open ? [difference] : [] }),
    'reconciliation.settle': () => difference, 'reconciliation.reconcile': () => on
  }
})

test('the rate of the latest month, and of the one that is tapped', async () => {
  await openPage(Reconcile, 'gaoFeng')
  expect(screen.getByRole('listitem', { name: '2026年11月，93.4%' })).toBeInTheDocument()
  await tap(button('2026年10月 99.9%'))
  expect(screen.getByRole('listitem', { name: '2026年10月，99.9%' })).toBeInTheDocument()
})

test('a month without bills does not stand for the rate', async () => {
  functions.answers['reconciliation.rates'] = () => [{ period: '2026-12', issuedFen: 0, paidFen: 0 }, ...rates]
  await openPage(Reconcile, 'gaoFeng')
  expect(screen.getByRole('listitem', { name: '2026年11月，93.4%' })).toBeInTheDocument()
})

test('a difference: three ways of telling it, and how it was settled', async () => {
  await openPage(Reconcile, 'xuWenjing')
  expect(screen.getByRole('listitem', { name: '订单，没有' })).toBeInTheDocument()
  expect(screen.getByRole('listitem', { name: '微信，¥256.50' })).toBeInTheDocument()
  await tap(button(/^处理，微信收了/))
  expect(screen.getAllByRole('button', { name: '处理' }).at(-1)).toHaveAttribute('aria-disabled', 'true')
  await type(/^怎么处理的/, '已补入账')
  await tap(screen.getAllByRole('button', { name: '处理' }).at(-1)!)
  expect(functions.of('reconciliation.settle')).toEqual([{ id: 'd', note: '已补入账' }])
})

test('a day is compared again', async () => {
  await openPage(Reconcile, 'xuWenjing')
  await tap(screen.getByRole('tab', { name: '每天' }))
  expect(screen.getByText('收 8 笔 ¥2,052.00 · 退 1 笔 ¥50.00 · 1 处待处理')).toBeInTheDocument()
  await tap(button('再对一次，2026-11-22'))
  expect(functions.of('reconciliation.reconcile')).toEqual([{ day: '2026-11-22' }])
})

test('without rates the differences are still there', async () => {
  delete functions.answers['reconciliation.rates']
  await openPage(Reconcile, 'gaoFeng')
  expect(screen.getByText('微信收了，这里没有')).toBeInTheDocument()
  await tap(screen.getByRole('tab', { name: '处理过的' }))
  expect(screen.getByText('没有差异')).toBeInTheDocument()
})
