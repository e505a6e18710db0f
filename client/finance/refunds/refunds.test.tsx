import { act, screen } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import type { RefundCard } from '@domain/payment/view'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { type } from '../../../tests/component/type'
import { mondayNoon } from '../../../tests/make/matter'
import Refunds from './index'

const refund = (part: Partial<RefundCard> = {}): RefundCard => ({
  id: 'r', paymentId: 'p', channel: 'cash', fen: 200_000, source: 'deposit', premisesId: 'b2-3-2-1201', payerName: '王秀兰', reason: '装修验收合格', state: 'asked', askedByName: '许文静', askedAt: mondayNoon, may: ['approve', 'refuse'], ...part
})
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const moves = () => functions.of('payment.moveRefund')

async function open (items: RefundCard[], move: () => unknown = () => refund()) {
  functions.answers = { 'payment.refunds': () => ({ items }), 'payment.moveRefund': move }
  await openPage(Refunds, 'gaoFeng')
}

test('approved after one question, once', async () => {
  await open([refund()])
  expect(functions.of('payment.refunds')).toEqual([{ state: 'asked' }])
  const approve = button('同意')
  await act(async () => { approve.click(); approve.click() })
  expect(phone.last('showModal')).toMatchObject({ title: '同意退 ¥2,000.00 给王秀兰？' })
  expect(moves()).toEqual([{ id: 'r', action: 'approve' }])
})

test('refused with a reason, handed out with the number of the slip', async () => {
  await open([refund()])
  await tap(button('不同意'))
  await type(/^原因/, '地板有划痕')
  await tap(screen.getAllByRole('button', { name: '不同意' }).at(-1)!)
  await open([refund({ state: 'approved', may: ['handOut'] })])
  await tap(button('柜台退款'))
  await type(/^凭证号/, 'T-0099')
  await tap(screen.getAllByRole('button', { name: '柜台退款' }).at(-1)!)
  expect(moves()).toEqual([{ id: 'r', action: 'handOut', reference: 'T-0099' }])
})

test('only what the card says may be done is offered; a refusal is said', async () => {
  await open([refund({ may: [] })])
  expect(screen.queryByRole('button', { name: '同意' })).not.toBeInTheDocument()
  await open([refund()], () => { throw new Refused('forbidden', 'askedOneself') })
  await tap(button('同意'))
  expect(screen.getByText('自己申请的退款要由别人审批')).toBeInTheDocument()
})

test('by state; nothing there', async () => {
  await open([])
  await tap(screen.getByRole('tab', { name: '已退到账' }))
  expect(functions.of('payment.refunds').at(-1)).toEqual({ state: 'done' })
  expect(screen.getByText('这里没有退款')).toBeInTheDocument()
})
