import { act, screen } from '@testing-library/react'
import type { BillItem } from '@domain/payment/order'
import type { OrderView, PaymentCard } from '@domain/payment/view'
import { Refused } from '@domain/kit/errors'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import { type } from '../../tests/component/type'
import { mondayNoon } from '../../tests/make/matter'
import type { CashierAnswer } from '../kit'
import Payments from './list/index'
import Prepaid from './prepaid/index'
import Result from './result/index'

const mockCashier = jest.fn(async (_ticket: unknown): Promise<CashierAnswer> => 'paid')
jest.mock('../kit/ports/wechat', () => ({ payAtCashier: (ticket: unknown) => mockCashier(ticket), askConsent: jest.fn(), callNumber: jest.fn() }))

const label = 'B2区 3栋 2单元 1201'
const item: BillItem = { kind: 'bill', billId: 'b1', premisesId: 'b2-3-2-1201', label, name: '物业费', period: '2026-11', deposit: false, principalFen: 25650, lateFen: 38 }
const pay = { timeStamp: '1', nonceStr: 'n', package: 'prepay_id=p', signType: 'RSA' as const, paySign: 's' }
const order = (part: Partial<OrderView> = {}): OrderView => ({ id: 'order', items: [item], fen: 25688, state: 'ordered', createdAt: mondayNoon, expiresAt: mondayNoon + 900_000, pay, ...part })
const paid = order({ state: 'paid', paymentId: 'order' })
const button = (name: string | RegExp) => screen.getByRole('button', { name })

const openResult = async (left: CashierAnswer | undefined, answers: Record<string, () => unknown>) => {
  phone.params = { id: 'order', ...(left && { left }) }
  functions.answers = answers
  await openPage(Result, 'wangXiulan')
}

afterEach(() => { jest.useRealTimers(); mockCashier.mockReset().mockResolvedValue('paid') })

describe('what became of it', () => {
  test('paid: the sum, what it was for, and the way to the receipt', async () => {
    await openResult('paid', { 'payment.look': () => paid })
    expect(screen.getByText('付好了，谢谢您')).toBeInTheDocument()
    expect(screen.getByText('物业费 · 2026年11月')).toBeInTheDocument()
    await tap(button('看收据'))
    expect(phone.last('navigateTo')).toEqual({ url: '/receipt/detail/index?id=order' })
  })

  test('not told yet: it asks again by itself until it is, and says not to pay twice', async () => {
    let told: OrderView = order()
    await openResult('paid', { 'payment.look': () => told })
    expect(screen.getByText('正在确认收款')).toBeInTheDocument()
    expect(screen.getByText(/不要再付一次/)).toBeInTheDocument()
    told = paid
    await act(async () => { await new Promise(resolve => { setTimeout(resolve, 1200) }) })
    expect(screen.getByText('付好了，谢谢您')).toBeInTheDocument()
    expect(mockCashier).not.toHaveBeenCalled()
  })

  test('left without paying: the order is given up at once, and the bills are free', async () => {
    await openResult('cancelled', { 'payment.cancel': () => order({ state: 'closed' }) })
    expect(functions.of('payment.cancel')).toEqual([{ id: 'order' }])
    expect(screen.getByText(/账单都还在/)).toBeInTheDocument()
  })

  test('the cashier said cancelled, but money has moved: that counts', async () => {
    await openResult('cancelled', { 'payment.cancel': () => paid })
    expect(screen.getByText('付好了，谢谢您')).toBeInTheDocument()
  })

  test.each([[5000, '付好了，多出的退给您', '退回 ¥50.00'], [25688, '钱退给您，不用再付', '退回 ¥256.88']])('%i fen of it come back', async (unowedFen, title, line) => {
    await openResult('paid', { 'payment.look': () => order({ state: 'paid', paymentId: 'order', unowedFen }) })
    expect(screen.getByText(title)).toBeInTheDocument()
    expect(screen.getByText(line)).toBeInTheDocument()
  })

  test('the app was killed before the cashier: it goes on where it was, or not at all', async () => {
    await openResult(undefined, { 'payment.look': () => order() })
    expect(screen.getByText(/今天 .* 前可以接着付/)).toBeInTheDocument()
    functions.answers['payment.look'] = () => paid
    await tap(button('接着付 ¥256.88'))
    expect(mockCashier).toHaveBeenCalledWith(pay)
    expect(screen.getByText('付好了，谢谢您')).toBeInTheDocument()
  })

  test('giving it up', async () => {
    await openResult(undefined, { 'payment.look': () => order(), 'payment.cancel': () => order({ state: 'closed' }) })
    functions.answers['payment.look'] = () => order({ state: 'closed' })
    await tap(button('不付了'))
    expect(functions.of('payment.cancel')).toEqual([{ id: 'order' }])
    expect(screen.getByText('没有付款')).toBeInTheDocument()
  })

  test('no network: nothing is claimed; back on the network it is asked', async () => {
    await openResult('paid', { 'payment.look': () => paid })
    functions.offline = true
    await act(async () => phone.pull())
    expect(screen.getByText('没有网络，显示的是上次的内容')).toBeInTheDocument()
    functions.offline = false
    await act(async () => phone.network(true))
    expect(screen.queryByText(/没有网络/)).not.toBeInTheDocument()
  })
})

