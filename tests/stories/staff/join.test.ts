import { dayLength, minute } from '@domain/kit/calendar'
import type { NewInvitation } from '@domain/staff/contract'
import { cast } from '../../cast'
import { Actor, freshKey, town, type Town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const row = { roles: ['clerk'], department: '客户服务中心', zoneIds: ['b2'], skills: [], duties: [{ from: '08:30', until: '21:00' }], reportsTo: 'gao-feng' }
const invites = (by: Actor, name: string, more: object = {}) => by.call<NewInvitation>('staff', 'invite', { key: freshKey(), name, ...row, ...more })
const accepts = (by: Actor, { token }: { token: string }) => by.call<{ estateId: string }>('staff', 'accept', { token })
const rolesOf = async (actor: Actor) => (await actor.call<{ who?: { roles: string[] } }>('people', 'me', {})).who?.roles
const refusal = (reason: string) => expect.objectContaining({ reason })

test('a stranger scans, reads what is offered, joins, and receives the next matter', async () => {
  const invitation = await invites(t.gaoFeng, '方敏')
  expect(invitation.picture).toMatch(/^data:image\/png;base64,/)
  expect(await t.fangMin.call('staff', 'invitation', { token: invitation.token })).toMatchObject({ estateName: '泽京花园', name: '方敏', roles: ['clerk'], invitedByName: '高峰' })
  await accepts(t.fangMin, invitation)
  const tap = await t.wangXiulan.reports('repair', '新来的接')
  await t.cloud.pass(minute)
  await t.fangMin.receives(tap)
  expect((await t.wangXiulan.sees(tap)).firstContact?.name).toBe('方敏')
  expect((await t.fangMin.call<{ items: { matterId?: string }[] }>('inbox', 'list', {})).items.map(each => each.matterId)).toContain(tap.id)
})

test('what lies in the database does not open it, and the audit log tells who invited whom', async () => {
  const { token } = await invites(t.gaoFeng, '甲乙')
  expect(JSON.stringify((await t.cloud.db.collection('staffInvitations').where({}).limit(100).get()).data)).not.toContain(token)
  const { data } = await t.cloud.db.collection('audit').where({ estateId: 'zejing' }).orderBy('seq', 'asc').limit(100).get()
  expect((data as { act: string, actorName: string }[]).map(each => [each.act, each.actorName])).toEqual([['inviteStaff', '高峰'], ['joinStaff', '方敏'], ['inviteStaff', '高峰']])
})

test('the same key gives the same invitation', async () => {
  const asked = { key: freshKey(), name: '丙丁', ...row }
  const [first, second] = [await t.gaoFeng.call<NewInvitation>('staff', 'invite', asked), await t.gaoFeng.call<NewInvitation>('staff', 'invite', asked)]
  expect(second.token).toBe(first.token)
  await t.gaoFeng.call('staff', 'revoke', { id: first.id })
  expect((await t.gaoFeng.call<{ id: string }[]>('staff', 'invitations', {})).map(each => each.id)).not.toContain(first.id)
  await expect(accepts(new Actor(t.cloud, { ...cast.fangMin, openId: 'openid-bing' }), first)).rejects.toEqual(refusal('invitationRevoked'))
})

test('twice by the same is once, by a second or late it is refused, as is whoever wrote it and whoever it is not for', async () => {
  const invitation = await invites(t.gaoFeng, '何静怡')
  await expect(accepts(t.gaoFeng, invitation)).rejects.toEqual(refusal('ownInvitation'))
  await expect(accepts(t.wangXiulan, invitation)).rejects.toEqual(refusal('notForYou'))
  expect(await accepts(t.heJingyi, invitation)).toEqual(await accepts(t.heJingyi, invitation))
  await expect(accepts(t.zhangWei, invitation)).rejects.toEqual(refusal('invitationUsed'))
  const late = await invites(t.gaoFeng, '张伟')
  await t.cloud.pass(3 * dayLength)
  await expect(accepts(t.zhangWei, late)).rejects.toEqual(refusal('invitationExpired'))
  await expect(accepts(t.zhangWei, { token: 'A'.repeat(22) })).rejects.toEqual(refusal('noInvitation'))
})

test('a resident becomes staff and stays a resident, also afterwards', async () => {
  expect(await rolesOf(t.heJingyi)).toEqual(['resident', 'clerk'])
  await t.gaoFeng.call('staff', 'resign', { key: freshKey(), personId: t.heJingyi.id, reason: '只帮三天' })
  await t.cloud.pass(minute)
  expect(await rolesOf(t.heJingyi)).toEqual(['resident'])
  await accepts(t.heJingyi, await invites(t.gaoFeng, '何静怡', { roles: ['technician'] }))
  await t.cloud.pass(minute)
  expect(await rolesOf(t.heJingyi)).toEqual(['resident', 'technician'])
})

test('of ten phones at once with one code one joins', async () => {
  const invitation = await invites(t.shenLan, '新人', { roles: ['guard'] })
  const phones = Array.from({ length: 10 }, (_, place) => ({ ...cast.fangMin, openId: `openid-new-${place}` }))
  const replies = await Promise.all(phones.map(each => t.cloud.call(each, 'staff', 'accept', { token: invitation.token })))
  expect(replies.filter(each => each.ok)).toHaveLength(1)
  expect(replies.filter(each => !each.ok && each.reason === 'invitationUsed')).toHaveLength(9)
  const { data } = await t.cloud.db.collection('people').where({ estateIds: 'zejing', name: '新人' }).limit(20).get()
  expect(data).toHaveLength(1)
})

test('one phone twice at once is one person', async () => {
  const { token } = await invites(t.shenLan, '双击', { roles: ['guard'] })
  const phone = { ...cast.fangMin, openId: 'openid-twice' }
  expect(await Promise.all([1, 2].map(() => t.cloud.call(phone, 'staff', 'accept', { token })))).toMatchObject([{ ok: true }, { ok: true }])
})

test('a clerk invites nobody, a manager no admin, a manager nobody into another estate', async () => {
  await expect(invites(t.chenXiao, '某人')).rejects.toEqual(refusal('notYours'))
  await expect(invites(t.gaoFeng, '某人', { roles: ['admin'] })).rejects.toEqual(refusal('beyondYou'))
  expect(await t.cloud.call(t.gaoFeng.member, 'staff', 'list', {}, 'yunqi')).toMatchObject({ ok: false, code: 'forbidden' })
  const { id } = await invites(t.shenLan, '某人', { roles: ['admin'] })
  await expect(t.luoJia.call('staff', 'revoke', { id })).rejects.toEqual(refusal('notYours'))
  expect(await t.cloud.call(t.shenLan.member, 'staff', 'revoke', { id }, 'yunqi')).toMatchObject({ ok: false, code: 'notFound' })
})
