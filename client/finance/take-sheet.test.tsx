import { screen } from '@testing-library/react'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { openDocument } from '../kit/ports/documents'
import Arrears from './arrears/index'

jest.mock('../kit/ports/documents', () => ({ pickDocument: jest.fn(), openDocument: jest.fn(async () => undefined) }))

const owed = { id: 'b', premisesId: 'b2-3-2-1201', label: 'B2区 3栋 2单元 1201', name: '物业费', kind: 'area', period: '2026-09', months: 1, dueOn: '2026-09-30', amountFen: 25_650, openFen: 25_650, lateFen: 0, state: 'open' }

beforeEach(() => {
  functions.answers = { 'billing.arrears': () => ({ items: [owed] }), 'imports.exportMoney': () => ({ url: 'https://x', name: '欠费.xlsx', rows: 12 }) }
})

test('what is owed as a sheet: finance has it with numbers masked, and is asked nothing more', async () => {
  await openPage(Arrears, 'xuWenjing')
  await tap(screen.getByRole('button', { name: '导出欠费表' }))
  expect(screen.queryByRole('tab', { name: '完整号码' })).toBeNull()
  await tap(screen.getByRole('button', { name: '导出' }))
  expect(functions.of('imports.exportMoney')).toEqual([expect.objectContaining({ kind: 'arrears', format: 'xlsx', numbers: 'masked' })])
  expect(openDocument).toHaveBeenCalledWith('https://x', '欠费.xlsx')
})

test('a manager may have the numbers, and says what for', async () => {
  await openPage(Arrears, 'gaoFeng')
  await tap(screen.getByRole('button', { name: '导出欠费表' }))
  await tap(screen.getByRole('tab', { name: '完整号码' }))
  await tap(screen.getByRole('button', { name: '导出' }))
  expect(screen.getByRole('alert')).toHaveTextContent('这一项要填')
  expect(functions.of('imports.exportMoney')).toEqual([])
})
