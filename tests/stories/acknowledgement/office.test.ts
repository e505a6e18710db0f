/** A company signs by its agent; the counter signs, files and corrects; who has signed is seen by building; the chain is walked. */
import type { Acknowledgement } from '@domain/acknowledgement/act'
import type { ActView, HomeLine, WayCount } from '@domain/acknowledgement/view'
import type { AuditEntry } from '@domain/audit/entry'
import { dayLength } from '@domain/kit/calendar'
import type { Page } from '@domain/matter/contract'
import type { Company } from '@domain/register/entry'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { operate } from '../../make/operator'
import { upload } from '../../make/upload'
import { isSeen, look, unseen } from '../../paper/look'
import { freshKey, town, type Actor, type Town } from '../actors'
import { bindingOf, me, phoneCode } from '../binding/home'
import { api, download, home, office, paperPicture, prepares, publishes, refusal, sealPicture, signs, stored, strokes } from './handbook'

let t: Town
const edition = '2026-11', entrance = { zoneId: 'b2', building: '3', entrance: '2' }
const employs = (company: Company) => t.cloud.db.collection('register').where({ _id: `li-guodong-${office}` }).update({ company: t.cloud.db.command.set(company) })
beforeAll(async () => { t = await town(); await publishes(t.gaoFeng, edition) })
afterAll(() => t.cloud.stop())

const folder = process.env.PICTURES
if (folder && !existsSync(folder)) mkdirSync(folder, { recursive: true })
const picture = (who: Actor, bytes: Uint8Array) => upload(t.cloud, who.member, bytes)
const across = (who: Actor, method: 'signAtCounter' | 'correct', entryId: string, more: object = {}) =>
  who.call<ActView>('acknowledgement', method, { key: freshKey(), entryId, edition, agreed: true, read: true, identified: true, strokes, ...more })
const counts = async () => (await t.liJing.call<Page<WayCount>>('acknowledgement', 'counts', { zoneId: 'b2' })).items.find(each => each.building === '3' && each.entrance === '2')
const list = (signed: boolean, after?: string) => t.liJing.call<Page<HomeLine>>('acknowledgement', 'list', { ...entrance, signed, ...(after !== undefined && { after }) })
const logged = async (act: string) => ((await t.cloud.db.collection('audit').where({ estateId: 'zejing', act }).limit(100).get()).data as AuditEntry[]).map(each => [each.actorName, each.subjectId, each.reason])

test('a company’s agent: the register names the company; without seal or power of attorney nothing is signed; with them both are on the paper', async () => {
  await prepares(t.liGuodong, edition)
  await expect(signs(t.liGuodong, edition, office)).rejects.toEqual(refusal('invalid', 'noCompany'))
  await employs({ name: '成都云图科技有限公司', standing: 'agent' })
  await expect(signs(t.liGuodong, edition, office)).rejects.toEqual(refusal('invalid', 'noSeal'))
  const seal = await picture(t.liGuodong, sealPicture)
  await expect(signs(t.liGuodong, edition, office, { seal })).rejects.toEqual(refusal('invalid', 'noAttorney'))
  const attorney = await picture(t.liGuodong, paperPicture)
  await expect(signs(t.liGuodong, edition, office, { seal, attorney: await picture(t.wangXiulan, paperPicture) })).rejects.toEqual(refusal('invalid', 'ticket'))
  const act = await signs(t.liGuodong, edition, office, { seal, attorney })
  expect(act.signatory).toEqual({ kind: 'company', company: '成都云图科技有限公司', standing: 'agent', name: '李国栋' })
  expect((await stored(t, act)).evidence.pictures.map(each => each.kind)).toEqual(['seal', 'attorney'])
  const looked = await look(await download(await api(t.liGuodong).copy(act.id)), { readsCodes: true, picture: folder && path.resolve(folder, 'acknowledgement-company.png') })
  expect(unseen(looked)).toEqual([])
  for (const words of ['本公司为科技谷2栋15层1506单元的使用人', '成都云图科技有限公司', '公司委托人', '李国栋', '公司印章', '授权委托书']) expect([words, isSeen(looked, words)]).toEqual([words, true])
  expect(looked.pages[0]!.red).toBeGreaterThan(0.001)
  expect(await api(t.fangMin).check(looked.codes[0]!)).toMatchObject({ genuine: true, place: '科技谷2栋15层' })
})

