import { act, screen } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import type { OwnStatement, StatementView } from '@domain/statement/view'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import { type } from '../../tests/component/type'
import { mondayNoon } from '../../tests/make/matter'
import StatementPage from './detail/index'
import OwnStatementPage from './own/index'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const hand = { by: 'xu-wenjing', byName: '许文静', at: mondayNoon }

const seen: StatementView = {
  id: 's1', rev: 5, vendorId: 'anjie', vendorName: '安洁家电', period: '2026-10', n: 1, linesFen: 12_000, deductedFen: 0, totalFen: 12_000, state: 'approved', updatedAt: mondayNoon, matters: 1, remarks: [], madeBy: hand, sent: hand,
  confirmed: { by: 'ma-anping', byName: '马安平', at: mondayNoon }, approved: { by: 'gao-feng', byName: '高峰', at: mondayNoon }, deductions: [], open: false, may: ['pay'],
  lines: [{ dueId: 'd1', matterId: 'm1', number: 'QZ-261012-7K31', categoryId: 'appliance', kind: 'work', at: mondayNoon, costFen: 12_000, redos: 0, category: '家电维修' }]
}
const own: OwnStatement = { id: 's1', rev: 3, period: '2026-10', n: 1, linesFen: 12_000, deductedFen: 0, totalFen: 12_000, state: 'sent', matters: 1, lines: [{ number: 'QZ-261012-7K31', kind: 'callOut', costFen: 12_000, category: '家电维修', on: '2026-10-12' }], deductions: [], remarks: [], may: ['confirm', 'object'] }

beforeEach(() => {
  phone.params = { id: 's1' }
  functions.answers = { 'statement.get': () => seen, 'statement.own': () => own }
})

test('a payment is of today unless another day is picked from the wheel, and two taps are one', async () => {
  functions.answers['statement.move'] = () => ({ ...seen, state: 'paid' })
  await openPage(StatementPage, 'xuWenjing')
  await tap(button('登记付款'))
  expect(screen.queryByRole('textbox', { name: /付款日期/ })).toBeNull()
  await type(/银行凭证号/, 'GS1')
  await act(async () => { for (const each of [1, 2]) if (each) screen.getAllByRole('button', { name: '登记付款' }).at(-1)!.click() })
  expect(functions.of('statement.move')).toEqual([{ id: 's1', rev: 5, action: 'pay', on: '2026-11-23', reference: 'GS1' }])
})

test('who agreed to it and when stands there, and nothing of what was not deducted', async () => {
  await openPage(StatementPage, 'xuWenjing')
  expect(screen.getByText('服务商确认')).toBeInTheDocument()
  expect(screen.getByText(/马安平/)).toBeInTheDocument()
  expect(screen.queryByText('扣款合计')).toBeNull()
})

test('what is typed and is no sum of money is said at once', async () => {
  functions.answers['statement.get'] = () => ({ ...seen, state: 'draft', open: true, may: ['send'] })
  await openPage(StatementPage, 'xuWenjing')
  await tap(button('扣款'))
  await type(/扣多少/, '12.345')
  expect(screen.getByText('请填金额，最多两位小数')).toBeInTheDocument()
})

test('the company objects in its own words; a refusal is told where they were written', async () => {
  functions.answers['statement.object'] = () => { throw new Refused('conflict', 'statementChanged') }
  await openPage(OwnStatementPage, 'maAnping')
  expect(screen.getByText('家电维修 · 上门费')).toBeInTheDocument()
  await tap(button('有异议'))
  await type(/哪里不对/, '这一单是 200 元')
  await tap(button('送交服务中心'))
  expect(functions.of('statement.object')).toEqual([{ id: 's1', rev: 3, reason: '这一单是 200 元' }])
  expect(screen.getByText('结算单刚刚有变动，请看最新的再办')).toBeInTheDocument()
})
