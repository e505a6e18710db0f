import { dayLength, minute } from '@domain/kit/calendar'
import type { NewInvitation } from '@domain/staff/contract'
import type { VendorView } from '@domain/vendor/view'
import { cast } from '../../cast'
import { Actor, freshKey, town, type Town } from '../actors'
import { fresh } from './companies'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const invites = (by: Actor, id: string, name: string) => by.call<NewInvitation>('vendor', 'invite', { key: freshKey(), id, name })
const accepts = (by: Actor, { token }: { token: string }) => by.call<{ estateId: string, roles: string[] }>('staff', 'accept', { token })
const crewOf = async (id: string) => (await t.gaoFeng.call<VendorView>('vendor', 'get', { id })).crew.map(each => each.name)
const rolesOf = async (actor: Actor) => (await actor.call<{ who?: { roles: string[] } }>('people', 'me', {})).who?.roles
const stranger = (name: string, id: string) => new Actor(t.cloud, { ...cast.fangMin, id, name, openId: `openid-${id}` })
const refusal = (reason: string) => expect.objectContaining({ reason })

test('a stranger scans, reads for whom, joins the crew and no roster', async () => {
  const code = await invites(t.gaoFeng, 'anjie', '方敏')
  expect(code.picture).toMatch(/^data:image\/png;base64,/)
  expect(await t.fangMin.call('staff', 'invitation', { token: code.token })).toMatchObject({ estateName: '泽京花园', name: '方敏', roles: ['vendor'], department: '安洁家电' })
  expect(await accepts(t.fangMin, code)).toEqual({ estateId: 'zejing', roles: ['vendor'] })
  expect(await crewOf('anjie')).toEqual(['马安平', '谭力', '方敏'])
  expect((await t.gaoFeng.call<{ name: string }[]>('staff', 'list', {})).map(each => each.name)).not.toContain('方敏')
  const { data } = await t.cloud.db.collection('audit').where({ estateId: 'zejing' }).orderBy('seq', 'asc').limit(100).get()
  expect((data as { act: string, label: string }[]).map(each => [each.act, each.label])).toEqual([['inviteCrew', '安洁家电'], ['joinCrew', '安洁家电']])
})

test('a code lies there only as its hash; it stands with the company, not among the staff’s; revoked it opens nothing', async () => {
  const code = await invites(t.gaoFeng, 'anjie', '甲乙')
  expect(JSON.stringify((await t.cloud.db.collection('staffInvitations').where({}).limit(100).get()).data)).not.toContain(code.token)
  expect((await t.gaoFeng.call<VendorView>('vendor', 'get', { id: 'anjie' })).invitations.map(each => each.name)).toEqual(['甲乙'])
  expect((await t.gaoFeng.call<VendorView>('vendor', 'get', { id: 'minghui' })).invitations).toEqual([])
  expect(await t.gaoFeng.call('staff', 'invitations', {})).toEqual([])
  await t.gaoFeng.call('staff', 'revoke', { id: code.id })
  await expect(accepts(stranger('甲乙', 'jia-yi'), code)).rejects.toEqual(refusal('invitationRevoked'))
})

test('twice by the same is once; by a second, by another name, by its writer and late it is refused', async () => {
  const code = await invites(t.gaoFeng, 'minghui', '何静怡')
  await expect(accepts(t.gaoFeng, code)).rejects.toEqual(refusal('ownInvitation'))
  await expect(accepts(t.wangXiulan, code)).rejects.toEqual(refusal('notForYou'))
  expect(await Promise.all([accepts(t.heJingyi, code), accepts(t.heJingyi, code)])).toEqual([{ estateId: 'zejing', roles: ['vendor'] }, { estateId: 'zejing', roles: ['vendor'] }])
  expect(await crewOf('minghui')).toEqual(['邓明辉', '何静怡'])
  await expect(accepts(t.zhangWei, code)).rejects.toEqual(refusal('invitationUsed'))
  const late = await invites(t.gaoFeng, 'minghui', '张伟')
  await t.cloud.pass(3 * dayLength)
  await expect(accepts(t.zhangWei, late)).rejects.toEqual(refusal('invitationExpired'))
})

test('one works for one company, and nobody for one and for the center', async () => {
  await expect(accepts(t.dengMinghui, await invites(t.gaoFeng, 'anjie', '邓明辉'))).rejects.toEqual(refusal('alreadyCrew'))
  await expect(accepts(t.zhaoZhiqiang, await invites(t.gaoFeng, 'anjie', '赵志强'))).rejects.toEqual(refusal('alreadyStaff'))
  const row = { roles: ['technician'], department: '工程部', zoneIds: [], skills: [], duties: [] }
  const asStaff = await t.gaoFeng.call<NewInvitation>('staff', 'invite', { key: freshKey(), name: '谭力', ...row })
  await expect(accepts(t.tanLi, asStaff)).rejects.toEqual(refusal('alreadyCrew'))
})

test('a resident who works for a company stays a resident, also once they are removed; twice is once', async () => {
  await t.cloud.pass(minute)
  expect(await rolesOf(t.heJingyi)).toEqual(['resident', 'vendor'])
  const gone = { id: 'minghui', personId: t.heJingyi.id, reason: '不在公司做了' }
  await t.gaoFeng.call('vendor', 'remove', gone)
  expect(await rolesOf(t.heJingyi)).toEqual(['resident'])
  await expect(t.gaoFeng.call('vendor', 'remove', gone)).rejects.toEqual(refusal('noSuchCrew'))
  expect(await crewOf('minghui')).toEqual(['邓明辉'])
})

test('whoever is removed is nobody at once, in the middle of what they were doing', async () => {
  const { tanLi } = t
  expect(await rolesOf(tanLi)).toEqual(['vendor'])
  await t.gaoFeng.call('vendor', 'remove', { id: 'anjie', personId: tanLi.id, reason: '离职' })
  await expect(tanLi.call('matter', 'list', { view: 'mine' })).rejects.toMatchObject({ code: 'forbidden' })
  expect(await rolesOf(tanLi)).toBeUndefined()
})

test('whoever works for a company is not erased before they have left it: no name stays behind in its crew', async () => {
  await expect(t.maAnping.call('privacy', 'requestErasure', { confirmed: true })).rejects.toEqual(refusal('stillEmployed'))
})

test('nobody but those who keep vendors invites or removes, and not for another estate’s', async () => {
  for (const by of [t.liJing, t.xuWenjing, t.wangXiulan, t.maAnping]) {
    await expect(invites(by, 'anjie', '谁都行')).rejects.toEqual(refusal('notYours'))
    await expect(by.call('vendor', 'remove', { id: 'anjie', personId: cast.maAnping.id, reason: '试试' })).rejects.toEqual(refusal('notYours'))
  }
  await expect(invites(t.gaoFeng, 'nobody', '谁都行')).rejects.toEqual(refusal('noVendor'))
  const { id } = await t.gaoFeng.call<VendorView>('vendor', 'add', fresh({ name: '没有人的公司' }))
  await expect(t.gaoFeng.call('vendor', 'remove', { id, personId: cast.maAnping.id, reason: '不是他的' })).rejects.toEqual(refusal('noSuchCrew'))
})
