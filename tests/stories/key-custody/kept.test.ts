/** A lost key and its lock; a count of the whole desk; a tag decoded; the log that cannot be altered; the slip as a picture. */
import type { AuditEntry } from '@domain/audit/entry'
import type { BagCard, Decoded, OutCard, StockCard } from '@domain/key-custody/contract'
import type { KeyStockView } from '@domain/key-custody/stock'
import { dayLength, hour } from '@domain/kit/calendar'
import type { Page } from '@domain/matter/contract'
import type { MatterView } from '@domain/matter/view'
import { operate } from '../../make/operator'
import { written } from '../../make/walk-answers'
import { isSeen, look, unseen } from '../../paper/look'
import { freshKey, town, type Actor, type Town } from '../actors'
import { announces, home, kept, label, places, sees, step } from './scene'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const refusal = (code: string, reason: string) => expect.objectContaining({ code, reason })
const audits = async (act: string) => (await t.cloud.db.collection('audit').where({ estateId: 'zejing', act }).orderBy('seq', 'asc').limit(1000).get()).data as AuditEntry[]
const verify = () => operate(t.cloud.origin, ['verify'])
const stock = async (who: Actor) => (await who.call<Page<StockCard>>('key-custody', 'stock', {})).items
const looks = (who: Actor, countId: string, id: string, found: string[]) => who.call<KeyStockView>('key-custody', 'count', { countId, id, found })

test('lost: the owner agrees with a signature, the lock is changed, and only then it can end', async () => {
  const custody = await kept(t), lost = await step(t.liJing, custody, 'loseKeys', { keyIds: ['K1'], note: '前台抽屉里找不到' }), lossId = lost.custody!.losses[0]!.id
  expect([places(lost), await t.wangXiulan.wasTold(custody)]).toEqual(['lost desk', 'receive handIn loseKeys'])
  await expect(step(t.liJing, custody, 'changeLock', { lossId, atCostOf: 'company', note: '换锁芯' })).rejects.toEqual(refusal('conflict', 'lossAgreed'))
  await step(t.wangXiulan, custody, 'agreeLock', { lossId, ownerStrokes: written })
  const changed = await step(t.liJing, custody, 'changeLock', { lossId, atCostOf: 'company', costFen: 28_000, note: '换锁芯，新钥匙三把已交住户' })
  expect(changed.custody!.losses[0]).toMatchObject({ consentAt: expect.any(Number), lockChangedAt: expect.any(Number), atCostOf: 'company', costFen: 28_000 })
  expect((await step(t.liJing, custody, 'withdraw', { keyIds: ['K2'], ownerStrokes: written })).status).toBe('closed')
})

test('counted: every bag once, a difference is told to the manager and settled by them', async () => {
  const one = await kept(t), other = await kept(t, { purpose: '常年出差' })
  const begun = await t.liJing.call<KeyStockView>('key-custody', 'beginCount', { key: freshKey() })
  expect((await stock(t.liJing)).map(each => each.id).sort()).toEqual([one.id, other.id].sort())
  await looks(t.liJing, begun.id, one.id, ['K1', 'K2'])
  await expect(looks(t.chenXiao, begun.id, other.id, ['K1'])).rejects.toEqual(refusal('conflict', 'othersCount'))
  await expect(t.liJing.call('key-custody', 'closeCount', { countId: begun.id })).rejects.toMatchObject({ code: 'conflict', reason: 'countUnfinished', facts: { count: '1' } })
  await expect(looks(t.liJing, begun.id, other.id, ['K9'])).rejects.toEqual(refusal('invalid', 'foundKnown'))
  await looks(t.liJing, begun.id, other.id, ['K1'])
  expect(await looks(t.liJing, begun.id, other.id, ['K1'])).toMatchObject({ counted: [one.id, other.id], differences: [{ matterId: other.id, missing: ['K2'], extra: [] }] })
  expect(await t.liJing.call('key-custody', 'closeCount', { countId: begun.id })).toMatchObject({ open: true, closedAt: expect.any(Number) })
  expect(await t.gaoFeng.wasTold(other)).toBe('countKeys')
  expect(await t.gaoFeng.wasTold(one)).toBe('')
  expect((await sees(t.liJing, other)).timeline.filter(each => each.action === 'countKeys')).toHaveLength(1)

  const settling = { countId: begun.id, id: other.id, note: '信箱钥匙夹在登记簿里，已放回' }
  await expect(t.liJing.call('key-custody', 'settleDifference', settling)).rejects.toEqual(refusal('forbidden', 'notYours'))
  expect(await t.gaoFeng.call('key-custody', 'settleDifference', settling)).toMatchObject({ open: false, differences: [{ settled: { byName: '高峰' } }] })
  await expect(t.shenLan.call('key-custody', 'settleDifference', settling)).rejects.toEqual(refusal('conflict', 'keyDifferenceSettled'))
  await expect(looks(t.liJing, begun.id, one.id, ['K1'])).rejects.toEqual(refusal('conflict', 'countClosed'))
  expect((await t.gaoFeng.call<Page<KeyStockView>>('key-custody', 'counts', {})).items).toMatchObject([{ id: begun.id, open: false }])
  await step(t.liJing, one, 'withdraw', { keyIds: ['K1', 'K2'], ownerStrokes: written })
  await step(t.liJing, other, 'withdraw', { keyIds: ['K1', 'K2'], ownerStrokes: written })
})

