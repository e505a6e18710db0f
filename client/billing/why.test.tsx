import { act, screen } from '@testing-library/react'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import { type } from '../../tests/component/type'
import { aBillView as view } from '../../tests/make/bill-cards'
import { mondayNoon } from '../../tests/make/matter'
import { Refused } from '@domain/kit/errors'
import type { BillView } from '@domain/billing/view'
import BillPage from './bill/index'
import Meters from './meters/index'

jest.mock('../kit/ports/wechat', () => ({ payAtCashier: jest.fn(async () => 'paid'), askConsent: jest.fn(), callNumber: jest.fn() }))
jest.mock('../kit/ports/photos', () => ({ pickPhotos: jest.fn(async () => []) }))

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const line = (name: string) => screen.getByRole('listitem', { name })

async function open (bill: BillView) {
  phone.params = { id: bill.id }
  functions.answers['billing.bill'] = () => bill
  await openPage(BillPage, 'wangXiulan')
}

describe('why this amount', () => {
  test('as a sum that can be followed', async () => {
    await open(view())
    expect(line('90 平方米 × 2.85 元 × 1 个月，= 256.50 元')).toBeInTheDocument()
    expect(line('这一期应缴，¥256.50')).toBeInTheDocument()
  })

  test('late charge: days, rate, what was forgiven and what is left', async () => {
    const late = { perMillion: 300, graceDays: 10, capPercent: 20 }
    await open(view({
      dueOn: '2026-11-08', overdue: true, late, lateFen: 18, waivers: [{ fen: 20, reason: '住院了', byName: '高峰', at: mondayNoon }],
      credits: [{ fen: 1000, reason: '停水两天', byName: '许文静', at: mondayNoon }]
    }))
    expect(line('2026年11月8日到期，前 10 天不算，算 5 天')).toBeInTheDocument()
    expect(line('256.50 元 × 每天万分之3 × 5 天，不到一分的不收，= 0.38 元')).toBeInTheDocument()
    expect(line('免去：住院了，高峰 · 今天，−¥0.20')).toBeInTheDocument()
    expect(line('今天的违约金，¥0.18')).toBeInTheDocument()
    expect(line('停水两天，许文静 · 今天，−¥10.00')).toBeInTheDocument()
    expect(button('缴这一笔 ¥256.68')).toBeInTheDocument()
  })

  test('before its day: how to have no late charge', async () => {
    await open(view({ late: { perMillion: 500, graceDays: 0, capPercent: 100 } }))
    expect(screen.getByText('按时缴就没有违约金')).toBeInTheDocument()
    expect(screen.getByText('逾期第 1 天起，每天万分之5，最多不超过欠费的 100%')).toBeInTheDocument()
  })

  test('just this one is paid', async () => {
    functions.answers['payment.order'] = () => ({ id: 'order', items: [], fen: 25650, state: 'ordered', createdAt: 0, expiresAt: 1, pay: {} })
    await open(view())
    await tap(button('缴这一笔 ¥256.50'))
    expect(functions.of('payment.order')).toMatchObject([{ billIds: [view().id] }])
    expect(phone.last('navigateTo')).toEqual({ url: '/payment/result/index?id=order&left=paid' })
  })

  test('a paid one leads to its receipt; whoever does not follow asks', async () => {
    await open(view({ state: 'paid', openFen: 0, paid: { paymentId: 'p', at: mondayNoon, fen: 25650, lateFen: 0 } }))
    await tap(button('看收据'))
    expect(phone.last('navigateTo')).toEqual({ url: '/receipt/detail/index?id=p' })
    await tap(button('看不明白，问一问'))
    expect(phone.last('navigateTo')).toEqual({ url: '/work-order/new/index?kind=inquiry' })
  })

  test('what somebody else is paying can’t be paid here', async () => {
    await open(view({ beingPaid: true }))
    expect(screen.getByText('家人正在付')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /缴这一笔/ })).not.toBeInTheDocument()
  })
})

describe('a meter', () => {
  const meter = { _id: 'm', premisesId: 'b2-3-2-1201', label: '', tariffId: 'water', name: '水费', meterUnit: '吨', serial: 'S-1', digits: 5, last: { value: 12050, on: '2026-10-23' }, rev: 1 }
  beforeEach(() => { functions.answers['billing.meters'] = () => [meter] })

  test('is read: how much was used is said before it is sent, and after', async () => {
    functions.answers['billing.read'] = () => ({ state: 'taken', usage: 1250 })
    await openPage(Meters, 'wangXiulan')
    expect(screen.getByText('上次 120.5 吨（10月23日）')).toBeInTheDocument()
    await tap(button('报读数，水费'))
    await type(/^现在表上的数/, '133')
    expect(screen.getByText('比上次多 12.5 吨')).toBeInTheDocument()
    await tap(button('报上去'))
    expect(functions.of('billing.read')).toEqual([{ key: expect.any(String) as string, meterId: 'm', value: 13300 }])
    expect(screen.getByText('记下了，用了 12.5 吨')).toBeInTheDocument()
  })

  test('less than before: looked at twice, or it has begun at 0 again', async () => {
    functions.answers['billing.read'] = () => ({ state: 'questioned', usage: 900 })
    await openPage(Meters, 'wangXiulan')
    await tap(button('报读数，水费'))
    await type(/^现在表上的数/, '3')
    expect(screen.getByRole('alert')).toHaveTextContent('比上次小，请再看一遍')
    expect(button('报上去')).toHaveAttribute('aria-disabled', 'true')
    await tap(screen.getByRole('checkbox', { name: /从 0 开始/ }))
    await tap(button('报上去'))
    expect(functions.of('billing.read')).toMatchObject([{ value: 300, turned: 'rollOver' }])
    expect(screen.getByText(/工作人员先看一看/)).toBeInTheDocument()
  })

  test('what the function refuses is said beside the number', async () => {
    functions.answers['billing.read'] = () => { throw new Refused('invalid', 'range', 'value') }
    await openPage(Meters, 'wangXiulan')
    await tap(button('报读数，水费'))
    await type(/^现在表上的数/, '999999')
    await tap(button('报上去'))
    expect(screen.getByRole('alert')).toHaveTextContent('超出了可以选的范围')
    await act(async () => undefined)
    expect(button('报上去')).toBeInTheDocument()
  })
})
