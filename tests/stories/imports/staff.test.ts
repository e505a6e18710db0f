/** A sheet of staff: whoever does not work here yet is invited by whoever imported it, and comes by their own tap. */
import type { JobView } from '@domain/imports/contract'
import { dayLength } from '@domain/kit/calendar'
import type { OpenInvitation, StaffMember } from '@domain/staff/contract'
import type { StaffInvitation } from '@domain/staff/invitation'
import { xlsxOf } from '../../make/sheets'
import { town, type Actor, type Town } from '../actors'
import { deskOf } from './desk'

let t: Town, desk: ReturnType<typeof deskOf>
beforeAll(async () => { t = await town(); desk = deskOf(t.cloud) })
afterAll(() => t.cloud.stop())

const header = ['姓名', '电话', '部门', '岗位', '负责区域']
const sheet = xlsxOf([header,
  ['李静', '13800002101', '客户服务中心', '客服', 'B2区'],
  ['方敏', '13900009901', '客户服务中心', '管家', 'B2区'],
  ['新来的', '13900009902', '工程部', '维修工、保安', 'A1区、B2区'],
  ['想当管理员', '13900009903', '管理处', '管理员', ''],
  ['李', '13900009904', '工程部', '保洁', ''],
  ['方敏', '139-0000-9901', '工程部', '保洁', '']
])
const invitations = async () => (await t.cloud.db.collection('staffInvitations').where({ estateId: 'zejing', state: t.cloud.db.command.in(['open', 'joined', 'revoked']) }).limit(1000).get()).data as StaffInvitation[]
const logged = async () => (await t.cloud.db.collection('audit').where({ estateId: 'zejing', act: 'inviteStaff' }).limit(1000).get()).data as { actorId: string }[]
const accepts = (by: Actor, token: string | undefined) => by.call<{ roles: string[] }>('staff', 'accept', { token })
const crowd = (count: number, name: string) => xlsxOf([header, ...Array.from({ length: count }, (_, place) => [`${name}${place}`, `1380001${String(place).padStart(4, '0')}`, '工程部', '维修工', ''])])
const seen = async (by: ReturnType<typeof deskOf>, job: JobView) => (await by.rows(job, 'good')).map(({ row, what, outcome, invitation }) => [row, what, outcome, invitation?.state, invitation?.token !== undefined])

let job: JobView

test('checked, nothing is sent; what is wrong has its row and column', async () => {
  job = await desk.checked('staff', sheet)
  expect(job.counts).toEqual({ new: 2, changed: 0, same: 1, wrong: 3 })
  expect(await desk.complaints(job)).toEqual([
    '第 5 行 · D列 角色：这个角色由管理员任免，您不能邀请',
    '第 6 行 · A列 姓名：写得太短',
    '第 7 行 · B列 手机号：和第 3 行重复'
  ])
  expect(await seen(desk, job)).toEqual([[2, '李静 · 客户服务中心', 'same', undefined, false], [3, '方敏 · 客户服务中心', 'new', undefined, false], [4, '新来的 · 工程部', 'new', undefined, false]])
  expect(await invitations()).toEqual([])
})

test('only whoever imported invites, in their own name; only they can hand the codes over', async () => {
  const other = deskOf(t.cloud, t.shenLan.member)
  await expect(other.api.run({ id: job.id, mode: 'goodRows' })).rejects.toMatchObject({ code: 'forbidden', reason: 'othersImport' })
  await expect(desk.api.run({ id: job.id, mode: 'all' })).rejects.toMatchObject({ reason: 'rowsWrong' })
  job = await desk.write(job, 'goodRows')
  expect(job).toMatchObject({ state: 'done', missed: 0 })
  expect((await invitations()).map(({ name, roles, zoneIds, invitedBy }) => [name, roles.join(), zoneIds.join(), invitedBy]).sort()).toEqual([
    ['新来的', 'technician,guard', 'a1,b2', 'gao-feng'], ['方敏', 'clerk', 'b2', 'gao-feng']
  ].sort())
  expect((await logged()).map(each => each.actorId)).toEqual(['gao-feng', 'gao-feng'])
  expect(await seen(desk, job)).toEqual([[2, '', 'same', undefined, false], [3, '方敏 · 客户服务中心', 'new', 'open', true], [4, '新来的 · 工程部', 'new', 'open', true]])
  expect((await seen(other, job)).map(each => each.at(-1))).toEqual([false, false, false])
  expect(JSON.stringify(await invitations())).not.toContain((await desk.rows(job, 'good'))[1]!.invitation!.token)
})

test('each joins by their own tap; whoever imported does not', async () => {
  const [, { invitation: first }, { invitation: second }] = await desk.rows(job, 'good') as [unknown, { invitation?: { token?: string } }, { invitation?: { token?: string } }]
  await expect(accepts(t.gaoFeng, second?.token)).rejects.toMatchObject({ reason: 'ownInvitation' })
  expect(await accepts(t.fangMin, first?.token)).toMatchObject({ roles: ['clerk'] })
  expect((await seen(desk, job)).map(each => each.slice(3))).toEqual([[undefined, false], ['joined', false], ['open', true]])
  expect((await t.gaoFeng.call<StaffMember[]>('staff', 'list', {})).find(each => each.name === '方敏')).toMatchObject({ roles: ['clerk'], department: '客户服务中心', zoneIds: ['b2'] })
})

test('the same sheet again invites nobody twice; when an invitation is over, it does', async () => {
  await t.cloud.pass(60_000)
  const again = await desk.checked('staff', sheet)
  expect(again.counts).toEqual({ new: 0, changed: 0, same: 3, wrong: 3 })
  await desk.write(again, 'goodRows')
  expect(await invitations()).toHaveLength(2)
  await t.cloud.pass(3 * dayLength)
  expect((await desk.checked('staff', sheet)).counts).toMatchObject({ new: 1, same: 2 })
})

test('a part that is written twice at once makes each invitation once, and the manager sees them all', async () => {
  const before = (await logged()).length, many = await desk.checked('staff', crowd(120, '新同事'))
  await desk.api.run({ id: many.id, mode: 'all' })
  await Promise.all([desk.api.step({ id: many.id }), desk.api.step({ id: many.id })])
  expect(await desk.finish({ ...many, state: 'writing' })).toMatchObject({ state: 'done', missed: 0 })
  expect((await logged()).length - before).toBe(120)
  const open = await t.gaoFeng.call<OpenInvitation[]>('staff', 'invitations', {})
  expect(new Set(open.filter(each => each.name.startsWith('新同事')).map(each => each.name)).size).toBe(120)
  expect(open).toHaveLength(120)
})

test('whoever may no longer manage invites nobody, not even with what was checked before', async () => {
  const late = await desk.checked('staff', crowd(3, '来晚的'))
  await desk.api.run({ id: late.id, mode: 'all' })
  const { personId, rev, department, zoneIds, skills, duties } = (await t.shenLan.call<StaffMember[]>('staff', 'list', {})).find(each => each.personId === 'gao-feng')!
  await t.shenLan.call('staff', 'change', { personId, rev, roles: ['finance'], department, zoneIds, skills, duties })
  await expect(desk.api.step({ id: late.id })).rejects.toMatchObject({ code: 'forbidden' })
  expect(await deskOf(t.cloud, t.shenLan.member).finish({ ...late, state: 'writing' })).toMatchObject({ state: 'done', missed: 3 })
  expect((await invitations()).filter(each => each.name.startsWith('来晚的'))).toEqual([])
})
