/** Keys handed in with two signatures, lent to a plumber, to a viewer upon a yes, given back, taken back; and what is refused on the way. */
import { dayLength, hour, minute } from '@domain/kit/calendar'
import type { Matter } from '@domain/matter/matter'
import { written } from '../../make/walk-answers'
import { town, type Town } from '../actors'
import { announces, home, kept, label, places, repair, sees, step, toPlumber } from './scene'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const refusal = (code: string, reason: string) => expect.objectContaining({ code, reason })
const askViewer = (id: string) => step(t.liJing, { id }, 'askLending', { keyIds: ['K1'], borrower: { name: '张先生' }, lendFor: 'viewing', note: '周三下午看房' })
const viewing = async (askId: string) => ({ keyIds: ['K1'], borrower: { name: '张先生' }, lendFor: 'viewing' as const, note: '周三下午看房', until: await t.cloud.now() + 2 * hour, askId, accompaniedBy: t.chenXiao.id })

test('the whole way: announced, signed by both, to the plumber, to a viewer, back, withdrawn', async () => {
  const announced = await announces(t.wangXiulan)
  await step(t.liJing, announced, 'receive')
  await step(t.wangXiulan, announced, 'signHandIn', { ownerStrokes: written })
  const custody = await step(t.chenXiao, announced, 'handIn', { keyIds: ['K1', 'K2'], deskStrokes: written })
  expect([custody.status, places(custody), custody.firstContact?.name]).toEqual(['inProgress', 'desk desk', '李静'])

  const matter = await repair(t)
  const out = await step(t.liJing, custody, 'lend', await toPlumber(t, matter.id))
  expect([places(out), out.custody!.lendings[0]!.to.name]).toEqual(['lent desk', '赵志强'])
  expect((await sees(t.zhaoZhiqiang, custody)).place.label).toMatch(/^K-/)
  await step(t.liJing, custody, 'giveBack', { lendingId: out.custody!.lendings[0]!.id, keyIds: ['K1'] })
  await expect(sees(t.zhaoZhiqiang, custody)).rejects.toEqual(refusal('notFound', 'noMatter'))

  const asked = await askViewer(custody.id), askId = asked.custody!.asks[0]!.id
  expect((await sees(t.wangXiulan, custody)).may).toEqual(expect.arrayContaining(['allowLending', 'refuseLending']))
  await step(t.wangXiaoyu, custody, 'allowLending', { askId })
  const shown = await step(t.liJing, custody, 'lend', await viewing(askId))
  expect(shown.custody!.lendings[1]).toMatchObject({ permission: 'asked', accompaniedBy: { name: '陈晓' } })
  await step(t.liJing, custody, 'giveBack', { lendingId: shown.custody!.lendings[1]!.id, keyIds: ['K1'], returnedBy: '陈晓' })

  const ended = await step(t.liJing, custody, 'withdraw', { keyIds: ['K1', 'K2'], ownerStrokes: written })
  expect([ended.status, places(ended)]).toEqual(['closed', 'returned returned'])
  expect(await t.wangXiulan.wasTold(custody)).toBe('receive handIn lend giveBack askLending lend giveBack withdraw')
})

test('two clerks lend the same key at once: one does', async () => {
  const custody = await kept(t, { standing: [{ kind: 'technician' }] })
  const lend = { keyIds: ['K1'], borrower: { personId: t.zhaoZhiqiang.id, name: '赵志强' }, lendFor: 'repair' as const, note: '修水管', until: await t.cloud.now() + hour, standingId: 'P1' }
  const outcomes = await Promise.allSettled([step(t.liJing, custody, 'lend', lend), step(t.chenXiao, custody, 'lend', lend), step(t.gaoFeng, custody, 'lend', lend)])
  expect(outcomes.filter(each => each.status === 'fulfilled')).toHaveLength(1)
  expect(outcomes.filter(each => each.status === 'rejected').map(each => each.reason as unknown)).toEqual([refusal('conflict', 'keysAtDesk'), refusal('conflict', 'keysAtDesk')])
  expect((await sees(t.liJing, custody)).custody!.lendings).toHaveLength(1)
})

test('a matter lends only where it is of this home, under way, and in the borrower’s hands', async () => {
  const custody = await kept(t), theirs = await t.heJingyi.reports('repair', '阳台漏水')
  await t.liJing.receives(theirs)
  await t.liJing.assigns(theirs, t.zhaoZhiqiang)
  const refused = refusal('conflict', 'lendingMatter'), mine = await repair(t)
  await expect(step(t.liJing, custody, 'lend', await toPlumber(t, theirs.id))).rejects.toEqual(refused)
  await expect(step(t.liJing, custody, 'lend', await toPlumber(t, custody.id))).rejects.toEqual(refused)
  await expect(step(t.liJing, custody, 'lend', await toPlumber(t, 'no-such-matter'))).rejects.toEqual(refused)
  await expect(step(t.liJing, custody, 'lend', { ...await toPlumber(t, mine.id), borrower: { personId: t.qianYong.id, name: '钱勇' } })).rejects.toEqual(refused)
  await t.zhaoZhiqiang.completes(mine)
  await expect(step(t.liJing, custody, 'lend', await toPlumber(t, mine.id))).rejects.toEqual(refused)
  expect(places(await sees(t.liJing, custody))).toBe('desk desk')
})

