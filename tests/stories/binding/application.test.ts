import { exif, jfif, jpeg, scan, tables } from '../../make/jpeg'
import { freshKey, town, type Town } from '../actors'
import { upload } from '../../make/upload'
import { bindingOf, livesAt, logged, me, refused } from './home'

const deed = jpeg(exif(6), jfif, tables, scan)

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const apply = async (more: object = {}) => bindingOf(t.fangMin).apply({ key: freshKey(), estateId: 'zejing', premisesId: 'b2-1-1-101', relation: 'owner', name: '方敏', note: '上月买的房', ...more })

test('a stranger finds the address and nobody\'s name, shows evidence, is refused with a reason, tries again and is let in', async () => {
  expect(await bindingOf(t.fangMin).places({ estateId: 'zejing', text: 'B2区1栋1单元101' })).toMatchObject([{ premisesId: 'b2-1-1-101' }])
  expect(await bindingOf(t.fangMin).places({ estateId: 'zejing', text: '王秀兰' })).toEqual([])
  const photo = await upload(t.cloud, t.fangMin.member, deed, 'jpg')
  const first = await apply({ photos: [photo] })
  await expect(apply()).rejects.toEqual(refused('conflict', 'applied'))
  const { items: [card] } = await bindingOf(t.liJing).applications({})
  expect(card).toMatchObject({ id: first.id, name: '方敏', note: '上月买的房', photos: [{ url: expect.stringContaining('http') as string }] })
  await expect(bindingOf(t.liJing).decide({ id: first.id, approve: false })).rejects.toEqual(refused('invalid', 'required'))
  await bindingOf(t.liJing).decide({ id: first.id, approve: false, reason: '看不清产权证' })
  expect((await bindingOf(t.fangMin).mine({})).applications).toMatchObject([{ state: 'refused', reason: '看不清产权证' }])
  const second = await apply()
  await bindingOf(t.liJing).decide({ id: second.id, approve: true })
  expect(await me(t.fangMin)).toMatchObject({ who: { name: '方敏', occupancies: [{ premisesId: 'b2-1-1-101', verified: { road: 'application', by: 'li-jing' } }] } })
  expect(await logged(t.fangMin, 'b2-1-1-101')).toEqual(['decideApplication 李静 refused', 'decideApplication 李静 approved', 'bind 李静 application'])
  expect((await bindingOf(t.liJing).applications({ decided: true, limit: 1 })).next).toBeDefined()
})

test('two clerks decide one application at once: one does, the other is told who', async () => {
  const { id } = await apply({ premisesId: 'b2-1-1-102' })
  const replies = await Promise.all([
    t.cloud.call(t.liJing.member, 'binding', 'decide', { id, approve: true }), t.cloud.call(t.chenXiao.member, 'binding', 'decide', { id, approve: false, reason: '资料不全' })
  ])
  const lost = replies.find(each => !each.ok)
  expect(replies.filter(each => each.ok)).toHaveLength(1)
  expect(lost).toMatchObject({ code: 'conflict', reason: 'decided', facts: { name: expect.stringMatching(/李静|陈晓/) as string } })
  expect(await livesAt(t.fangMin)).toHaveLength(replies[0]?.ok ? 2 : 1)
})

test('nobody decides their own, nor another estate\'s; another\'s picture is no evidence', async () => {
  const { id } = await bindingOf(t.liuYang).apply({ key: freshKey(), estateId: 'zejing', premisesId: 'b2-1-1-201', relation: 'owner', name: '刘洋' })
  await expect(bindingOf(t.liuYang).decide({ id, approve: true })).rejects.toEqual(refused('forbidden', 'ownApplication'))
  await expect(bindingOf(t.luoJia).decide({ id, approve: true })).rejects.toEqual(refused('notFound', 'noApplication'))
  expect((await bindingOf(t.luoJia).applications({})).items).toEqual([])
  const photo = await upload(t.cloud, t.heJingyi.member, deed, 'jpg')
  await expect(apply({ premisesId: 'b2-1-1-301', photos: [photo] })).rejects.toEqual(refused('invalid', 'ticket'))
})