describe('paid ahead', () => {
  const answers = {
    'payment.balances': () => [{ premisesId: 'b2-3-2-1201', label, balanceFen: 123456 }],
    'billing.history': () => ({ items: [{ kind: 'area', period: '2026-10', months: 1, amountFen: 25650 }] })
  }

  test('what there is, and sums that make sense for this home', async () => {
    functions.answers = { ...answers, 'payment.order': () => order({ fen: 77000 }) }
    await openPage(Prepaid, 'wangXiulan')
    expect(screen.getByRole('img', { name: '¥1,234.56' })).toBeInTheDocument()
    await tap(screen.getByRole('radio', { name: '够 3 个月 · 770 元' }))
    await tap(button('存入 ¥770.00'))
    expect(functions.of('payment.order')).toMatchObject([{ billIds: [], prepaid: { premisesId: 'b2-3-2-1201', fen: 77000 } }])
    expect(phone.last('navigateTo')).toEqual({ url: '/payment/result/index?id=order&left=paid' })
  })

  test.each([['0.5'], ['50001'], ['1.234'], ['abc']])('%s is no sum to put in', async typed => {
    functions.answers = answers
    await openPage(Prepaid, 'wangXiulan')
    await type(/^其他金额/, typed)
    expect(screen.getByRole('alert')).toHaveTextContent('请填 1 元到 50,000 元之间的金额')
    await tap(button('选一个金额'))
    expect(functions.of('payment.order')).toEqual([])
  })

  test('a refusal is said, and nothing is lost', async () => {
    functions.answers = { ...answers, 'payment.order': () => { throw new Refused('unavailable', 'busy') } }
    await openPage(Prepaid, 'wangXiulan')
    await type(/^其他金额/, '300')
    await tap(button('存入 ¥300.00'))
    expect(screen.getByText('同时办理的人太多，请再点一次')).toBeInTheDocument()
    expect(mockCashier).not.toHaveBeenCalled()
  })
})

test('payments by month, each with its channel, payer and what has gone back', async () => {
  const card = (part: Partial<PaymentCard>): PaymentCard => ({ id: 'p', channel: 'wechat', fen: 25688, items: [item], unowedFen: 0, at: mondayNoon, payerName: '王晓雨', number: 'ZJ-000007', returnedFen: 0, ...part })
  functions.answers['payment.payments'] = () => ({ items: [card({}), card({ id: 'q', at: mondayNoon - 40 * 86_400_000, channel: 'cash', returnedFen: 5000, items: [item, item] })] })
  await openPage(Payments, 'wangXiulan')
  for (const text of ['2026年11月', '2026年10月', '物业费等 2 项', '退 ¥50.00']) expect(screen.getByText(text)).toBeInTheDocument()
  expect(screen.getByText(/微信支付 · 王晓雨付/)).toBeInTheDocument()
  await tap(screen.getByRole('button', { name: /物业费等/ }))
  expect(phone.last('navigateTo')).toEqual({ url: '/receipt/detail/index?id=q' })
})