test('the work is done and the key still out: the clerk hears of it, once', async () => {
  const custody = await kept(t), mine = await repair(t)
  await step(t.liJing, custody, 'lend', await toPlumber(t, mine.id))
  await t.cloud.pass(2 * hour + minute)
  await t.cloud.post('/control/timers/run', { functionName: 'errand-watch' })
  expect((await sees(t.liJing, custody)).timeline.map(each => each.action)).not.toContain('endPurpose')
  await t.zhaoZhiqiang.completes(mine)
  await t.cloud.pass(2 * hour)
  await t.cloud.post('/control/timers/run', { functionName: 'errand-watch' })
  await t.cloud.pass(2 * hour)
  await t.cloud.post('/control/timers/run', { functionName: 'errand-watch' })
  expect((await sees(t.liJing, custody)).timeline.filter(each => each.action === 'endPurpose')).toHaveLength(1)
  expect((await t.liJing.wasTold(custody)).split(' ')).toContain('endPurpose')
})

test('an answer too late, a neighbour’s answer, a clerk’s answer, a signature in somebody’s place', async () => {
  const custody = await kept(t), asked = await askViewer(custody.id), askId = asked.custody!.asks[0]!.id
  await expect(step(t.heJingyi, custody, 'allowLending', { askId })).rejects.toEqual(refusal('notFound', 'noMatter'))
  await expect(step(t.liJing, custody, 'allowLending', { askId })).rejects.toEqual(refusal('forbidden', 'notYourPart'))
  await expect(step(t.wangXiaoyu, custody, 'withdraw', { keyIds: ['K1', 'K2'], ownerStrokes: written })).rejects.toEqual(refusal('forbidden', 'notYourPart'))
  await t.cloud.until(asked.custody!.asks[0]!.expiresAt)
  await expect(step(t.wangXiulan, custody, 'allowLending', { askId })).rejects.toEqual(refusal('conflict', 'askWaits'))
  await expect(step(t.liJing, custody, 'lend', await viewing(askId))).rejects.toEqual(refusal('conflict', 'askFits'))
  expect((await t.liJing.wasTold(custody)).split(' ').at(-1)).toBe('lapseAsk')
})

test.each<[string, string, object]>([
  ['signed with a dot', 'notASignature', { action: 'signHandIn', ownerStrokes: [[[1, 1, 0]]] }],
  ['a key twice', 'sameKeyTwice', { action: 'lend', keyIds: ['K1', 'K1'] }],
  ['an operator for a key', 'text', { action: 'lend', keyIds: [{ $ne: '' }] }],
  ['no kind of use', 'required', { action: 'lend', lendFor: 'theft' }]
])('garbage: %s', async (_what, reason, more) => {
  await expect(t.wangXiulan.call('key-custody', 'act', { id: 'some-custody', key: 'garbage-key-0123456789', ...more })).rejects.toMatchObject({ code: 'invalid', reason })
})

test('not for more than a year, not for a home of others, not without keys', async () => {
  await expect(announces(t.wangXiulan, { until: '2028-01-01' })).rejects.toEqual(refusal('invalid', 'dayToKeep'))
  await expect(announces(t.wangXiulan, { premisesId: 'b2-3-2-1101' })).rejects.toEqual(refusal('invalid', 'noPremises'))
  await expect(announces(t.wangXiulan, { keys: [] })).rejects.toEqual(refusal('invalid', 'required'))
  await expect(announces(t.wangXiulan, { standing: [{ kind: 'agent' }] })).rejects.toEqual(refusal('invalid', 'standingName'))
})

test('overdue: the borrower and the clerk are asked after three days, the manager hears a day later', async () => {
  const custody = await kept(t, { standing: [{ kind: 'technician' }] })
  await step(t.liJing, custody, 'lend', { keyIds: ['K2'], borrower: { personId: t.zhaoZhiqiang.id, name: '赵志强' }, lendFor: 'repair', note: '换信箱锁', until: await t.cloud.now() + 10 * dayLength, standingId: 'P1' })
  await t.cloud.pass(3 * dayLength + minute)
  expect(await t.zhaoZhiqiang.wasTold(custody)).toBe('lend chaseKeys')
  await t.cloud.pass(dayLength + minute)
  expect(await t.gaoFeng.wasTold(custody)).toBe('escalateKeys')
  const [matter] = (await t.cloud.db.collection('matters').where({ _id: custody.id }).get()).data as [Matter]
  expect(matter.custody!.lendings[0]).toMatchObject({ chasedAt: expect.any(Number), escalatedAt: expect.any(Number) })
})

test('no room number where a tag is: staff read the tag, whoever lives there the home; messages neither', async () => {
  const custody = await kept(t), { tag } = custody.custody!
  for (const who of [t.liJing, t.gaoFeng]) expect((await sees(who, custody)).place).toEqual({ zoneId: 'b2', label: `${tag} · B2区` })
  expect((await sees(t.wangXiaoyu, custody)).place).toMatchObject({ premisesId: home, label })
  const { items } = await t.liJing.call<{ items: { id: string, place: string }[] }>('matter', 'list', { view: 'responsible' })
  expect(items.find(each => each.id === custody.id)?.place).toBe(`${tag} · B2区`)
  const { items: ofHome } = await t.liJing.call<{ items: { kind: string }[] }>('matter', 'list', { view: 'household', premisesId: home })
  expect(ofHome.filter(each => each.kind === 'keyCustody')).toEqual([])
  const notices = (await t.cloud.db.collection('notices').where({ matterId: custody.id, personId: t.liJing.id }).limit(100).get()).data as { text: string }[]
  expect(notices.length).toBeGreaterThan(0)
  expect(JSON.stringify(notices)).not.toContain('1201')
})
