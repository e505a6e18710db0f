import { act, screen } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { type } from '../../../tests/component/type'
import { aBillCard as card } from '../../../tests/make/bill-cards'
import { mondayNoon } from '../../../tests/make/matter'
import Counter from './index'

const home = { premisesId: 'b2-3-2-1201', label: 'B2区 3栋 2单元 1201' }
const cards = [card({ id: 'old', lateFen: 38 }), card({ id: 'paying', beingPaid: true, name: '车位费' }), card({ id: 'new', period: '2026-12', dueOn: '2027-01-05' })]
const taken = { id: 'p', channel: 'cash', fen: 51338, items: [], unowedFen: 0, at: mondayNoon, payerName: '王秀兰', number: 'ZJ-000012', returnedFen: 0 }
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const takes = () => functions.of('payment.take')

async function open (answers: Record<string, (input: never) => unknown> = {}) {
  phone.params = { ...home, label: encodeURIComponent(home.label) }
  functions.answers = { 'billing.bills': () => ({ items: cards }), 'payment.take': () => taken, ...answers }
  await openPage(Counter, 'xuWenjing')
}

test('all that may be paid is ticked; taken once, whoever taps twice', async () => {
  await open()
  expect(screen.getByRole('checkbox', { name: /^车位费/ })).toHaveAttribute('aria-disabled', 'true')
  await type(/^付款人/, '王秀兰')
  const take = button('收 ¥513.38')
  await act(async () => { take.click(); take.click() })
  expect(takes()).toEqual([{ key: expect.stringMatching(/^[a-z0-9]{32}$/) as string, premisesId: home.premisesId, billIds: ['old', 'new'], fen: 51338, channel: 'cash', payerName: '王秀兰' }])
  expect(screen.getByText('收好了 ¥513.38')).toBeInTheDocument()
  expect(screen.getByText('收据号 ZJ-000012')).toBeInTheDocument()
  await tap(button('看收据'))
  expect(phone.last('navigateTo')).toEqual({ url: '/receipt/detail/index?id=p' })
  await tap(button('收下一户'))
  expect(screen.getByLabelText('楼栋门牌')).toBeInTheDocument()
})

test('some of it by POS with its number, and something ahead', async () => {
  await open()
  await tap(screen.getByRole('checkbox', { name: /^物业费，2026年12月/ }))
  await type(/^收预存款/, '500')
  await tap(screen.getByRole('radio', { name: '刷卡' }))
  await type(/^流水号/, 'P-88')
  await type(/^付款人/, '王晓雨')
  await tap(button('收 ¥756.88'))
  expect(takes()).toMatchObject([{ billIds: ['old'], prepaidFen: 50_000, fen: 75_688, channel: 'pos', reference: 'P-88' }])
})

test('nothing is taken without a payer, nor with half a sum', async () => {
  await open()
  expect(button('收 ¥513.38')).toHaveAttribute('aria-disabled', 'true')
  await type(/^付款人/, '王秀兰')
  await type(/^收预存款/, '0.5')
  expect(screen.getByRole('alert')).toHaveTextContent('请填金额，最多两位小数')
  await tap(button('点一点要缴的'))
  expect(takes()).toEqual([])
})

test('a refusal is said, the bills are read again, and the same is tried again under the same key', async () => {
  await open({ 'payment.take': () => { throw new Refused('conflict', 'sumChanged', 'fen', { fen: '51400' }) } })
  await type(/^付款人/, '王秀兰')
  await tap(button('收 ¥513.38'))
  expect(screen.getByText('金额有变动，请刷新后再收')).toBeInTheDocument()
  expect(functions.of('billing.bills')).toHaveLength(2)
  await tap(button('收 ¥513.38'))
  expect(takes()[0]!.key).toBe(takes()[1]!.key)
})

test('all pages of bills are there before anything is counted, the first due first', async () => {
  const first = card({ id: 'first', name: '车位费', dueOn: '2026-10-28', lateFen: 38 })
  await open({ 'billing.bills': ({ after }: { after?: string }) => after ? { items: [first] } : { items: [cards[2]], next: 'n' } })
  await type(/^付款人/, '王秀兰')
  expect(button('收 ¥513.38')).toBeInTheDocument()
  expect(screen.getAllByRole('checkbox').map(each => each.getAttribute('aria-label')?.slice(0, 3))).toEqual(['车位费', '物业费'])
})

test('another home is found by its address', async () => {
  jest.useFakeTimers()
  functions.answers = { 'binding.places': () => [home], 'billing.bills': () => ({ items: [] }) }
  await openPage(Counter, 'xuWenjing')
  await type('楼栋门牌', '1201')
  await act(async () => { await jest.advanceTimersByTimeAsync(400) })
  await tap(button(home.label))
  expect(screen.getByText('这一户没有要缴的账单')).toBeInTheDocument()
  jest.useRealTimers()
})

test('managers do not take money', async () => {
  await openPage(Counter, 'gaoFeng')
  expect(screen.getByText(/^这里只对财务/)).toBeInTheDocument()
})

test('without a network nothing is lost', async () => {
  await open()
  await type(/^付款人/, '王秀兰')
  functions.offline = true
  await tap(button('收 ¥513.38'))
  expect(screen.getByText('现在没有网络，您填的都还在')).toBeInTheDocument()
})