test('somebody who lives there brings no company’s seal, and no picture that cannot be opened', async () => {
  await prepares(t.zhangWei, edition)
  await expect(signs(t.zhangWei, edition, 'a1-2-1-803', { seal: await picture(t.zhangWei, sealPicture) })).rejects.toEqual(refusal('invalid', 'companyOnly'))
  const broken = Buffer.from(paperPicture), at = broken.indexOf('IDAT') + 4
  broken.fill(0xff, at, at + 12)
  await expect(t.liJing.call('acknowledgement', 'fileScan', { key: freshKey(), entryId: 'zhang-wei-a1-2-1-803', edition, signedOn: '2026-11-20', pages: [await picture(t.liJing, broken)] })).rejects.toEqual(refusal('invalid', 'pictureBroken'))
})

test('at the counter: the clerk is witness and in the log; residents cannot, nor a clerk for themselves', async () => {
  const entryId = `wang-xiulan-${home}`
  await expect(across(t.heJingyi, 'signAtCounter', entryId)).rejects.toEqual(refusal('forbidden', 'notYours'))
  await expect(across(t.liJing, 'signAtCounter', entryId, { identified: false })).rejects.toEqual(refusal('invalid', 'confirmFirst'))
  await expect(across(t.liuYang, 'signAtCounter', 'liu-yang-b2-1-1-602')).rejects.toEqual(refusal('forbidden', 'ownWitness'))
  await expect(across(t.luoJia, 'signAtCounter', entryId)).rejects.toEqual(refusal('notFound', 'noEntryNow'))
  const act = await across(t.liJing, 'signAtCounter', entryId)
  expect(act).toMatchObject({ way: 'counter', witness: '李静', signatory: { name: '王秀兰' } })
  expect(await logged('witnessSigning')).toEqual([['李静', 'wang-xiulan', undefined]])
  expect((await api(t.wangXiulan).mine()).homes).toMatchObject([{ premisesId: home, number: act.number }])
  expect(isSeen(await look(await download(await api(t.wangXiulan).copy(act.id))), '见证')).toBe(true)
  await expect(across(t.liJing, 'signAtCounter', entryId)).rejects.toEqual(refusal('conflict', 'acknowledged'))
})

test('a paper is filed as pictures; one of tomorrow is not', async () => {
  const file = async (signedOn: string) => t.liJing.call<ActView>('acknowledgement', 'fileScan', { key: freshKey(), entryId: 'chen-jie-b2-1-2-901', edition, signedOn, pages: [await picture(t.liJing, paperPicture)] })
  await expect(file('2026-11-24')).rejects.toEqual(refusal('invalid', 'dayAhead'))
  expect(await file('2026-11-20')).toMatchObject({ way: 'paper', signatory: { name: '陈洁' } })
  // Bound only now, she brings along what she signed on paper; for her other home she has signed nothing.
  await bindingOf(t.chenJie).byPhone({ code: await phoneCode(t.chenJie) })
  expect((await me(t.chenJie)).who!.occupancies.map(each => [each.premisesId, each.handbook]).sort()).toEqual([['a1-1-1-301', undefined], ['b2-1-2-901', edition]])
})

test('by building: how many, who has and who has not, and who has not is reminded once a week', async () => {
  expect(await counts()).toEqual({ building: '3', entrance: '2', total: 26, signed: 1 })
  expect((await list(true)).items).toMatchObject([{ premisesId: home, acts: [{ way: 'counter' }] }])
  const open = await list(false)
  expect([open.items.length, open.next, open.items.some(each => each.premisesId === home)]).toEqual([25, undefined, false])
  const remind = () => t.liJing.call<{ told: number }>('acknowledgement', 'remind', entrance)
  const { told } = await remind()
  expect(told).toBeGreaterThan(0)
  expect(await remind()).toEqual({ told: 0 })
  const inbox = async (who: Actor) => (await who.call<Page<{ title: string }>>('inbox', 'list', {})).items.filter(each => each.title === '请确认客户服务手册').length
  expect([await inbox(t.heJingyi), await inbox(t.wangXiaoyu)]).toEqual([1, 0])
  await t.cloud.clock.advance(7 * dayLength)
  expect(await remind()).toEqual({ told })
})

