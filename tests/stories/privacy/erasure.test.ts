/** Erasing a person: what stands against it, who decides, what is left, and the dry run of what time takes. */
import { dayLength, minute } from '@domain/kit/calendar'
import type { AuditEntry } from '@domain/audit/entry'
import type { Matter } from '@domain/matter/matter'
import type { OrderView } from '@domain/payment/view'
import type { ErasureCard, ErasureView, MyData } from '@domain/privacy/contract'
import type { RetentionCount } from '@domain/privacy/retention'
import { brokenAt } from '../../../cloudfunctions/audit/chain'
import { cast } from '../../cast'
import { jfif, jpeg, scan, tables } from '../../make/jpeg'
import { upload } from '../../make/upload'
import { freshKey, town, type Actor, type Town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const ask = (who: Actor) => who.call<ErasureView>('privacy', 'requestErasure', { confirmed: true })
const decide = (who: Actor, id: string, more: object = { approve: true }) => who.call('privacy', 'decideErasure', { id, ...more })
const matterOf = async (id: string) => (await t.cloud.db.collection('matters').where({ _id: id }).get()).data[0] as Matter
const waiting = async () => (await t.gaoFeng.call<{ items: ErasureCard[] }>('privacy', 'erasures', {})).items
const countOf = async (collection: string, filter: object) => (await t.cloud.db.collection(collection).where(filter).count() as { total?: number }).total
const photos = async () => (await t.cloud.get<{ path: string }[]>('/control/files')).filter(each => each.path.includes('/photo/')).length

async function ended (who: Actor, text: string, more: object = {}) {
  const matter = await who.reports('repair', text, more)
  await who.does('say', matter, { note: '请快一点' })
  await who.does('cancel', matter)
  await t.cloud.settle()
  return matter
}

test('not while something is open, and it says which; not for staff; not by somebody on no register', async () => {
  const lamp = await t.zhangWei.reports('repair', '灯坏了')
  await expect(ask(t.zhangWei)).rejects.toMatchObject({ code: 'conflict', reason: 'openMatters', facts: { numbers: lamp.number } })
  await expect(ask(t.liuYang)).rejects.toMatchObject({ reason: 'stillEmployed' })
  await expect(ask(t.fangMin)).rejects.toMatchObject({ reason: 'notKnown' })
  expect(await t.zhangWei.call('privacy', 'erasure', {})).toMatchObject({ openMatters: [{ number: lamp.number, title: '灯坏了' }], employed: false })
})

test('asked for twice it is one; a refusal has a reason and may be asked anew; only managers of the estate decide', async () => {
  await Promise.all([ask(t.liGuodong), ask(t.liGuodong)].map(each => each.catch(() => undefined)))
  expect(await waiting()).toEqual([expect.objectContaining({ name: '李国栋', state: 'requested' })])
  await expect(decide(t.liJing, 'li-guodong')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(decide(t.gaoFeng, 'li-guodong', { approve: false })).rejects.toMatchObject({ code: 'invalid' })
  await decide(t.gaoFeng, 'li-guodong', { approve: false, note: '租约还没到期' })
  await expect(decide(t.shenLan, 'li-guodong')).rejects.toMatchObject({ code: 'conflict', reason: 'erasureDecided' })
  expect(await t.liGuodong.call('privacy', 'erasure', {})).toMatchObject({ state: 'refused', note: '租约还没到期' })
  expect(await ask(t.liGuodong)).toMatchObject({ state: 'requested' })
  expect(await t.liGuodong.call('privacy', 'withdrawErasure', {})).toMatchObject({ state: 'withdrawn' })
  expect(await waiting()).toEqual([])
})

test('two managers at once: exactly one decides', async () => {
  await ask(t.liGuodong)
  const replies = await Promise.allSettled([decide(t.gaoFeng, 'li-guodong', { approve: false, note: '稍后' }), decide(t.shenLan, 'li-guodong', { approve: false, note: '稍后' })])
  expect(replies.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('of the erased nothing is left but what the law keeps, and they are told what and why', async () => {
  const photo = await upload(t.cloud, cast.heJingyi, jpeg(jfif, tables, scan), 'jpg')
  const tap = await ended(t.heJingyi, '厨房漏水', { photos: [photo] })
  const order = await t.heJingyi.call<OrderView>('payment', 'order', { key: freshKey(), billIds: [], prepaid: { premisesId: 'b2-3-2-1101', fen: 5_000 } })
  await t.cloud.post('/control/pay/pay', { outTradeNo: order.id })
  const bills = await countOf('bills', { estateId: 'zejing', premisesId: 'b2-3-2-1101' })
  await t.heJingyi.call<MyData>('privacy', 'myData', {})
  const before = await ask(t.heJingyi)
  await decide(t.gaoFeng, 'he-jingyi')
  await t.cloud.pass(11 * minute)

  const after = await t.heJingyi.call<ErasureView>('privacy', 'erasure', {})
  expect(after).toMatchObject({ state: 'done', fates: before.fates })
  expect(after.fates.filter(each => each.fate === 'kept').every(each => each.law)).toBe(true)
  const { requester, timeline, seenBy, text } = await matterOf(tap.id)
  expect({ requester, text }).toMatchObject({ requester: { name: '用户已注销' }, text: '厨房漏水' })
  // Those they lived with go on seeing what was done at home.
  expect(seenBy).toEqual(['home-b2-3-2-1101-own'])
  expect(requester).not.toHaveProperty('phoneSealed')
  expect(new Set(timeline.map(each => each.byName))).toEqual(new Set(['用户已注销']))
  expect((await t.cloud.db.collection('people').where({ _id: 'he-jingyi' }).get()).data).toEqual([{
    _id: 'he-jingyi', v: 1, openId: expect.stringMatching(/^erased-[0-9a-f]{24}$/), name: '用户已注销', salutation: '用户已注销', phoneMask: '', estateIds: [], roles: {}, occupancies: []
  }])
  expect([await countOf('notices', { personId: 'he-jingyi' }), await countOf('register', { personId: 'he-jingyi' }), await countOf('myDataFiles', { personId: 'he-jingyi' })]).toEqual([0, 0, 0])
  expect(await photos()).toBe(1)
  // What was owed and paid stays for the books, with a reason; who lives there next is not told of it.
  expect(after.fates).toEqual(expect.arrayContaining(['房屋的账单（不含姓名）', '缴费和收据（含付款人姓名）'].map(what => expect.objectContaining({ what, fate: 'kept', law: expect.stringContaining('会计') }))))
  expect(bills).toBeGreaterThan(0)
  expect(await countOf('bills', { estateId: 'zejing', premisesId: 'b2-3-2-1101' })).toBe(bills)
  expect(await countOf('payments', { estateId: 'zejing', payerId: 'he-jingyi' })).toBe(1)
  await expect(t.heJingyi.reports('repair', '又漏水')).rejects.toMatchObject({ code: 'forbidden' })
})

test('the log still holds together and names nobody who lived here', async () => {
  const { data } = await t.cloud.db.collection('audit').where({ estateId: 'zejing' }).orderBy('seq', 'asc').limit(1000).get()
  expect(brokenAt(data as AuditEntry[])).toBeUndefined()
  expect((data as AuditEntry[]).filter(each => each.subjectId === 'he-jingyi').map(each => each.act)).toEqual(['exportMyData', 'requestErasure', 'decideErasure', 'erase'])
})

test('a run that is killed half-way goes on where it was, and does nothing twice', async () => {
  await ended(t.wangXiaoyu, '门铃不响')
  await ask(t.wangXiaoyu)
  await decide(t.gaoFeng, 'wang-xiaoyu')
  // As a run leaves it that ended after the first rows.
  await t.cloud.db.collection('notices').where({ estateId: 'zejing', personId: 'wang-xiaoyu' }).remove()
  await t.cloud.db.collection('register').where({ personId: 'wang-xiaoyu' }).update({ personId: t.cloud.db.command.remove() })
  await Promise.all([1, 2].map(() => t.cloud.post('/control/timers/run', { functionName: 'retention' })))
  expect(await t.wangXiaoyu.call('privacy', 'erasure', {})).toMatchObject({ state: 'done' })
  expect(await countOf('audit', { act: 'erase', subjectId: 'wang-xiaoyu', estateId: 'zejing' })).toBe(1)
})

test('the dry run says what the night will take, and the night takes it: photos after a year, names after three', async () => {
  const due = async () => Object.fromEntries((await t.gaoFeng.call<RetentionCount[]>('privacy', 'retention', {})).map(each => [each.id, each.due]))
  await expect(t.liJing.call('privacy', 'retention', {})).rejects.toMatchObject({ code: 'forbidden' })
  expect(await due()).toMatchObject({ files: 0, requesters: 0, audit: undefined })
  await t.cloud.db.collection('matters').where({ estateId: 'zejing', open: false }).update({ updatedAt: await t.cloud.now() - 368 * dayLength })
  expect(await due()).toMatchObject({ files: 2, requesters: 0 })
  expect(await photos()).toBe(1)
  await t.cloud.pass(dayLength)
  expect(await photos()).toBe(0)
  expect(await due()).toMatchObject({ files: 0 })
  const old = await ended(t.wangXiulan, '三年前的事')
  await t.cloud.db.collection('matters').where({ _id: old.id }).update({ updatedAt: await t.cloud.now() - 1100 * dayLength })
  expect(await due()).toMatchObject({ requesters: 1 })
  await t.cloud.pass(dayLength)
  expect(await matterOf(old.id)).toMatchObject({ requester: { name: '用户已注销' }, unnamed: true, filesDropped: true, text: '三年前的事' })
})

test('nobody calls the timer’s function', async () => {
  expect(await t.cloud.call(t.gaoFeng.member, 'retention', 'main', {})).toEqual({ ok: false, code: 'forbidden' })
})
