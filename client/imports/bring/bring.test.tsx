import { act, screen } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import type { JobView, PreviewRow } from '@domain/imports/contract'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { pickDocument } from '../../kit/ports/documents'
import Bring from './index'

jest.mock('../../kit/ports/documents', () => ({ pickDocument: jest.fn(), openDocument: jest.fn(async () => undefined) }))
jest.mock('../../kit/ports/upload', () => ({ uploadFile: jest.fn(async () => undefined) }))

const picked = jest.mocked(pickDocument)
const job = (part: Partial<JobView> = {}): JobView => ({
  id: 'job-1', kind: 'places', fileName: '房屋.xlsx', at: functions.now, by: { id: 'gao-feng', name: '高峰' }, state: 'mapping', titles: ['区域', '楼栋', '房号', '备注'], samples: ['B2区', '3', '1201', ''],
  mapping: { zoneId: 0, building: 1, door: 2 }, rows: 3, done: 0, counts: { new: 0, changed: 0, same: 0, wrong: 0 }, missed: 0, ...part
})
const checked = (wrong: number) => job({ state: 'checked', done: 3, counts: { new: 3 - wrong, changed: 0, same: 0, wrong } })
const bad: PreviewRow = { row: 3, what: '3栋 1202', outcome: 'wrong', errors: [{ row: 3, column: 'E列 建筑面积', reason: 'area' }] }

beforeEach(() => {
  picked.mockResolvedValue({ path: 'blob:x', name: '房屋.xlsx', bytes: 5000 })
  functions.answers = {
    'imports.list': () => [],
    'files.prepare': () => ({ fileId: 'f', url: 'u', fields: {}, name: 'file' }),
    'files.finish': () => ({ ticket: 'ticket', url: 'u' }),
    'imports.prepare': () => job(),
    'imports.check': () => job({ state: 'checking' }),
    'imports.step': () => checked(0),
    'imports.preview': ({ show }: { show: string }) => ({ items: show === 'wrong' ? [bad] : [] }),
    'imports.run': () => job({ state: 'writing' })
  }
})

const toColumns = async () => {
  await openPage(Bring, 'gaoFeng')
  await tap(screen.getByRole('button', { name: '选择文件' }))
  await act(async () => undefined)
}

test('from the file to the end: columns, every row looked at, all written', async () => {
  await toColumns()
  expect(functions.of('imports.prepare')).toEqual([expect.objectContaining({ kind: 'places', ticket: 'ticket', fileName: '房屋.xlsx' })])
  expect(screen.getByLabelText(/^分区，A列 区域.例：B2区$/)).toBeInTheDocument()
  await tap(screen.getByRole('button', { name: '检查每一行' }))
  expect(functions.of('imports.check')).toEqual([{ id: 'job-1', mapping: { zoneId: 0, building: 1, door: 2 } }])
  expect(screen.getByRole('img', { name: '新增 3 行' })).toBeInTheDocument()
  functions.answers['imports.step'] = () => ({ ...checked(0), state: 'done' })
  await tap(screen.getByRole('button', { name: '全部写入 3 行' }))
  expect(functions.of('imports.run')).toEqual([{ id: 'job-1', mode: 'all' }])
  expect(screen.getByText('导入完成')).toBeInTheDocument()
})

test('what is wrong stands with its row and column; only the good rows are written, and only if one says so', async () => {
  functions.answers['imports.list'] = () => [checked(1)]
  await openPage(Bring, 'gaoFeng')
  await tap(screen.getByRole('button', { name: '打开房屋.xlsx' }))
  expect(screen.getByText('E列 建筑面积：面积不对，应是平方米数')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /全部写入/ })).not.toBeInTheDocument()
  phone.answers.showModal = () => ({ confirm: false })
  await tap(screen.getByRole('button', { name: '只写入没问题的 2 行' }))
  expect(functions.of('imports.run')).toEqual([])
  phone.answers.showModal = () => ({ confirm: true })
  await tap(screen.getByRole('button', { name: '只写入没问题的 2 行' }))
  expect(functions.of('imports.run')).toEqual([{ id: 'job-1', mode: 'goodRows' }])
})

test('an import that was left in the middle goes on by itself, and after a broken line at a tap', async () => {
  functions.answers['imports.list'] = () => [job({ state: 'writing', done: 1 })]
  functions.answers['imports.step'] = () => { throw new Refused('unavailable', 'tooOften') }
  await openPage(Bring, 'gaoFeng')
  await tap(screen.getByRole('button', { name: '打开房屋.xlsx' }))
  expect(screen.getByRole('progressbar', { name: '已写入 1 / 3 行，33%' })).toBeInTheDocument()
  functions.answers['imports.step'] = () => ({ ...checked(0), state: 'done' })
  await tap(screen.getByText('接着做'))
  expect(screen.getByText('导入完成')).toBeInTheDocument()
})

test('a file that is no sheet, or too large, is not sent', async () => {
  picked.mockResolvedValueOnce({ path: 'blob:x', name: '房屋.xls', bytes: 5000 }).mockResolvedValueOnce({ path: 'blob:x', name: '房屋.csv', bytes: 11 * 1024 * 1024 })
  await toColumns()
  expect(phone.last('showToast')).toMatchObject({ title: '请选 .xlsx 或 .csv 文件' })
  await tap(screen.getByRole('button', { name: '选择文件' }))
  expect(phone.last('showToast')).toMatchObject({ title: '文件超过 10MB，请分成几个' })
  expect(functions.of('files.prepare')).toEqual([])
})

test('what the function refuses is told, and nothing is lost', async () => {
  functions.answers['imports.prepare'] = () => { throw new Refused('invalid', 'macro', 'ticket') }
  await toColumns()
  expect(screen.getByText('文件里有宏，请另存为普通的 .xlsx 再选')).toBeInTheDocument()
})

test('clerks do not import', async () => {
  await openPage(Bring, 'liJing')
  expect(screen.getByText('这里只对经理、管理员开放')).toBeInTheDocument()
})

test('a sheet of staff says what it will do, and hands each invitation over by its code', async () => {
  const invited = (row: number, what: string, invitation: PreviewRow['invitation']): PreviewRow => ({ row, what, outcome: 'new', errors: [], ...(invitation && { invitation }) })
  const staff = job({ kind: 'staff', fileName: '员工.xlsx', state: 'checked', done: 3, counts: { new: 2, changed: 0, same: 1, wrong: 0 } })
  functions.answers['imports.list'] = () => [staff]
  await openPage(Bring, 'gaoFeng')
  await tap(screen.getByRole('button', { name: '打开员工.xlsx' }))
  expect(screen.getByText(/为“新增”的每一位生成一份工作邀请/)).toBeInTheDocument()
  functions.answers['imports.run'] = () => ({ ...staff, state: 'writing' })
  functions.answers['imports.step'] = () => ({ ...staff, state: 'done' })
  functions.answers['imports.preview'] = () => ({ items: [invited(2, '方敏 · 工程部', { state: 'open', token: 'token-of-fang-min' }), invited(3, '新来的 · 工程部', { state: 'joined' })] })
  await tap(screen.getByRole('button', { name: '全部写入 2 行' }))
  expect(screen.getByText('发出 2 份工作邀请')).toBeInTheDocument()
  expect(screen.getByText('已加入')).toBeInTheDocument()
  await tap(screen.getByRole('button', { name: '复制方敏 · 工程部的邀请码' }))
  expect(phone.last('setClipboardData')).toMatchObject({ data: 'token-of-fang-min' })
  expect(screen.queryByRole('button', { name: /复制新来的/ })).not.toBeInTheDocument()
})