test('an error is corrected by a new act that names it; the wrong one counts no more, and is corrected once', async () => {
  const wrong = (await api(t.wangXiulan).mine()).acts[0]!
  const right = await across(t.liJing, 'correct', 'he-jingyi-b2-3-2-1101', { id: wrong.id, reason: '签错了户' })
  expect(right).toMatchObject({ premisesId: 'b2-3-2-1101', corrects: { id: wrong.id, number: wrong.number, reason: '签错了户' } })
  await expect(across(t.liJing, 'correct', 'he-jingyi-b2-3-2-1101', { id: wrong.id, reason: '再改' })).rejects.toEqual(refusal('conflict', 'correctedAlready'))
  expect((await list(true)).items.map(each => each.premisesId)).toEqual(['b2-3-2-1101'])
  expect(await logged('correctSigning')).toEqual([['李静', 'he-jingyi', '签错了户']])
  expect([(await me(t.wangXiulan)).handbook, (await me(t.heJingyi)).handbook]).toEqual([edition, undefined])
  expect(await api(t.fangMin).checkFile(wrong.fileHash)).toMatchObject({ genuine: true, corrected: true })
  expect((await stored(t, wrong)).hash).toMatch(/^[0-9a-f]{64}$/)
  expect((await api(t.heJingyi).mine()).homes).toMatchObject([{ premisesId: 'b2-3-2-1101', number: right.number }])
  await prepares(t.heJingyi, edition)
  await expect(signs(t.heJingyi, edition, 'b2-3-2-1101')).rejects.toEqual(refusal('conflict', 'acknowledged'))
  await prepares(t.wangXiulan, edition)
  expect(await signs(t.wangXiulan, edition, home)).toMatchObject({ premisesId: home, number: expect.not.stringMatching(wrong.number) })
})

test('whoever has an act that counts is not made the signer of another one, not even at the same moment', async () => {
  const another = (await api(t.wangXiulan).mine()).acts[0]!, number = (await api(t.heJingyi).mine()).homes[0]!.number!
  await expect(across(t.liJing, 'correct', 'he-jingyi-b2-3-2-1101', { id: another.id, reason: '签错了户' })).rejects.toMatchObject({ code: 'conflict', reason: 'acknowledged', facts: { number } })
  await prepares(t.wangXiaoyu, edition)
  const both = await Promise.allSettled([signs(t.wangXiaoyu, edition, home), across(t.liJing, 'correct', `wang-xiaoyu-${home}`, { id: another.id, reason: '女儿签的' })])
  expect(both.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  for (const each of both) if (each.status === 'rejected') expect(each.reason).toEqual(refusal('conflict', 'acknowledged'))
})

test('nobody takes an act back or writes over it, and what cannot be is refused before it is drawn', async () => {
  const acts = async () => (await t.cloud.db.collection('acknowledgements').where({ estateId: 'zejing' }).orderBy('seq', 'asc').limit(100).get()).data, before = await acts()
  for (const method of ['withdraw', 'remove', 'update']) await expect(t.wangXiulan.call('acknowledgement', method, { id: 'any' })).rejects.toMatchObject({ code: 'notFound' })
  await expect(across(t.liJing, 'correct', `wang-xiulan-${home}`, { id: 'no-such-act', reason: '签错了户' })).rejects.toEqual(refusal('notFound', 'noAcknowledgement'))
  await expect(across(t.liJing, 'correct', `wang-xiulan-${home}`, { id: 'no-such-act', reason: ' ' })).rejects.toMatchObject({ code: 'invalid', field: 'reason' })
  await expect(across(t.luoJia, 'correct', `wang-xiulan-${home}`, { id: 'no-such-act', reason: '签错了户' })).rejects.toEqual(refusal('notFound', 'noAcknowledgement'))
  expect(await acts()).toEqual(before)
})

test('the operator walks the chain: all is well; one act removed and one byte changed are found', async () => {
  const acts = () => t.cloud.db.collection('acknowledgements'), verify = () => operate(t.cloud.origin, ['verify', '--page', '2'])
  const all = (await acts().where({ estateId: 'zejing' }).orderBy('seq', 'asc').limit(100).get()).data as Acknowledgement[]
  expect(await verify()).toMatchObject({ code: 0, out: expect.stringContaining(`acknowledgements zejing: ${all.length} entries, the last ${all.at(-1)!.hash}`) })
  const [, second] = all
  await acts().doc(second!._id).remove()
  expect(await verify()).toMatchObject({ code: 1, out: expect.stringContaining('WRONG acknowledgements zejing: entry 2 is missing') })
  const { _id, ...rest } = second!
  await acts().add({ _id, ...rest })
  await acts().where({ _id: all[2]!._id }).update({ 'strokes.0.0.0': 101 })
  expect(await verify()).toMatchObject({ code: 1, out: expect.stringContaining('WRONG acknowledgements zejing: entry 3 is not as it was written') })
})
