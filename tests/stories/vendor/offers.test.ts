import type { Matter } from '@domain/matter/matter'
import type { MatterView } from '@domain/matter/view'
import type { KeptOffer, OfferView } from '@domain/vendor/view'
import { Actor, freshKey, town, type Town } from '../actors'
import { homeOf } from '../homes'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const content = { categoryId: 'cleaning', name: '油烟机清洗', included: '拆洗油网、叶轮', fromFen: 12_000, toFen: 18_000, unit: '台', warrantyDays: 7, state: 'shown', place: 20 }
const adds = (by: Actor, more: object = {}) => by.call<KeptOffer>('vendor', 'addOffer', { key: freshKey(), ...content, ...more })
const keeps = (by: Actor, { id, rev }: KeptOffer, more: object = {}) => by.call<KeptOffer>('vendor', 'keepOffer', { id, rev, ...content, ...more })
const browses = async (by: Actor) => (await by.call<OfferView[]>('vendor', 'browse', {})).map(each => each.name)
const asks = (by: Actor, offerId: string, more: object = {}) =>
  by.call<MatterView>('work-order', 'submit', { key: freshKey(), kind: 'assistance', categoryId: 'cleaning', text: '想洗油烟机', place: { premisesId: homeOf(by.member) }, offerId, ...more })
const refusal = (reason: string) => expect.objectContaining({ reason })

test('residents browse what is shown, in its order; the rest is for those who keep it', async () => {
  expect(await browses(t.wangXiulan)).toEqual(['空调清洗', '空调加氟', '洗衣机维修', '热水器维修', '日常保洁', '擦玻璃', '卫生间防水'])
  expect((await t.gaoFeng.call<KeptOffer[]>('vendor', 'offers', {})).map(each => each.state)).toEqual([...Array<string>(7).fill('shown'), 'hidden'])
  expect(await browses(t.tangYue)).toEqual([])
  for (const by of [t.zhaoZhiqiang, t.xuWenjing, t.maAnping, t.fangMin]) await expect(browses(by)).rejects.toMatchObject({ code: 'forbidden' })
  for (const by of [t.wangXiulan, t.liJing]) await expect(by.call('vendor', 'offers', {})).rejects.toEqual(refusal('notYours'))
})

test('added once under its key, changed by whoever saw it last, and hidden at once', async () => {
  const asked = { key: freshKey(), ...content }
  const [made, again] = await Promise.all([t.gaoFeng.call<KeptOffer>('vendor', 'addOffer', asked), t.gaoFeng.call<KeptOffer>('vendor', 'addOffer', asked)])
  expect(made).toEqual(again)
  const told = await Promise.allSettled([keeps(t.gaoFeng, made, { toFen: 20_000 }), keeps(t.shenLan, made, { toFen: 22_000 })])
  expect(told.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  await keeps(t.gaoFeng, { ...made, rev: 2 }, { state: 'hidden' })
  expect(await browses(t.wangXiulan)).not.toContain('油烟机清洗')
})

test('asking from the catalogue keeps the offer with the matter', async () => {
  const offer = await adds(t.gaoFeng, { name: '冰箱清洗' }), matter = await asks(t.wangXiulan, offer.id)
  const { data } = await t.cloud.db.collection('matters').where({ _id: matter.id }).limit(1).get()
  expect((data as Matter[])[0]).toMatchObject({ offerId: offer.id, categoryId: 'cleaning', kind: 'assistance' })
})

test('sent again after the offer was hidden, it is what it was; whoever asks only now is refused', async () => {
  const offer = await adds(t.gaoFeng, { name: '地毯清洗' }), key = freshKey(), made = await asks(t.wangXiulan, offer.id, { key })
  await keeps(t.gaoFeng, offer, { state: 'hidden' })
  expect((await asks(t.wangXiulan, offer.id, { key })).number).toBe(made.number)
  await expect(asks(t.wangXiulan, offer.id)).rejects.toEqual(refusal('noOffer'))
  await expect(asks(t.heJingyi, offer.id, { key })).rejects.toEqual(refusal('noOffer'))
})

test.each([
  ['one that is hidden', 'o-old', { categoryId: 'decoration' }, 'noOffer'], ['one there is not', 'o-nothing', {}, 'noOffer'], ['one of another category', 'o-heater', {}, 'offerCategory'],
  ['something in the garden', 'o-clean', { place: { areaId: 'b2-garden' } }, 'offerAtHome'], ['an operator', { $ne: '' } as unknown as string, {}, 'text']
])('%s is not asked for', async (_what, offerId, more, reason) => {
  await expect(asks(t.wangXiulan, offerId, more)).rejects.toEqual(refusal(reason))
})

test.each([
  ['a price upside down', { fromFen: 300, toFen: 200 }, 'offerPrice'], ['a category there is not', { categoryId: 'rockets' }, 'noCategory'], ['a category of complaints', { categoryId: 'manner' }, 'noCategory'], ['a price below nothing', { fromFen: -1 }, 'range'], ['half a fen', { toFen: 0.5 }, 'integer'],
  ['nothing that is included', { included: ' ' }, 'tooShort'], ['a forged picture', { picture: 'cloud://x/a.jpg~no' }, 'ticket']
])('%s is not kept', async (_what, wrong, reason) => {
  await expect(adds(t.gaoFeng, wrong)).rejects.toEqual(refusal(reason))
})

test('who keeps no vendors keeps no offers, and nobody those of another estate', async () => {
  const offer = await adds(t.gaoFeng, { name: '谁的目录' })
  for (const by of [t.liJing, t.wangXiulan, t.maAnping, t.xuWenjing]) await expect(keeps(by, offer)).rejects.toEqual(refusal('notYours'))
  await t.cloud.db.collection('offers').where({ _id: offer.id }).update({ estateId: 'yunqi' })
  await expect(keeps(t.gaoFeng, offer)).rejects.toEqual(refusal('noOffer'))
  await expect(asks(t.wangXiulan, offer.id)).rejects.toEqual(refusal('noOffer'))
})
