import { act, screen, within } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import { rosterOf } from '@domain/staff/roster-of'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import { type } from '../../tests/component/type'
import { zejing } from '../../tests/make/estate'
import { staffMembers } from '../../tests/make/staff-members'
import List from './list/index'
import Person from './person/index'
import Resign from './resign/index'
import Roles from './roles/index'
import Roster from './roster/index'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const group = (name: string) => within(screen.getByRole('group', { name }))
const radios = (name: string | RegExp) => within(screen.getByRole('radiogroup', { name }))

beforeEach(() => {
  functions.answers = { 'staff.list': () => staffMembers({ 'li-jing': { answersFor: 11 }, 'zhou-min': { onLeave: true } }) }
})

describe('the list', () => {
  test('shows everyone by department, with who is there', async () => {
    await openPage(List, 'gaoFeng')
    expect(screen.getAllByRole('heading').map(each => each.textContent)).toEqual(expect.arrayContaining(['客户服务中心', '工程部', '管理处']))
    expect(screen.getByText('客户事务员 · B2区 · 负责 11 件')).toBeInTheDocument()
    expect(screen.getAllByText('休假中')).toHaveLength(1)
  })

  test('is not for clerks', async () => {
    await openPage(List, 'liJing')
    expect(screen.getByText('这里只对经理、管理员开放')).toBeInTheDocument()
    expect(functions.of('staff.list')).toEqual([])
  })
})

describe('one of them', () => {
  beforeEach(() => { phone.params = { id: 'li-jing' } })

  test('is changed in one act, with what it was before where nothing was touched', async () => {
    functions.answers['staff.change'] = () => ({ rev: 1 })
    await openPage(Person, 'gaoFeng')
    expect(group('角色').getByRole('checkbox', { name: '管理员' })).toHaveAttribute('aria-disabled', 'true')
    await tap(group('负责的区').getByRole('checkbox', { name: 'A1区' }))
    await tap(group('第 1 段班在哪几天').getByRole('checkbox', { name: '周日' }))
    await act(async () => { button('保存').click(); button('保存').click() })
    const { duties } = zejing.staff[0]!
    expect(functions.of('staff.change')).toEqual([{
      personId: 'li-jing', rev: 0, roles: ['clerk'], department: '客户服务中心', zoneIds: ['a1', 'b2'], skills: [], reportsTo: 'gao-feng', workPhone: '59800011',
      duties: [{ ...duties[0], weekdays: [1, 2, 3, 4, 5, 6] }]
    }])
    expect(phone.last('showToast')).toMatchObject({ title: '已保存' })
  })

  test('somebody was quicker: the latest is one tap away', async () => {
    functions.answers['staff.change'] = () => { throw new Refused('conflict', 'staffChanged', 'rev') }
    await openPage(Person, 'gaoFeng')
    await type('部门', '前台')
    await tap(button('保存'))
    expect(screen.getByText('刚刚有人改过这位员工，请看最新内容再改')).toBeInTheDocument()
    await tap(button('看最新'))
    expect(screen.getByLabelText('部门')).toHaveProperty('value', '客户服务中心')
  })

  test('two windows at once are said before anything is sent', async () => {
    await openPage(Person, 'gaoFeng')
    await tap(button('加一段班'))
    await tap(button('保存'))
    expect(screen.getByRole('alert')).toHaveTextContent('两段班的时间重叠了')
    expect(functions.of('staff.change')).toEqual([])
  })

  test('who has left is gone', async () => {
    phone.params = { id: 'nobody' }
    await openPage(Person, 'gaoFeng')
    expect(screen.getByText('这位员工已经离职')).toBeInTheDocument()
  })
})

describe('resigning', () => {
  test('asks who takes what they leave, asks again, and sends it once', async () => {
    phone.params = { id: 'li-jing' }
    functions.answers['staff.resign'] = () => ({ handedOver: 11, reassigned: 0 })
    await openPage(Resign, 'gaoFeng')
    await tap(button('办理离职'))
    expect(screen.getAllByRole('alert')).toHaveLength(2)
    expect(radios(/负责的 11 件/).getByRole('radio', { name: /周敏/ })).toHaveAttribute('aria-disabled', 'true')
    await tap(radios(/负责的 11 件/).getByRole('radio', { name: /陈晓/ }))
    await type(/原因/, '回老家')
    phone.answers.showModal = () => ({ confirm: false })
    await tap(button('办理离职'))
    expect(functions.of('staff.resign')).toEqual([])
    phone.answers.showModal = () => ({ confirm: true })
    await tap(button('办理离职'))
    expect(functions.of('staff.resign')).toEqual([{ key: expect.any(String), personId: 'li-jing', toId: 'chen-xiao', reason: '回老家' }])
    expect(phone.last('showToast')).toMatchObject({ title: '已办理，移交 11 件' })
  })

  test('those below get another superior', async () => {
    phone.params = { id: 'sun-jianguo' }
    await openPage(Resign, 'gaoFeng')
    expect(radios('下属 3 人改由谁带').getByRole('radio', { name: /赵志强/ })).toBeInTheDocument()
    expect(screen.queryByRole('radiogroup', { name: /件交给谁/ })).not.toBeInTheDocument()
  })

  test('the last admin is told why not', async () => {
    phone.params = { id: 'xu-wenjing' }
    functions.answers['staff.resign'] = () => { throw new Refused('conflict', 'lastAdmin', 'roles') }
    await openPage(Resign, 'shenLan')
    await type(/原因/, '退休')
    await tap(button('办理离职'))
    expect(screen.getByText('这是最后一位管理员，请先任命另一位')).toBeInTheDocument()
  })
})

test('the roster says in words where nobody is', async () => {
  const staff = zejing.staff.filter(each => each.personId !== 'zhou-min')
  functions.answers['staff.roster'] = ({ day }: { day: string }) => rosterOf({ ...zejing, staff }, day)
  await openPage(Roster, 'gaoFeng')
  expect(screen.getAllByText('有 2 段时间无人当班')).toHaveLength(3)
  expect(screen.getAllByLabelText('21:00–次日 08:30，无人当班')).toHaveLength(3)
  await tap(screen.getByRole('tab', { name: '门岗' }))
  expect(screen.getAllByText('全天都有人当班')).toHaveLength(3)
})

test('the table of roles is read from the one the functions go by', async () => {
  await openPage(Roles, 'gaoFeng')
  expect(screen.getByText('查看可派人员并派单')).toBeInTheDocument()
  await tap(screen.getByRole('tab', { name: '管理员' }))
  expect(screen.queryByText('查看可派人员并派单')).not.toBeInTheDocument()
  expect(screen.getByText('任命和免去管理员')).toBeInTheDocument()
})
