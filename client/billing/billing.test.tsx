import { act, screen } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import { aBillCard as card } from '../../tests/make/bill-cards'
import { mondayNoon } from '../../tests/make/matter'
import type { CashierAnswer } from '../kit'
import History from './history/index'
import MyBills from './mine/index'

const mockCashier = jest.fn(async (): Promise<CashierAnswer> => 'paid')
jest.mock('../kit/ports/wechat', () => ({ payAtCashier: () => mockCashier(), askConsent: jest.fn(), callNumber: jest.fn() }))

const garage = { premisesId: 'b2-3-2-1101', label: 'B2区 3栋 2单元 1101' }
const bills = [
  card({ id: 'old', period: '2026-09', dueOn: '2026-10-05', overdue: true, lateFen: 38 }),
  card({ id: 'new' }),
  card({ id: 'car', ...garage, name: '车位费', kind: 'fixed', amountFen: 15000, openFen: 15000 })
]
const pay = { timeStamp: '1', nonceStr: 'n', package: 'prepay_id=p', signType: 'RSA', paySign: 's' }
const order = (fen: number) => ({ id: 'order', items: [], fen, state: 'ordered', createdAt: mondayNoon, expiresAt: mondayNoon + 900_000, pay })
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const orders = () => functions.of('payment.order')

async function open (cards = bills, answers: Record<string, (input: never) => unknown> = {}) {
  functions.answers = { 'billing.mine': () => cards, 'payment.balances': () => [], 'payment.order': () => order(66338), ...answers }
  await openPage(MyBills, 'wangXiulan')
}

beforeEach(() => { mockCashier.mockReset().mockResolvedValue('paid') })

describe('my bills', () => {
  test('all of it in one sum, by home, and what is late said plainly', async () => {
    await open()
    expect(screen.getByRole('img', { name: '¥663.38' })).toBeInTheDocument()
    expect(screen.getByText('其中 1 笔过了日子，最久的 49 天。方便时请先缴这些。')).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'B2区 3栋 2单元 1101' })).toBeInTheDocument()
    expect(screen.getByText('过了 49 天')).toBeInTheDocument()
    expect(screen.getByText(/2026年9月 · 10月5日到期 · 含违约金 ¥0.38/)).toBeInTheDocument()
  })

  test('one tap pays all of them', async () => {
    await open()
    await tap(button('全部缴清 ¥663.38'))
    expect(orders()).toEqual([{ key: expect.stringMatching(/^[a-z0-9]{32}$/), billIds: ['old', 'new', 'car'] }])
    expect(phone.last('navigateTo')).toEqual({ url: '/payment/result/index?id=order&left=paid' })
  })

  test('two taps are one order', async () => {
    await open()
    const both = button('全部缴清 ¥663.38')
    await act(async () => { both.click(); both.click() })
    expect(orders()).toHaveLength(1)
    expect(mockCashier).toHaveBeenCalledTimes(1)
  })

  test('only some', async () => {
    await open(bills, { 'payment.order': () => order(15000) })
    await tap(button('只缴一部分'))
    expect(button('点一点要缴的')).toHaveAttribute('aria-disabled', 'true')
    await tap(screen.getByRole('checkbox', { name: /^车位费/ }))
    await tap(button('缴 1 笔 ¥150.00'))
    expect(orders()).toMatchObject([{ billIds: ['car'] }])
  })

  test('what somebody at home is paying stays out of it; an order of one’s own is gone on with or simply replaced', async () => {
    await open([card({ id: 'theirs', beingPaid: true }), card({ id: 'mine', period: '2026-10', beingPaid: true, orderId: 'before' })], { 'payment.order': () => order(25650) })
    expect(screen.getByText('家人正在付')).toBeInTheDocument()
    await tap(button('去看看'))
    expect(phone.last('navigateTo')).toEqual({ url: '/payment/result/index?id=before' })
    await tap(button('缴 1 笔 ¥256.50'))
    expect(orders()).toMatchObject([{ billIds: ['mine'] }])
  })

  test('a lost answer is asked for again under the same key; another choice is another order', async () => {
    await open()
    functions.offline = true
    await tap(button('全部缴清 ¥663.38'))
    expect(screen.getByText('现在没有网络，您填的都还在')).toBeInTheDocument()
    functions.offline = false
    functions.answers['payment.order'] = () => { throw new Refused('unavailable', 'busy') }
    await tap(button('全部缴清 ¥663.38'))
    await tap(button('全部缴清 ¥663.38'))
    await tap(button('只缴一部分'))
    await tap(screen.getByRole('checkbox', { name: /^车位费/ }))
    await tap(button('缴 1 笔 ¥150.00'))
    const [first, second, other] = orders()
    expect(first!.key).toBe(second!.key)
    expect(other!.key).not.toBe(first!.key)
  })

  test('the sum has changed meanwhile: nobody pays another sum than the one they saw', async () => {
    await open(bills, { 'payment.order': () => order(66400) })
    phone.answers.showModal = () => ({ confirm: false })
    await tap(button('全部缴清 ¥663.38'))
    expect(phone.last('showModal')).toMatchObject({ title: '金额变成了 ¥664.00' })
    expect(mockCashier).not.toHaveBeenCalled()
    expect(phone.last('navigateTo')).toEqual({ url: '/payment/result/index?id=order&left=cancelled' })
  })

  test('more than an order takes: the first due are paid first', async () => {
    await open(Array.from({ length: 41 }, (_, place) => card({ id: `b${place}`, openFen: 100 })))
    expect(screen.getByText('一次最多缴 40 笔，先缴最早的')).toBeInTheDocument()
    await tap(button('缴 40 笔 ¥40.00'))
    expect(orders()[0]!.billIds).toHaveLength(40)
  })

  test('nothing owed is a pleasant thing, and the other doors are still there', async () => {
    await open([])
    expect(screen.getByText('都缴清了')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /缴清 ¥/ })).not.toBeInTheDocument()
    await tap(button(/^缴费记录和收据/))
    expect(phone.last('navigateTo')).toEqual({ url: '/payment/list/index' })
  })

  test('without a network it says so and comes back by itself', async () => {
    functions.answers = { 'payment.balances': () => [] }
    await openPage(MyBills, 'wangXiulan')
    expect(screen.getByText(/出了点问题/)).toBeInTheDocument()
    functions.answers['billing.mine'] = () => bills
    await tap(button('再试一次'))
    await act(async () => undefined)
    expect(screen.getByRole('img', { name: '¥663.38' })).toBeInTheDocument()
  })
})

