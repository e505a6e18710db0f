/** An owner signs: in order, once, and with a copy that anybody can check; a new edition asks again. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { actPaper } from '@domain/acknowledgement/paper'
import { minute } from '@domain/kit/calendar'
import { printPaper } from '../../../cloudfunctions/kit/paper/print'
import { wholeFont } from '../../../config/paper-font'
import { estates } from '../../make/estate'
import { isSeen, look, unseen } from '../../paper/look'
import { freshKey, town, type Actor, type Town } from '../actors'
import { me } from '../binding/home'
import { agrees, api, confirms, download, home, prepares, publishes, reads, refusal, signs, stored } from './handbook'

let t: Town
beforeAll(async () => { t = await town(); await publishes(t.gaoFeng, '2026-11') })
afterAll(() => t.cloud.stop())

const pictures = process.env.PICTURES
if (pictures && !existsSync(pictures)) mkdirSync(pictures, { recursive: true })
const acts = async () => (await t.cloud.db.collection('acknowledgements').where({ estateId: 'zejing' }).limit(100).get()).data.length
/** What the first page says of the handbook. */
const waits = async (who: Actor) => (await me(who)).handbook
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('step by step: agrees, reads to the end, shows it is her phone, signs; what is kept says all of it', async () => {
  expect(await api(t.wangXiulan).mine()).toMatchObject({ edition: { edition: '2026-11', chapters: 3 }, reading: { next: 'agree' }, homes: [{ premisesId: home, text: expect.arrayContaining([expect.stringContaining('B2区3栋2单元12层1201室的使用人')]) }], acts: [] })
  expect(await agrees(t.wangXiulan, '2026-11')).toMatchObject({ next: 'read' })
  expect(await reads(t.wangXiulan, '2026-11', [0, 2])).toMatchObject({ next: 'read', read: [0, 2] })
  expect(await reads(t.wangXiulan, '2026-11', [1])).toMatchObject({ next: 'confirm', read: [0, 1, 2] })
  expect(await confirms(t.wangXiulan, '2026-11')).toMatchObject({ next: 'sign', phoneMask: '138****4101' })
  const key = freshKey(), act = await signs(t.wangXiulan, '2026-11', home, { key })
  expect(act).toMatchObject({ number: expect.stringMatching(/^SC-202611-[0-9A-F]{10}$/), signatory: { kind: 'individual', name: '王秀兰' }, way: 'phone' })
  const { evidence, text, seq, previous, ...kept } = await stored(t, act)
  expect(text).toEqual([
    '致：泽京物业服务有限公司 泽京花园物业管理中心', '为维护本物业业主权益并促进本物业的管理，本人为B2区3栋2单元12层1201室的使用人，现声明如下：',
    '一、确认已收到二零二六年十一月版本《客户服务手册》。', '二、声明完全明白及同意履行、遵守《客户服务手册》之规定。'
  ])
  expect([seq, previous]).toEqual([1, ''])
  expect(kept).toMatchObject({ personId: 'wang-xiulan', entryId: `wang-xiulan-${home}`, relation: 'owner' })
  expect(evidence).toMatchObject({ phoneMask: '138****4101', device: { model: 'iPhone 15' }, agreed: { version: 1 }, pictures: [], editionHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  const moments = [evidence.agreed!.at, evidence.readAt!, evidence.confirmedAt!, kept.at]
  expect(moments).toEqual([...moments].sort((a, b) => a - b))
  expect(JSON.stringify({ kept, evidence })).not.toContain(t.wangXiulan.member.openId)
  expect(await signs(t.wangXiulan, '2026-11', home, { key })).toEqual(act)
  expect([await waits(t.wangXiulan), await waits(t.wangXiaoyu), await waits(t.liJing)]).toEqual([undefined, '2026-11', undefined])
  await expect(signs(t.wangXiulan, '2026-11', home)).rejects.toEqual(refusal('conflict', 'acknowledged'))
})

test('her copy: Chinese, signature and QR are on it; the QR leads to what it says; one flipped byte is none of ours', async () => {
  const [act] = (await api(t.wangXiulan).mine()).acts, pdf = await download(await api(t.wangXiulan).copy(act!.id))
  const looked = await look(pdf, { readsCodes: true, picture: pictures && path.resolve(pictures, 'acknowledgement.png') })
  expect(unseen(looked)).toEqual([])
  for (const words of ['物业客户服务手册', '确认书', '致：泽京物业服务有限公司', '现声明如下', '二零二六年十一月版本', '王秀兰', '2026年11月23日', '（物业管理中心留存）', act!.number]) expect([words, isSeen(looked, words)]).toEqual([words, true])
  const told = { genuine: true, number: act!.number, estate: '泽京花园', edition: '2026-11', place: 'B2区3栋2单元12层', way: 'phone', at: act!.at, hash: sha256(pdf), corrected: false }
  expect(await api(t.fangMin).check(looked.codes[0]!)).toEqual(told)
  expect(await api(t.fangMin).checkFile(sha256(pdf))).toEqual(told)
  const kept = await stored(t, act!), { letterhead, name } = estates[0]!
  const withoutPen = await look(await printPaper(actPaper({ ...kept, strokes: [] }, { name, ...(letterhead && { letterhead }) }, looked.codes[0]!, { pages: [] }), wholeFont))
  expect(looked.pages[0]!.dark - withoutPen.pages[0]!.dark).toBeGreaterThan(0.0005)
  const altered = Buffer.from(pdf)
  altered[altered.length >> 1]! ^= 1
  expect(await api(t.fangMin).checkFile(sha256(altered))).toEqual({ genuine: false })
  const code = looked.codes[0]!
  for (const forged of [code.replace('202611', '202612'), code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A')]) expect(await api(t.fangMin).check(forged)).toEqual({ genuine: false })
  for (const who of [t.heJingyi, t.wangXiaoyu]) await expect(api(who).copy(act!.id)).rejects.toEqual(refusal('notFound', 'noAcknowledgement'))
  expect(await api(t.liJing).copy(act!.id)).toMatchObject({ hash: sha256(pdf) })
})

test('out of order is refused, whatever was skipped; nothing is kept of it', async () => {
  const he = 'b2-3-2-1101'
  const before = await acts()
  await expect(signs(t.heJingyi, '2026-11', he)).rejects.toEqual(refusal('conflict', 'agreeFirst'))
  await reads(t.heJingyi, '2026-11')
  await expect(confirms(t.heJingyi, '2026-11')).rejects.toEqual(refusal('conflict', 'agreeFirst'))
  await agrees(t.heJingyi, '2026-11')
  await expect(confirms(t.heJingyi, '2026-11')).rejects.toEqual(refusal('conflict', 'readFirst'))
  await expect(signs(t.heJingyi, '2026-11', he)).rejects.toEqual(refusal('conflict', 'readFirst'))
  expect(await reads(t.heJingyi, '2026-11', [2])).toMatchObject({ next: 'confirm' })
  await expect(signs(t.heJingyi, '2026-11', he)).rejects.toEqual(refusal('conflict', 'confirmFirst'))
  await expect(confirms(t.heJingyi, '2026-11', t.wangXiulan.member.phone)).rejects.toEqual(refusal('forbidden', 'phoneDiffers'))
  await confirms(t.heJingyi, '2026-11')
  await t.cloud.clock.advance(11 * minute)
  await expect(signs(t.heJingyi, '2026-11', he)).rejects.toEqual(refusal('conflict', 'confirmFirst'))
  await confirms(t.heJingyi, '2026-11')
  await expect(signs(t.heJingyi, '2026-11', home)).rejects.toEqual(refusal('notFound', 'noSuchPremises'))
  await expect(signs(t.heJingyi, '2026-10', he)).rejects.toEqual(refusal('conflict', 'notInForce'))
  for (const device of [{ model: '长'.repeat(61) }, { imei: '86' }, { system: 7 }, 'iPhone']) await expect(signs(t.heJingyi, '2026-11', he, { device })).rejects.toMatchObject({ code: 'invalid' })
  await expect(signs(t.heJingyi, '2026-11', he, { strokes: [[[500, 250, 0]]] })).rejects.toEqual(refusal('invalid', 'notASignature'))
  expect([await acts(), (await t.cloud.get<{ path: string }[]>('/control/files')).filter(each => each.path.includes('/acknowledgement/')).length]).toEqual([before, before])
})

test('signed twice at once it is one, and one file', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 4 }, () => signs(t.heJingyi, '2026-11', 'b2-3-2-1101')))
  expect(tries.filter(each => each.status === 'fulfilled')).toHaveLength(1)
  for (const each of tries) if (each.status === 'rejected') expect(each.reason).toEqual(refusal('conflict', 'acknowledged'))
  const files = (await t.cloud.get<{ path: string }[]>('/control/files')).filter(each => each.path.includes('/acknowledgement/'))
  expect(files).toHaveLength(await acts())
})

test('a new edition asks again, says what changed, and the old one can be signed no more', async () => {
  await publishes(t.gaoFeng, '2026-12', { changes: '装修管理：拆改前要先备案。' })
  expect(await api(t.wangXiulan).mine()).toMatchObject({ edition: { edition: '2026-12', changes: '装修管理：拆改前要先备案。' }, reading: { next: 'agree' }, homes: [expect.not.objectContaining({ number: expect.anything() })], acts: [{ edition: '2026-11' }] })
  await t.cloud.clock.advance(minute)
  expect(await waits(t.wangXiulan)).toBe('2026-12')
  await expect(prepares(t.wangXiulan, '2026-11')).rejects.toEqual(refusal('conflict', 'notInForce'))
  await prepares(t.wangXiulan, '2026-12')
  const act = await signs(t.wangXiulan, '2026-12', home)
  expect([await waits(t.wangXiulan), await waits(t.heJingyi)]).toEqual([undefined, '2026-12'])
  expect((await stored(t, act)).previous).toMatch(/^[0-9a-f]{64}$/)
})
