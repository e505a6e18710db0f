import { dayLength, moment } from '@domain/kit/calendar'
import type { VendorView } from '@domain/vendor/view'
import { town, type Town } from '../actors'
import { company, fresh } from './companies'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

interface Told { title: string, text: string, page: string, personId: string }
const notices = async () => ((await t.cloud.db.collection('notices').where({ estateId: 'zejing' }).limit(500).get()).data as Told[]).filter(each => each.title.startsWith('服务商资质'))
const runs = () => t.cloud.post('/control/timers/run', { functionName: 'vendor-watch' })

test('managers are told a month ahead, a week ahead and when it has ended, once each; a new paper ends it', async () => {
  const [licence, other] = company.papers
  const { id, rev } = await t.gaoFeng.call<VendorView>('vendor', 'add', fresh({ papers: [licence, { ...other!, until: '2026-12-20' }] }))
  await runs()
  await runs()
  expect((await notices()).map(each => each.personId).sort()).toEqual([t.gaoFeng.id, t.shenLan.id])
  expect((await notices())[0]).toMatchObject({ title: '服务商资质快到期', text: '顺达疏通的资质证书 27 天后到期，请提前更新', page: `/vendor/detail/index?id=${id}` })
  await t.cloud.until(moment('2026-12-14', '09:30'))
  await runs()
  expect(await notices()).toHaveLength(4)
  await t.cloud.until(moment('2026-12-21', '09:30'))
  await runs()
  expect((await notices()).filter(each => each.title === '服务商资质已过期').map(each => each.text)).toEqual(Array(2).fill('顺达疏通的资质证书已过期 1 天，已不能派单，请更新'))
  await t.gaoFeng.call('vendor', 'keep', { id, rev, ...company })
  await t.cloud.pass(dayLength)
  await runs()
  expect(await notices()).toHaveLength(6)
})

test('it is the timer’s, and nobody’s who has an account', async () => {
  expect(await t.cloud.call(t.gaoFeng.member, 'vendor-watch', 'main', {})).toMatchObject({ ok: false, code: 'forbidden' })
})
