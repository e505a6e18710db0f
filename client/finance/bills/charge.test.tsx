import { act, fireEvent, screen } from '@testing-library/react'
import { tariffView } from '@domain/billing/view'
import { Refused } from '@domain/kit/errors'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { type } from '../../../tests/component/type'
import { aBillView } from '../../../tests/make/bill-cards'
import { homeFee, renovationDeposit, rubbleFee } from '../../../tests/make/tariffs'
import BillsPage from './index'
import { waysOf } from './ways'

const home = { premisesId: 'b2-3-2-1201', label: 'B2区 3栋 2单元 1201' }
const { amountFen: _none, ...noAmount } = renovationDeposit.versions[0]!
const cardDeposit = { ...renovationDeposit, _id: 't-card', name: '门禁卡押金', versions: [noAmount] }
const over = { ...rubbleFee, _id: 't-over', name: '老项目', endedOn: '2026-01-01' }
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const charges = () => functions.of('billing.charge')

async function open (answers: Record<string, (input: never) => unknown> = {}) {
  phone.params = { ...home, label: encodeURIComponent(home.label) }
  functions.answers = { 'billing.bills': () => ({ items: [] }), 'billing.tariffs': () => [homeFee, over, rubbleFee, cardDeposit].map(tariffView), 'billing.charge': () => aBillView(), ...answers }
  await openPage(BillsPage, 'xuWenjing')
  await tap(button('单独收费'))
}

test('what is charged once, as the fee says, after one question; then it stands among the bills', async () => {
  await open()
  expect(screen.getAllByRole('radio').map(each => each.textContent)).toEqual(['装修垃圾清运费', '门禁卡押金'])
  await type(/^收的是什么/, '三楼装修')
  await act(async () => { button('出账单').click(); button('出账单').click() })
  expect(phone.last('showModal')).toMatchObject({ title: '给这一户出一笔装修垃圾清运费？' })
  expect(charges()).toEqual([{ key: expect.stringMatching(/^[a-z0-9]{32}$/) as string, premisesId: home.premisesId, tariffId: 't-rubble', dueOn: '2027-01-28', note: '三楼装修' }])
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(functions.of('billing.bills')).toHaveLength(2)
})

test('where the fee does not say how much, somebody must; and until when', async () => {
  await open()
  await tap(screen.getByRole('radio', { name: '门禁卡押金' }))
  expect(button('出账单')).toHaveAttribute('aria-disabled', 'true')
  await type(/^金额/, '0')
  expect(screen.getByRole('alert')).toHaveTextContent('请填金额，最多两位小数')
  await type(/^金额/, '50')
  await act(async () => { fireEvent(screen.getByRole('dialog').querySelector('taro-picker-core')!, new CustomEvent('change', { detail: { value: '2026-11-30' } })) })
  await tap(button('出账单'))
  expect(charges()).toMatchObject([{ tariffId: 't-card', amountFen: 5_000, dueOn: '2026-11-30' }])
})

test('asked whether they are sure, and they are not', async () => {
  await open()
  phone.answers = { showModal: () => ({ confirm: false, cancel: true }) }
  await tap(button('出账单'))
  expect(charges()).toEqual([])
})

test.each([
  [new Refused('conflict', 'tariffEnded', 'tariffId'), '这项收费还没开始，或已经停止'], [new Refused('invalid', 'dayPassed', 'dueOn'), '请选今天或以后的日子'], [new Refused('invalid', 'required', 'amountFen'), '这一项要填']
])('a refusal stays at what it is about: %s', async (refused, sentence) => {
  await open({ 'billing.charge': () => { throw refused } })
  await tap(button('出账单'))
  expect(screen.getAllByRole('alert')[0]).toHaveTextContent(sentence)
  expect(screen.getByRole('dialog')).toBeInTheDocument()
})

test('the same is tried again under the same key', async () => {
  await open({ 'billing.charge': () => { throw new Refused('unavailable', 'busy') } })
  await tap(button('出账单'))
  await tap(button('出账单'))
  expect(charges()[0]!.key).toBe(charges()[1]!.key)
})

test('nothing that could be charged', async () => {
  await open({ 'billing.tariffs': () => [homeFee].map(tariffView) })
  expect(screen.getByText(/^还没有押金或一次性的收费标准/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '出账单' })).not.toBeInTheDocument()
})

test.each([['finance', ['charge', 'terms', 'readings']], ['manager', ['charge', 'terms', 'readings']], ['admin', ['terms']], ['clerk', ['readings']]] as const)('%s: %j', (role, ways) => {
  expect(waysOf([role]).map(each => each.way)).toEqual(ways)
})
