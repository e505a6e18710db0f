import { act, screen } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { entriesView } from '../../../tests/component/register'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { type } from '../../../tests/component/type'
import Entry from './index'

const home = 'b2-3-2-1201'
const [wang] = entriesView(home)
const open = async (id?: string) => {
  phone.params = { premisesId: home, label: encodeURIComponent('B2区 3栋 2单元 1201'), ...(id && { id }) }
  await openPage(Entry, 'liJing')
}

beforeEach(() => {
  functions.answers = { 'register.entries': () => ({ items: entriesView(home) }), 'register.record': () => wang, 'register.change': () => wang, 'register.end': () => wang }
})

test('asks for what the relation needs, and records once however often it is tapped', async () => {
  await open()
  await tap(screen.getByRole('radio', { name: '企业使用人' }))
  await type('姓名', '周立新')
  await tap(screen.getByRole('button', { name: '保存' }))
  expect(screen.getByRole('alert')).toHaveTextContent('再多写几个字')
  await type(/单位名称/, '芯源科技')
  await type(/手机号/, '139 0000 1122')
  const button = screen.getByRole('button', { name: '保存' })
  await act(async () => { button.click(); button.click() })
  expect(functions.of('register.record')).toEqual([{ key: expect.any(String) as string, premisesId: home, relation: 'companyAgent', name: '周立新', from: '2026-11-23', company: { name: '芯源科技', standing: 'agent' }, phone: '139 0000 1122' }])
  expect(phone.asked.map(each => each.api)).toContain('navigateBack')
})

test('changes without ever showing the old number, and takes one away', async () => {
  await open(wang!.id)
  expect(screen.getByText('已登记 138****4101，不改就留空')).toBeInTheDocument()
  await tap(screen.getByRole('button', { name: '去掉 手机号' }))
  await tap(screen.getByRole('button', { name: '保存' }))
  expect(functions.of('register.change')[0]).toMatchObject({ id: wang!.id, updatedAt: wang!.updatedAt, name: wang!.name, phone: null })
})

test('whoever was slower is told, and sees what is there now', async () => {
  functions.answers['register.change'] = () => { throw new Refused('conflict', 'entryChanged', 'updatedAt') }
  await open(wang!.id)
  await tap(screen.getByRole('button', { name: '保存' }))
  expect(screen.getByText('刚刚有人改过，请看最新内容再改')).toBeInTheDocument()
})

test('ends with a reason, at once', async () => {
  await open(wang!.id)
  await tap(screen.getByRole('button', { name: '结束这条登记' }))
  await tap(screen.getByRole('radio', { name: '已搬走' }))
  await tap(screen.getByRole('button', { name: '马上结束' }))
  expect(functions.of('register.end')).toEqual([{ key: expect.any(String) as string, id: wang!.id, updatedAt: wang!.updatedAt, reason: 'movedOut' }])
})

test('an entry that is gone says so', async () => {
  await open('nobody')
  expect(screen.getByText(/没有这条登记/)).toBeInTheDocument()
})
