import { screen, within } from '@testing-library/react'
import type { AuditLine } from '@domain/audit/contract'
import { dayLength } from '@domain/kit/calendar'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import AuditLog from './index'

const line = (part: Partial<AuditLine> = {}): AuditLine => ({
  seq: 9, at: functions.now, act: 'revealPhone', actorId: 'li-jing', actorName: '李静', actorRoles: ['clerk'], subjectId: 'wang-xiulan', subject: '王秀兰',
  premisesId: 'b2-3-2-1201', label: 'B2区 3栋 2单元 1201', reason: '核对漏水', ...part
})

beforeEach(() => {
  functions.answers = {
    'audit.list': () => ({ items: [line(), line({ seq: 8, at: functions.now - dayLength, act: 'exportRows', actorId: 'gao-feng', actorName: '高峰', subjectId: undefined, reason: undefined, details: { rows: 12 } })], next: '8' })
  }
})

test('who did what and why, by day', async () => {
  await openPage(AuditLog, 'gaoFeng')
  expect(screen.getByText('李静 查看了王秀兰的完整电话')).toBeInTheDocument()
  expect(screen.getByText('14:00 · 原因：核对漏水')).toBeInTheDocument()
  expect(screen.getAllByRole('heading').map(each => each.textContent)).toEqual(expect.arrayContaining(['今天', '昨天']))
  expect(screen.getByText('高峰 导出了登记表')).toBeInTheDocument()
})

test('from one line to all that the same person did, and back', async () => {
  await openPage(AuditLog, 'gaoFeng')
  await tap(screen.getByText('李静 查看了王秀兰的完整电话'))
  const sheet = within(screen.getByRole('dialog', { name: '第 9 条' }))
  expect(sheet.getByText('B2区 3栋 2单元 1201')).toBeInTheDocument()
  await tap(sheet.getByText('关于王秀兰的'))
  expect(functions.of('audit.list').at(-1)).toEqual({ subjectId: 'wang-xiulan' })
  await tap(screen.getByRole('button', { name: '看全部' }))
  expect(functions.of('audit.list').at(-1)).toEqual({})
})

test('one kind of act, and what comes after', async () => {
  await openPage(AuditLog, 'gaoFeng')
  await tap(screen.getByRole('tab', { name: '导出' }))
  expect(functions.of('audit.list').at(-1)).toEqual({ act: 'exportRows' })
  await tap(screen.getByText(/看更多|更多/))
  expect(functions.of('audit.list').at(-1)).toEqual({ act: 'exportRows', after: '8' })
})

test('nothing found says so, and the filters stay', async () => {
  functions.answers['audit.list'] = () => ({ items: [] })
  await openPage(AuditLog, 'gaoFeng')
  expect(screen.getByText('没有这样的记录')).toBeInTheDocument()
  expect(screen.getByRole('tab', { name: '导出' })).toBeInTheDocument()
})

test('not for clerks', async () => {
  await openPage(AuditLog, 'liJing')
  expect(screen.getByText('这里只对经理、管理员开放')).toBeInTheDocument()
  expect(functions.of('audit.list')).toEqual([])
})
