import { act, screen } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import type { ReceiptView } from '@domain/receipt/view'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import { type } from '../../tests/component/type'
import { mondayNoon } from '../../tests/make/matter'
import { openDocument } from '../kit/ports/documents'
import ReceiptPage from './detail/index'
import InvoicePage from './invoice/index'
import Titles from './titles/index'

jest.mock('../kit/ports/documents', () => ({ pickDocument: jest.fn(), openDocument: jest.fn(async () => undefined) }))

const label = 'B2区 3栋 2单元 1201'
const view = (part: Partial<ReceiptView> = {}): ReceiptView => ({
  id: 'p', channel: 'wechat', fen: 25688, unowedFen: 0, at: mondayNoon, payerName: '王秀兰', returnedFen: 0, number: 'ZJ-00000007', receiptFen: 25688, goneBackFen: 0, prints: 0, invoiceableFen: 25688, mayAskInvoice: true,
  items: [{ kind: 'bill', billId: 'b', premisesId: 'b2-3-2-1201', label, name: '物业费', period: '2026-11', deposit: false, principalFen: 25650, lateFen: 38 }], ...part
})
const company = { id: 't1', of: 'company' as const, name: '重庆泽云科技有限公司', taxNumber: '91500000MA5U0000XX' }
const button = (name: string | RegExp) => screen.getByRole('button', { name })

/** Taro makes an input whole only in a later turn. */
const whole = () => act(() => new Promise(resolve => { setTimeout(resolve, 20) }))

beforeEach(() => { phone.params = { id: 'p' } })

describe('a receipt', () => {
  test('says what the paper says, and opens it', async () => {
    functions.answers = { 'receipt.get': () => view(), 'receipt.print': () => ({ url: 'https://files/r.pdf', name: '收款收据 ZJ-00000007.pdf', print: 1 }) }
    await openPage(ReceiptPage, 'wangXiulan')
    for (const text of ['ZJ-00000007', '王秀兰', '微信支付', '物业费 · 2026年11月', `${label} · 含违约金 ¥0.38`]) expect(screen.getByText(text)).toBeInTheDocument()
    functions.answers['receipt.get'] = () => view({ prints: 1 })
    await tap(button('打开收据'))
    expect(functions.of('receipt.print')).toEqual([{ key: expect.any(String) as string, paymentId: 'p' }])
    expect(openDocument).toHaveBeenCalledWith('https://files/r.pdf', '收款收据 ZJ-00000007.pdf')
    expect(screen.getByText(/打开过 1 次/)).toBeInTheDocument()
  })

  test('what has gone back is said beside it', async () => {
    functions.answers['receipt.get'] = () => view({ goneBackFen: 5000, unowedFen: 100 })
    await openPage(ReceiptPage, 'wangXiulan')
    expect(screen.getByText('其中 ¥50.00 已经退回，或正在退回')).toBeInTheDocument()
    expect(screen.getByText('另有 ¥1.00 是多付的，已原路退回')).toBeInTheDocument()
  })

  test.each([
    [{ mayAskInvoice: true }, '申请发票', undefined],
    [{ mayAskInvoice: false, invoice: { state: 'asked' as const } }, undefined, '家人已经申请了'],
    [{ mayAskInvoice: false, invoice: { state: 'issued' as const, answered: { at: 0, byName: '许文静', number: '26500000001' } } }, undefined, '发票号码 26500000001'],
    [{ mayAskInvoice: true, invoice: { state: 'refused' as const, answered: { at: 0, byName: '许文静', refusal: '税号不对' } } }, '改好再申请', '没有开成：税号不对']
  ])('the fapiao: %j', async (part, ask, note) => {
    functions.answers['receipt.get'] = () => view(part)
    await openPage(ReceiptPage, 'wangXiulan')
    if (note) expect(screen.getByText(note)).toBeInTheDocument()
    if (!ask) return expect(screen.queryByRole('button', { name: /申请/ })).not.toBeInTheDocument()
    await tap(button(ask))
    expect(phone.last('navigateTo')).toEqual({ url: '/receipt/invoice/index?id=p' })
  })

  test('one that is not mine is not there', async () => {
    functions.answers['receipt.get'] = () => { throw new Refused('notFound', 'noSuch', 'paymentId') }
    await openPage(ReceiptPage, 'heJingyi')
    expect(screen.getByText('没有找到，可能已经变动')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '打开收据' })).not.toBeInTheDocument()
  })
})

describe('asking for a fapiao', () => {
  test('a title of the book, at one tap', async () => {
    functions.answers = { 'receipt.get': () => view(), 'receipt.titles': () => [company], 'receipt.askInvoice': () => ({}) }
    await openPage(InvoicePage, 'wangXiulan')
    await type(/^收发票的邮箱/, 'wang@example.com')
    await tap(button('提交申请'))
    const { id: _id, ...title } = company
    expect(functions.of('receipt.askInvoice')).toEqual([{ key: expect.any(String) as string, paymentId: 'p', title, email: 'wang@example.com' }])
    expect(functions.of('receipt.keepTitle')).toEqual([])
    expect(phone.last('showToast')).toMatchObject({ title: '已申请，开好后会告诉您' })
  })

  test('a new title is checked, sent and kept for the next time', async () => {
    functions.answers = { 'receipt.get': () => view(), 'receipt.titles': () => [], 'receipt.askInvoice': () => ({}), 'receipt.keepTitle': () => [] }
    await openPage(InvoicePage, 'wangXiulan')
    await tap(screen.getByRole('radio', { name: '单位' }))
    await whole()
    await type(/^单位名称/, '重庆泽云科技有限公司')
    await tap(button('提交申请'))
    expect(screen.getByRole('alert')).toHaveTextContent('这一项要填')
    expect(functions.of('receipt.askInvoice')).toEqual([])
    await type(/^税号/, '91500000MA5U0000XX')
    await tap(button('提交申请'))
    const title = { of: 'company', name: '重庆泽云科技有限公司', taxNumber: '91500000MA5U0000XX' }
    expect(functions.of('receipt.askInvoice')).toMatchObject([{ title }])
    expect(functions.of('receipt.keepTitle')).toMatchObject([{ title }])
  })

  test('a refusal is said at the field it is about', async () => {
    functions.answers = { 'receipt.get': () => view(), 'receipt.titles': () => [company], 'receipt.askInvoice': () => { throw new Refused('invalid', 'tooLong', 'email') } }
    await openPage(InvoicePage, 'wangXiulan')
    await tap(button('提交申请'))
    expect(screen.getByRole('alert')).toHaveTextContent('写得太长了')
    expect(phone.last('showToast')).toBeUndefined()
  })
})

test('my titles: one more, one less', async () => {
  functions.answers = { 'receipt.titles': () => [company], 'receipt.keepTitle': () => [], 'receipt.dropTitle': () => [] }
  await openPage(Titles, 'wangXiulan')
  expect(screen.getByText('单位 · 税号 91500000MA5U0000XX')).toBeInTheDocument()
  await tap(button('新的抬头'))
  await whole()
  await tap(button('存起来'))
  expect(screen.getByRole('alert')).toHaveTextContent('这一项要填')
  await type(/^姓名/, '王秀兰')
  await tap(button('存起来'))
  expect(functions.of('receipt.keepTitle')).toMatchObject([{ title: { of: 'person', name: '王秀兰' } }])
  await tap(button('删去重庆泽云科技有限公司'))
  expect(functions.of('receipt.dropTitle')).toEqual([{ id: 't1' }])
})
