import { act, screen, within } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import { type } from '../../tests/component/type'
import { mondayNoon } from '../../tests/make/matter'
import { staffMembers } from '../../tests/make/staff-members'
import Accept from './accept/index'
import Invite from './invite/index'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const token = 'abcdefghijklmnopqrstuv'
const expiresAt = mondayNoon + 72 * 3600_000
const waiting = { id: 'hash', name: '方敏', roles: ['clerk'], department: '前台', invitedByName: '高峰', expiresAt }
const offer = { estateName: '泽京花园', name: '方敏', roles: ['clerk'], department: '前台', invitedByName: '高峰', expiresAt }

describe('inviting', () => {
  beforeEach(() => {
    functions.answers = {
      'staff.list': () => staffMembers(), 'staff.invitations': () => [],
      'staff.invite': () => ({ ...waiting, token, picture: 'data:image/png;base64,AA==' })
    }
  })

  test('what is missing is said; then one code, shown once, and the invitation in the list', async () => {
    await openPage(Invite, 'gaoFeng')
    await tap(button('生成邀请码'))
    expect(screen.getAllByRole('alert').map(each => each.textContent)).toEqual(['这一项要填', '至少选一项', '这一项要填'])
    await type(/姓名/, '方敏')
    await tap(screen.getByRole('checkbox', { name: '客户事务员' }))
    await tap(within(screen.getByRole('radiogroup', { name: '已有的部门' })).getByRole('radio', { name: '客户服务中心' }))
    functions.answers['staff.invitations'] = () => [waiting]
    await act(async () => { button('生成邀请码').click(); button('生成邀请码').click() })
    expect(functions.of('staff.invite')).toEqual([expect.objectContaining({ name: '方敏', roles: ['clerk'], department: '客户服务中心', reportsTo: 'gao-feng' })])
    expect(screen.getByText(token)).toBeInTheDocument()
    await tap(button('复制邀请码'))
    expect(phone.last('setClipboardData')).toEqual({ data: token })
    expect(button('收回给方敏的邀请')).toBeInTheDocument()
  })

  test('an open one is taken back after asking', async () => {
    functions.answers['staff.invitations'] = () => [waiting]
    functions.answers['staff.revoke'] = () => ({ revoked: true })
    await openPage(Invite, 'gaoFeng')
    await tap(button('收回给方敏的邀请'))
    expect(functions.of('staff.revoke')).toEqual([{ id: 'hash' }])
  })
})

describe('accepting', () => {
  beforeEach(() => {
    functions.answers = { 'staff.invitation': () => offer, 'staff.accept': () => ({ estateId: 'zejing', roles: ['clerk'] }) }
  })

  test('whoever scanned reads what it is, accepts once, and is at the desk', async () => {
    phone.params = { scene: token }
    await openPage(Accept, 'wangXiulan')
    expect(screen.getByRole('heading', { name: '泽京花园邀请您来工作' })).toBeInTheDocument()
    await act(async () => { button('我是方敏，接受邀请').click(); button('我是方敏，接受邀请').click() })
    expect(functions.of('staff.accept')).toEqual([{ token }])
    expect(phone.last('reLaunch')).toEqual({ url: '/desk/home/index' })
  })

  test('without a scan the code is pasted', async () => {
    await openPage(Accept, 'wangXiulan')
    await type(/粘贴/, ` ${token} `)
    await tap(button('查看邀请'))
    expect(functions.of('staff.invitation')).toEqual([{ token }])
  })

  test('one that is over says so, and offers to try another', async () => {
    phone.params = { scene: token }
    functions.answers['staff.invitation'] = () => { throw new Refused('conflict', 'invitationExpired', 'token') }
    await openPage(Accept, 'wangXiulan')
    expect(screen.getByText('这份邀请已经过期，请对方重新邀请')).toBeInTheDocument()
    await tap(button('换一个邀请码'))
    expect(screen.getByLabelText(/粘贴/)).toBeInTheDocument()
  })
})