test('what is out, the longest first, by tag', async () => {
  const custody = await kept(t, { standing: [{ kind: 'family', name: '王小明' }] })
  await step(t.liJing, custody, 'lend', { keyIds: ['K1'], borrower: { name: '王小明' }, lendFor: 'family', note: '取东西', until: await t.cloud.now() + hour, standingId: 'P1' })
  await t.cloud.pass(2 * hour)
  const { items } = await t.chenXiao.call<Page<OutCard>>('key-custody', 'out', {})
  expect(items).toEqual([expect.objectContaining({ id: custody.id, tag: custody.custody!.tag, out: [expect.objectContaining({ name: '王小明', overdue: true, keyIds: ['K1'] })] })])
  expect(JSON.stringify(items)).not.toContain('1201')
  await expect(t.zhaoZhiqiang.call('key-custody', 'out', {})).rejects.toEqual(refusal('forbidden', 'notYours'))
})

test('a home is found with a trace; a tag is decoded by managers alone, with a reason and a trace', async () => {
  const { custody } = await kept(t), { tag } = custody!
  expect((await t.liJing.call<BagCard[]>('key-custody', 'ofHome', { premisesId: home })).map(each => each.tag)).toContain(tag)
  expect((await audits('findKeys')).at(-1)).toMatchObject({ actorId: 'li-jing', label, premisesId: home })
  await expect(t.liJing.call('key-custody', 'decode', { tag, reason: '想看看' })).rejects.toEqual(refusal('forbidden', 'notYours'))
  expect(await t.gaoFeng.call<Decoded>('key-custody', 'decode', { tag, reason: '清洁员在楼道拾到，归还住户' })).toMatchObject({ label, premisesId: home, requester: '王秀兰' })
  expect((await audits('decodeTag')).at(-1)).toMatchObject({ actorId: 'gao-feng', reason: '清洁员在楼道拾到，归还住户', details: { tag } })
  await expect(t.gaoFeng.call('key-custody', 'decode', { tag: 'K-000-000', reason: '核对' })).rejects.toEqual(refusal('notFound', 'noTag'))
})

test('written down at the counter for somebody without an account: no question can be asked, so none is', async () => {
  const told = { premisesId: home, keys: [{ kind: 'car', pieces: 1 }], purpose: '代驾挪车', until: '2027-01-31' }
  const made = await t.liJing.call<MatterView>('key-custody', 'record', { key: freshKey(), ...told, requester: { name: '王老先生', phone: '13912345678' } })
  await step(t.liJing, made, 'handIn', { keyIds: ['K1'], ownerStrokes: written, deskStrokes: written })
  await expect(step(t.liJing, made, 'askLending', { keyIds: ['K1'], borrower: { name: '代驾' }, lendFor: 'other', note: '挪车' })).rejects.toEqual(refusal('conflict', 'askable'))
  await expect(t.liJing.call('key-custody', 'record', { key: freshKey(), ...told, requester: { personId: t.heJingyi.id } })).rejects.toEqual(refusal('invalid', 'noPerson'))
  await expect(t.zhaoZhiqiang.call('key-custody', 'record', { key: freshKey(), ...told, requester: { name: '某人' } })).rejects.toEqual(refusal('forbidden', 'notYours'))
})