describe('out of what was paid ahead', () => {
  const balances = (balanceFen: number) => ({ 'payment.balances': () => [{ premisesId: 'b2-3-2-1201', label: '', balanceFen }] })

  test('enough: one tap and one question, then the receipt; a deposit stays', async () => {
    await open([card({ id: 'new' }), card({ id: 'deposit', kind: 'deposit', name: '装修押金' })], { ...balances(30000), 'payment.payFromPrepaid': () => ({ id: 'paid' }) })
    await tap(button('用预存缴'))
    expect(phone.last('showModal')).toMatchObject({ title: '用预存缴 ¥256.50？', content: '缴完以后，余额还有 ¥43.50。' })
    expect(functions.of('payment.payFromPrepaid')).toMatchObject([{ billIds: ['new'] }])
    expect(phone.last('navigateTo')).toEqual({ url: '/receipt/detail/index?id=paid' })
  })

  test('not enough: how much is missing', async () => {
    await open([card()], balances(25000))
    expect(screen.getByText('还差 ¥6.50，可以先存一些')).toBeInTheDocument()
    await tap(button('去预存'))
    expect(phone.last('navigateTo')).toEqual({ url: '/payment/prepaid/index?premisesId=b2-3-2-1201' })
  })

  test('a refusal is said where it was tried, and the bills are read again', async () => {
    await open([card()], { ...balances(30000), 'payment.payFromPrepaid': () => { throw new Refused('conflict', 'busy') } })
    await tap(button('用预存缴'))
    expect(screen.getByText('同时办理的人太多，请再点一次')).toBeInTheDocument()
    expect(functions.of('billing.mine').length).toBeGreaterThan(1)
  })
})

test('what a home has paid, the latest first; each leads to why', async () => {
  functions.answers['billing.history'] = () => ({
    items: [card({ id: 'paid', state: 'paid', openFen: 0, paid: { paymentId: 'p', at: mondayNoon, fen: 25650, lateFen: 50 } }), card({ id: 'gone', state: 'cancelled', period: '2026-10', openFen: 0 })]
  })
  await openPage(History, 'wangXiulan')
  expect(functions.of('billing.history')).toEqual([{ premisesId: 'b2-3-2-1201' }])
  for (const text of ['¥257.00', '2026年11月 · 今天 缴', '不用缴了']) expect(screen.getByText(text)).toBeInTheDocument()
  await tap(screen.getByText('¥257.00'))
  expect(phone.last('navigateTo')).toEqual({ url: '/billing/bill/index?id=paid' })
})
