/** What management says to everybody: written, sent to those it is for, read, withdrawn; pushed to whoever allowed it, once. */
import { announcementTemplates, blank, templateRows } from '@domain/community/templates'
import type { AnnouncementCard, AnnouncementDraft, AnnouncementView, Reached, UnreadPerson } from '@domain/community/view'
import { dayLength, hour, minute } from '@domain/kit/calendar'
import type { Page } from '@domain/matter/contract'
import { freshKey, town, type Actor, type Town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const refusal = (code: string, reason: string) => expect.objectContaining({ code, reason })
const content = { class: 'ordinary', title: '中秋游园会', text: [{ kind: 'paragraph', text: '周六下午三点，小花园见。' }], audience: {}, pushed: false }
const writes = (who: Actor, more: object = {}) => who.call<AnnouncementDraft>('community', 'write', { key: freshKey(), ...content, ...more })
const does = (who: Actor, { id, rev }: AnnouncementDraft, action: string, more: object = {}) => who.call<AnnouncementDraft>('community', 'step', { id, rev, action, ...more })
const sends = async (more: object = {}) => does(t.gaoFeng, await writes(t.gaoFeng, more), 'publish')
const board = async (who: Actor) => (await who.call<Page<AnnouncementCard>>('community', 'board', {})).items
const titles = async (who: Actor) => (await board(who)).map(each => each.title)
const reads = (who: Actor, { id }: { id: string }) => who.call<AnnouncementView>('community', 'read', { id })
const pushes = async (who: Actor) => (await t.cloud.wechat.sent(who.member)).map(each => each.data.thing1?.value)
/** WeChat and our ledger agree that this person has said yes so often. */
async function allows (who: Actor, count: number) {
  await t.cloud.wechat.grant(who.member, 'announcement', count)
  await t.cloud.db.collection('grants').doc(who.id).set({ v: 1, balances: { announcement: count }, leaseUntil: 0, nonces: [] })
}
const watch = async (milliseconds = minute) => { await t.cloud.clock.advance(milliseconds); await t.cloud.post('/control/timers/run', { functionName: 'community-watch' }); await t.cloud.settle() }

test('each reads what is for them: the zone, the building, owners, staff; strangers nothing', async () => {
  await sends({ title: '给所有人' })
  await sends({ title: 'B2区停梯', audience: { zoneIds: ['b2'] }, class: 'outage' })
  await sends({ title: '3栋换门禁', audience: { buildings: [{ zoneId: 'b2', building: '3' }] } })
  await sends({ title: '业主大会', audience: { relations: ['owner'] } })
  await sends({ title: '晨会', audience: { roles: ['clerk'], staffOnly: true } })
  expect(await titles(t.wangXiulan)).toEqual(['业主大会', '3栋换门禁', 'B2区停梯', '给所有人'])
  expect(await titles(t.wangXiaoyu)).toEqual(['3栋换门禁', 'B2区停梯', '给所有人'])
  expect(await titles(t.zhangWei)).toEqual(['给所有人'])
  expect(await titles(t.liJing)).toEqual(['晨会'])
  await expect(board(t.fangMin)).rejects.toEqual(refusal('forbidden', 'notRegistered'))
  expect(await titles(t.tangYue)).toEqual([])
  expect((await t.wangXiulan.call<AnnouncementCard[]>('community', 'outages', {})).map(each => each.title)).toEqual(['B2区停梯'])
})

test('read by whom, and by whom not yet; the number of people before it is sent', async () => {
  const people = await t.gaoFeng.call<{ people: number }>('community', 'count', { audience: { zoneIds: ['b2'], relations: ['owner'] } })
  const sent = await sends({ title: '水箱清洗', audience: { zoneIds: ['b2'], relations: ['owner'] } })
  expect(await reads(t.wangXiulan, sent)).toMatchObject({ title: '水箱清洗', text: [{ kind: 'paragraph' }] })
  await reads(t.wangXiulan, sent)
  expect(await t.gaoFeng.call<Reached>('community', 'reached', { id: sent.id })).toEqual({ people: people.people, read: 1, pushedTo: 0, pushing: false })
  const unread = (await t.gaoFeng.call<{ items: UnreadPerson[] }>('community', 'unread', { id: sent.id })).items
  expect(unread.map(each => each.name)).toContain('何静怡')
  expect(unread.map(each => each.name)).not.toContain('王秀兰')
  expect(unread).toHaveLength(people.people - 1)
  expect((await board(t.wangXiulan))[0]).toMatchObject({ title: '水箱清洗', read: true })
})

test('what is not for them is not there, and who writes none may write none', async () => {
  const sent = await sends({ title: '给租户', audience: { relations: ['tenant'] } })
  await expect(reads(t.wangXiulan, sent)).rejects.toEqual(refusal('notFound', 'noAnnouncement'))
  await expect(reads(t.tangYue, sent)).rejects.toEqual(refusal('notFound', 'noAnnouncement'))
  const drafted = await writes(t.gaoFeng)
  await expect(reads(t.wangXiulan, drafted)).rejects.toEqual(refusal('notFound', 'noAnnouncement'))
  for (const who of [t.wangXiulan, t.liJing]) await expect(writes(who)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(does(t.luoJia, drafted, 'publish')).rejects.toMatchObject({ code: 'forbidden' })
})

test.each<[string, object, string, string]>([
  ['to nobody', { audience: { staffOnly: true } }, 'toNobody', 'audience'],
  ['to a zone that there is not', { audience: { zoneIds: ['z9'] } }, 'noZone', 'audience'],
  ['markup instead of blocks', { text: '<script>alert(1)</script>' }, 'required', 'text'],
  ['valid until yesterday', { validUntil: 1_795_000_000_000 }, 'past', 'validUntil']
])('%s is refused', (_what, more, reason, field) => expect(writes(t.gaoFeng, more)).rejects.toMatchObject({ code: 'invalid', reason, field }))

test.each(announcementTemplates)('%s begins what is still to be filled in, and goes out only then', async template => {
  const { name: _name, ...begun } = templateRows[template], left = await writes(t.gaoFeng, begun)
  for (const action of ['publish', 'schedule']) await expect(does(t.gaoFeng, left, action, action === 'schedule' ? { publishAt: await t.cloud.now() + hour } : {})).rejects.toEqual(refusal('conflict', 'leftBlank'))
  const filled = (text: string) => text.replaceAll(blank, '三')
  expect(await sends({ ...begun, pushed: false, title: filled(begun.title), text: begun.text.map(each => ({ ...each, text: filled(each.text) })) })).toMatchObject({ state: 'published' })
})

test('a script in its words is words', async () => {
  const sent = await sends({ title: '安全提示', text: [{ kind: 'paragraph', text: '<script>alert(1)</script>' }] })
  expect((await reads(t.wangXiulan, sent)).text).toEqual([{ kind: 'paragraph', text: '<script>alert(1)</script>' }])
})

test('at its hour by itself; of two who send it one does; withdrawn it is gone, pinned it stands first, over it has ended', async () => {
  const now = await t.cloud.now(), planned = await does(t.gaoFeng, await writes(t.gaoFeng, { title: '定时的' }), 'schedule', { publishAt: now + hour })
  expect(await titles(t.zhangWei)).not.toContain('定时的')
  await watch(hour + minute)
  expect((await titles(t.zhangWei))[0]).toBe('定时的')
  expect(planned.may).toEqual(['unschedule', 'publish', 'withdraw'])
  const drafted = await writes(t.gaoFeng, { title: '只有一次', validUntil: now + 3 * dayLength })
  const both = await Promise.allSettled([does(t.gaoFeng, drafted, 'publish'), does(t.shenLan, drafted, 'publish')])
  expect(both.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  const [sent] = both.flatMap(each => each.status === 'fulfilled' ? [each.value] : [])
  const pinned = await does(t.gaoFeng, sent!, 'pin', { pinnedUntil: now + 2 * dayLength })
  await sends({ title: '后来的' })
  expect((await titles(t.zhangWei)).slice(0, 2)).toEqual(['只有一次', '后来的'])
  await watch(3 * dayLength)
  expect(await titles(t.zhangWei)).not.toContain('只有一次')
  await expect(does(t.gaoFeng, pinned, 'withdraw', { reason: '过期了' })).rejects.toEqual(refusal('conflict', 'announcementChanged'))
})

test('pushed to whoever allowed it, once; an hour between two, but for emergencies; withdrawn, no more', async () => {
  await Promise.all([allows(t.wangXiulan, 5), allows(t.zhangWei, 5)])
  await sends({ title: '第一条', pushed: true })
  await sends({ title: '第二条', pushed: true })
  await watch()
  await watch()
  expect([await pushes(t.wangXiulan), await pushes(t.zhangWei), await pushes(t.heJingyi)]).toEqual([['第一条'], ['第一条'], []])
  await sends({ title: '燃气泄漏', class: 'emergency', pushed: true })
  await watch()
  expect(await pushes(t.wangXiulan)).toEqual(['第一条', '燃气泄漏'])
  await watch(hour)
  expect(await pushes(t.wangXiulan)).toEqual(['第一条', '燃气泄漏', '第二条'])
  const third = await sends({ title: '第三条', pushed: true })
  await does(t.gaoFeng, third, 'withdraw', { reason: '写错了日期' })
  await watch(2 * hour)
  expect(await pushes(t.wangXiulan)).not.toContain('第三条')
  expect(await titles(t.wangXiulan)).not.toContain('第三条')
})

test('newcomers are not told what was before them, and whoever has left is told nothing', async () => {
  await t.cloud.db.collection('people').where({ _id: t.heJingyi.id }).update({ occupancies: t.cloud.db.command.set([{ id: 'new-one', estateId: 'zejing', premisesId: 'b2-3-2-1101', zoneId: 'b2', label: 'B2区 3栋 2单元 1101', relation: 'owner', from: '2026-12-20', verified: { road: 'register', at: 0 } }]) })
  await t.cloud.until(Date.parse('2026-12-20T12:00:00+08:00'))
  expect(await titles(t.heJingyi)).toEqual([])
  await sends({ title: '欢迎新邻居' })
  expect(await titles(t.heJingyi)).toEqual(['欢迎新邻居'])
  await expect(board(t.linHai)).rejects.toMatchObject({ code: 'forbidden' })
})
