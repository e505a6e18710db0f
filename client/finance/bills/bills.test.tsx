import { screen } from '@testing-library/react'
import type { PaymentCard } from '@domain/payment/view'
import { Refused } from '@domain/kit/errors'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { type } from '../../../tests/component/type'
import { aBillCard as card, aBillView as view } from '../../../tests/make/bill-cards'
import { mondayNoon } from '../../../tests/make/matter'
import Arrears from '../arrears/index'
import StaffBill from '../bill/index'
import BillsPage from './index'

const home = { premisesId: 'b2-3-2-1201', label: 'B2区 3栋 2单元 1201' }
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const deposit = { kind: 'bill', billId: 'd', premisesId: home.premisesId, label: home.label, name: '装修押金', period: '2026-11', deposit: true, principalFen: 200_000, lateFen: 0 } as const
const paid: PaymentCard = { id: 'p', channel: 'cash', fen: 200_000, items: [deposit], unowedFen: 0, at: mondayNoon, payerName: '王秀兰', number: 'ZJ-000007', returnedFen: 0 }

describe('one home', () => {
  beforeEach(() => {
    phone.params = { ...home, label: encodeURIComponent(home.label) }
    functions.answers = { 'billing.bills': () => ({ items: [card({ id: 'old', overdue: true, dueOn: '2026-11-03' })] }), 'payment.received': () => ({ items: [paid] }), 'payment.askRefund': () => ({}) }
  })

  test('what it owes, and why each is that much; the cashier goes on to the counter', async () => {
    await openPage(BillsPage, 'xuWenjing')
    expect(functions.of('billing.bills')).toEqual([{ premisesId: home.premisesId, state: 'open' }])
    expect(screen.getByText('过了 20 天')).toBeInTheDocument()
    await tap(button(/^物业费/))
    expect(phone.last('navigateTo')).toEqual({ url: '/finance/bill/index?id=old' })
    await tap(button('去收款'))
    expect(phone.last('navigateTo')).toEqual({ url: `/finance/counter/index?premisesId=${home.premisesId}&label=${encodeURIComponent(home.label)}` })
  })

  test('a deposit is asked back from the payment that brought it', async () => {
    await openPage(BillsPage, 'xuWenjing')
    await tap(screen.getByRole('tab', { name: '收款' }))
    await tap(button('申请退款，装修押金'))
    await type(/^原因/, '装修验收合格')
    await tap(button('申请退款'))
    expect(functions.of('payment.askRefund')).toMatchObject([{ paymentId: 'p', premisesId: home.premisesId, source: 'deposit', billId: 'd', fen: 200_000, reason: '装修验收合格' }])
  })

  test('the ways to what is agreed for it and to its meters', async () => {
    await openPage(BillsPage, 'gaoFeng')
    await tap(button('特殊约定'))
    expect(phone.last('navigateTo')).toEqual({ url: `/finance/terms/index?premisesId=${home.premisesId}&label=${encodeURIComponent(home.label)}` })
    await tap(button('表和读数'))
    expect(phone.last('navigateTo')).toEqual({ url: `/finance/readings/index?premisesId=${home.premisesId}&label=${encodeURIComponent(home.label)}` })
  })

  test('nothing there yet', async () => {
    functions.answers = { ...functions.answers, 'billing.bills': () => ({ items: [] }) }
    await openPage(BillsPage, 'gaoFeng')
    expect(screen.getByText('这里没有账单')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '去收款' })).not.toBeInTheDocument()
  })
})

describe('one bill', () => {
  const open = async (name: 'gaoFeng' | 'xuWenjing') => {
    phone.params = { id: view().id }
    functions.answers = { 'billing.bill': () => view(), 'billing.credit': () => view(), ...functions.answers }
    await openPage(StaffBill, name)
  }

  test('a manager takes something off, after one question', async () => {
    await open('gaoFeng')
    expect(screen.getByText(/90 平方米 × 2.85 元/)).toBeInTheDocument()
    await tap(button('冲减'))
    await type(/^金额/, '10')
    await type(/^原因/, '停水两天')
    await tap(screen.getAllByRole('button', { name: '冲减' }).at(-1)!)
    expect(phone.last('showModal')).toMatchObject({ title: '冲减 ¥10.00？' })
    expect(functions.of('billing.credit')).toMatchObject([{ id: view().id, fen: 1000, reason: '停水两天' }])
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test('a refusal stays at what it is about', async () => {
    functions.answers['billing.credit'] = () => { throw new Refused('conflict', 'moreThanLeft', 'fen', { leftFen: '0' }) }
    await open('gaoFeng')
    await tap(button('冲减'))
    await type(/^金额/, '999')
    await type(/^原因/, '停水两天')
    await tap(screen.getAllByRole('button', { name: '冲减' }).at(-1)!)
    expect(screen.getByRole('alert')).toHaveTextContent('超过了还剩的金额')
  })

  test('others only look; what is not late can’t be forgiven', async () => {
    await open('xuWenjing')
    expect(screen.queryByRole('button', { name: '冲减' })).not.toBeInTheDocument()
    await open('gaoFeng')
    expect(screen.queryByRole('button', { name: '减免违约金' })).not.toBeInTheDocument()
  })
})

describe('arrears', () => {
  test('by age, the oldest first, by page and by zone', async () => {
    const items = [card({ id: 'a', label: 'A1区 2栋 803', overdue: true, dueOn: '2025-10-01' }), card({ id: 'b', overdue: true, dueOn: '2026-11-03' })]
    functions.answers = { 'billing.arrears': ({ after }: { after?: string }) => after ? { items: [items[1]] } : { items: [items[0]], next: 'n' } }
    await openPage(Arrears, 'gaoFeng')
    expect(screen.getByText('已列出 1 笔，¥256.50')).toBeInTheDocument()
    await tap(button('加载更多'))
    expect(screen.getByText('一共 2 笔，¥513.00')).toBeInTheDocument()
    expect(screen.getAllByRole('heading').map(each => each.textContent)).toEqual(['欠费', '一年到三年', '一个月以内'])
    await tap(screen.getByRole('tab', { name: 'B2区' }))
    expect(functions.of('billing.arrears').at(-1)).toEqual({ zoneId: 'b2' })
  })

  test('nobody owes anything', async () => {
    functions.answers = { 'billing.arrears': () => ({ items: [] }) }
    await openPage(Arrears, 'xuWenjing')
    expect(screen.getByText('没有欠费')).toBeInTheDocument()
  })
})
