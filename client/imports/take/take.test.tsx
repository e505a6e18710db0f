import { screen } from '@testing-library/react'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { type } from '../../../tests/component/type'
import { openDocument } from '../../kit/ports/documents'
import Take from './index'

jest.mock('../../kit/ports/documents', () => ({ pickDocument: jest.fn(), openDocument: jest.fn(async () => undefined) }))

beforeEach(() => { functions.answers = { 'imports.exportRows': () => ({ url: 'https://x', name: '住户.xlsx', rows: 1234 }) } })

test('masked, unless one asks for the numbers and says what for', async () => {
  await openPage(Take, 'gaoFeng')
  await tap(screen.getByRole('button', { name: '导出' }))
  expect(functions.of('imports.exportRows')).toEqual([expect.objectContaining({ kind: 'register', format: 'xlsx', numbers: 'masked' })])
  expect(openDocument).toHaveBeenCalledWith('https://x', '住户.xlsx')
  expect(phone.last('showToast')).toMatchObject({ title: '已导出 1,234 行' })
  await tap(screen.getByRole('tab', { name: '完整号码' }))
  await tap(screen.getByRole('button', { name: '导出' }))
  expect(screen.getByRole('alert')).toHaveTextContent('这一项要填')
  await type(/导出原因/, '街道办普查')
  await tap(screen.getByRole('button', { name: '导出' }))
  expect(functions.of('imports.exportRows')[1]).toMatchObject({ numbers: 'plain', reason: '街道办普查' })
})

test('clerks do not export', async () => {
  await openPage(Take, 'liJing')
  expect(screen.getByText('这里只对经理、管理员开放')).toBeInTheDocument()
})
