import { screen } from '@testing-library/react'
import type { TillView } from '@domain/payment/till'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { type } from '../../../tests/component/type'
import { mondayNoon } from '../../../tests/make/matter'
import TillPage from './index'

const till = (part: Partial<TillView> = {}): TillView => ({ cashierId: 'xu-wenjing', cashierName: '许文静', day: '2026-11-23', expected: { cash: 50_000, transfer: 0, pos: 12_300 }, payments: 3, ...part })
const button = (name: string | RegExp) => screen.getByRole('button', { name })

async function count (cash: string, transfer: string, pos: string) {
  await type(/^点出的现金/, cash)
  await type(/^点出的转账/, transfer)
  await type(/^点出的刷卡/, pos)
}

test('what is counted agrees: closed after one question', async () => {
  functions.answers = { 'payment.till': () => till(), 'payment.closeTill': () => till({ closedAt: mondayNoon }) }
  await openPage(TillPage, 'xuWenjing')
  expect(functions.of('payment.till')).toEqual([{ day: '2026-11-23' }])
  await count('500', '0', '123')
  await tap(button('结账'))
  expect(phone.last('showModal')).toMatchObject({ title: '结这一天的账？', content: '结账以后，这一天不能再收退现款。' })
  expect(functions.of('payment.closeTill')).toEqual([{ day: '2026-11-23', counted: { cash: 50_000, transfer: 0, pos: 12_300 } }])
})

test('where it differs somebody says why', async () => {
  functions.answers = { 'payment.till': () => till(), 'payment.closeTill': () => till({ closedAt: mondayNoon }) }
  await openPage(TillPage, 'xuWenjing')
  await count('495', '0', '123')
  expect(screen.getByText('少 ¥5.00')).toBeInTheDocument()
  expect(button('结账')).toHaveAttribute('aria-disabled', 'true')
  await type(/^为什么不一样/, '找零少收 5 元')
  await tap(button('结账'))
  expect(functions.of('payment.closeTill')).toMatchObject([{ note: '找零少收 5 元' }])
})

test('a closed day shows what was missing, and is closed no more', async () => {
  functions.answers = { 'payment.till': () => till({ closedAt: mondayNoon, counted: { cash: 49_500, transfer: 0, pos: 12_300 }, note: '找零' }) }
  await openPage(TillPage, 'xuWenjing')
  expect(screen.getByRole('listitem', { name: '现金，少 ¥5.00，¥500.00' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '结账' })).not.toBeInTheDocument()
})

test('a day without payments', async () => {
  functions.answers = { 'payment.till': () => till({ payments: 0, expected: { cash: 0, transfer: 0, pos: 0 } }) }
  await openPage(TillPage, 'xuWenjing')
  expect(screen.getByText('这一天没有收过款')).toBeInTheDocument()
})
