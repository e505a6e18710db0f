/** What neighbours see of public matters: words looked at before, pictures once WeChat has passed them. */
import { minute } from '@domain/kit/calendar'
import type { MatterView } from '@domain/matter/view'
import type { MatterCard } from '@domain/matter/contract'
import { cast } from '../../cast'
import { jfif, jpeg, scan, tables } from '../../make/jpeg'
import { upload } from '../../make/upload'
import { freshKey, town, type Town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const area = { areaId: 'b2-garden' }
const picture = () => upload(t.cloud, cast.wangXiulan, jpeg(jfif, tables, scan), 'jpg')
const says = (text: string, more: object = {}) => t.wangXiulan.reports('issue', text, { place: area, ...more })
const checked = () => t.cloud.wechat.journal<object>('media-check')
const verdict = () => t.cloud.pass(5000)
const neighbour = (matter: MatterView) => t.heJingyi.sees(matter)
const scripted = (suggest: string) => t.cloud.post('/control/wechat/script', { api: 'wxa_media_check', replies: [{ errcode: 0, answer: { result: { suggest, label: 20002 } } }] })

test('a picture is a neutral tile to neighbours until it has passed; whoever asked and staff see it at once', async () => {
  const lamp = await says('花园灯不亮', { photos: [await picture()] })
  expect(lamp.photos).toEqual([expect.objectContaining({ url: expect.stringMatching(/^http/), hidden: 'waiting' })])
  expect((await neighbour(lamp)).photos).toEqual([{ fileId: lamp.photos[0]!.fileId, url: '', hidden: 'waiting' }])
  expect((await t.liJing.sees(lamp)).photos[0]!.url).toMatch(/^http/)
  const { items } = await t.heJingyi.call<{ items: MatterCard[] }>('matter', 'list', { view: 'nearby', zoneId: 'b2' })
  expect(items.find(each => each.id === lamp.id)).not.toHaveProperty('photo')
  await verdict()
  expect((await neighbour(lamp)).photos).toEqual([{ fileId: lamp.photos[0]!.fileId, url: expect.stringMatching(/^http/) }])
})

test.each(['risky', 'review'])('a verdict %s hides it from others for good, and staff are told to look', async suggest => {
  await scripted(suggest)
  const lamp = await says('墙上有字', { photos: [await picture()] })
  await verdict()
  expect((await neighbour(lamp)).photos).toMatchObject([{ url: '', hidden: 'risky' }])
  expect(await neighbour(lamp)).not.toHaveProperty('needsLook')
  expect(await t.liJing.sees(lamp)).toMatchObject({ needsLook: true, photos: [{ url: expect.stringMatching(/^http/), hidden: 'risky' }] })
})

test('no verdict, and a check that failed: staff only', async () => {
  await t.cloud.post('/control/wechat/script', { api: 'wxa_media_check', replies: [{ errcode: 43104 }] })
  const lamp = await says('喷泉坏了', { photos: [await picture()] })
  await t.cloud.pass(31 * minute)
  expect((await neighbour(lamp)).photos).toMatchObject([{ url: '', hidden: 'waiting' }])
})

test('words unfit for others are refused with the field, and nothing is written', async () => {
  await expect(says('办假证找我')).rejects.toMatchObject({ code: 'invalid', reason: 'risky', field: 'text' })
  const lamp = await says('花园长椅断了')
  await t.liJing.receives(lamp)
  await expect(t.wangXiulan.does('say', lamp, { note: '滚蛋' })).rejects.toMatchObject({ code: 'invalid', reason: 'risky', field: 'note' })
  expect((await t.wangXiulan.sees(lamp)).timeline.map(each => each.action)).toEqual(['submit', 'receive'])
})

test('WeChat is down: accepted, shown, and marked for staff', async () => {
  await t.cloud.wechat.script('security.msgSecCheck', [{ errcode: -1 }])
  const lamp = await says('树倒了')
  expect((await neighbour(lamp)).text).toBe('树倒了')
  expect(await t.liJing.sees(lamp)).toMatchObject({ needsLook: true })
})

test('two pictures at once and a step meanwhile: no verdict is lost', async () => {
  const lamp = await says('两处漏水', { photos: [await picture(), await picture()] })
  await Promise.all([verdict(), t.liJing.receives(lamp), t.heJingyi.does('follow', lamp)])
  await verdict()
  expect((await neighbour(lamp)).photos.map(each => each.hidden)).toEqual([undefined, undefined])
})

test('private matters are sent nowhere, whatever they say; nobody forges a verdict', async () => {
  const before = (await checked()).length
  const home = await t.wangXiulan.reports('repair', '门上有人写了色情字', { photos: [await picture()] })
  expect(home.photos[0]).not.toHaveProperty('hidden')
  expect(await checked()).toHaveLength(before)
  expect(await t.cloud.call(t.heJingyi.member, 'content', 'verdict', {})).toEqual({ ok: false })
})

test('whoever took a consent back sends no more pictures until they agree again', async () => {
  const answer = (agreed: boolean) => t.zhangWei.call('privacy', 'consent', { key: freshKey(), notice: 'photo', version: 1, agreed })
  const prepare = () => t.zhangWei.call('files', 'prepare', { purpose: 'photo', extension: 'jpg' })
  await answer(false)
  await expect(prepare()).rejects.toMatchObject({ code: 'forbidden', reason: 'consentWithdrawn' })
  await t.cloud.pass(1000)
  await answer(true)
  expect(await prepare()).toHaveProperty('url')
})