describe('the log', () => {
  test('has every movement once, by tag and key, and is well', async () => {
    const custody = await kept(t, { standing: [{ kind: 'technician' }] })
    const out = await step(t.liJing, custody, 'lend', { keyIds: ['K1'], borrower: { personId: t.zhaoZhiqiang.id, name: '赵志强' }, lendFor: 'repair', note: '修灯', until: await t.cloud.now() + dayLength, standingId: 'P1' })
    await step(t.liJing, custody, 'giveBack', { lendingId: out.custody!.lendings[0]!.id, keyIds: ['K1'] })
    await t.cloud.post('/control/timers/run', { functionName: 'errand-watch' })
    const mine = (await audits('moveKeys')).filter(each => each.details?.matterId === custody.id)
    expect(mine.map(each => [each.label, each.actorName, each.details!.keys])).toEqual([[custody.custody!.tag, '李静', 'K1 K2'], [custody.custody!.tag, '李静', 'K1'], [custody.custody!.tag, '李静', 'K1']])
    expect((await verify()).code).toBe(0)
  })

  test.each<[string, (lines: object[]) => object[]]>([
    ['a line that was altered', lines => lines.map((each, n) => n === 3 ? { ...each, keyIds: ['K2'] } : each)],
    ['a line that was taken out', lines => lines.filter((_, n) => n !== 3)]
  ])('%s in the database is found', async (_what, touch) => {
    const custody = await kept(t, { standing: [{ kind: 'technician' }] })
    await step(t.liJing, custody, 'lend', { keyIds: ['K1'], borrower: { personId: t.zhaoZhiqiang.id, name: '赵志强' }, lendFor: 'repair', note: '修灯', until: await t.cloud.now() + dayLength, standingId: 'P1' })
    const matters = t.cloud.db.collection('matters'), [{ timeline }] = (await matters.where({ _id: custody.id }).get()).data as [{ timeline: object[] }]
    await matters.where({ _id: custody.id }).update({ timeline: t.cloud.db.command.set(touch(timeline)) })
    const found = await verify()
    expect(found.code).toBe(1)
    expect(found.out).toContain(`${custody.id}: line 4 is not as it was written`)
    await matters.where({ _id: custody.id }).update({ timeline: t.cloud.db.command.set(timeline) })
    expect((await verify()).code).toBe(0)
  })
})

test('the slip: both halves, both signatures, no room number; for those who may have it', async () => {
  const custody = await kept(t, { standing: [{ kind: 'technician' }, { kind: 'agent', name: '链家小周' }] })
  const { url, name } = await t.wangXiulan.call<{ url: string, name: string }>('key-custody', 'slip', { id: custody.id })
  expect(name).toBe(`钥匙托管凭证 ${custody.custody!.tag}.pdf`)
  const looked = await look(Buffer.from(await (await fetch(url)).arrayBuffer()), { readsCodes: true })
  expect(unseen(looked)).toEqual([])
  for (const words of ['钥匙托管凭证', '第一联 住户留存', '第二联 服务中心留存', custody.custody!.tag, '入户门钥匙', '信箱钥匙', '链家小周', '不因此保管房屋和车辆内的物品']) expect([words, isSeen(looked, words)]).toEqual([words, true])
  expect(looked.codes).toEqual([`${custody.number} ${custody.custody!.tag}`])
  expect(looked.letters.map(each => each.letter).join('')).not.toContain('1201')
  await expect(t.heJingyi.call('key-custody', 'slip', { id: custody.id })).rejects.toEqual(refusal('notFound', 'noMatter'))
  await expect(t.wangXiulan.call('key-custody', 'slip', { id: (await announces(t.wangXiulan)).id })).rejects.toEqual(refusal('conflict', 'notHandedIn'))
})
