/** An activity on phones over the local cloud: the manager puts it out, a resident comes with somebody, the clerk lets them in. */
import type { Browser } from 'playwright-core'
import { hour, minute } from '@domain/kit/calendar'
import { cast, type CastMember } from '../cast'
import { letsIn, putsOut, signsUpForTwo } from '../journeys/people-come-together'
import { contentAt } from '../stories/activity/ground'
import { world, type World } from '../stories/world'
import { launch } from './chromium'
import { openPhone } from './phone'

jest.setTimeout(180_000)

let cloud: World, browser: Browser
beforeAll(async () => { browser = await launch(); cloud = await world() })
afterAll(async () => { await browser.close(); await cloud.stop() })

test('put out, signed up for with one more, let in by the code that is typed; the second time it says so', async () => {
  const phoneOf = async (person: CastMember) => openPhone(browser, { origin: cloud.origin, session: await cloud.session(person) })
  const startsAt = await cloud.now() + 50 * minute, title = '邻里灯会'
  const written = await cloud.call(cast.gaoFeng, 'activity', 'write', { key: 'journey-of-activities-1', ...contentAt(startsAt), title, startsAt, endsAt: startsAt + 2 * hour, closesAt: startsAt })
  expect(written.ok).toBe(true)
  const gao = await phoneOf(cast.gaoFeng), wang = await phoneOf(cast.wangXiulan), li = await phoneOf(cast.liJing)
  await putsOut(gao, title)
  await signsUpForTwo(wang, title)
  const [code = ''] = /S\.[\w-]+\.[\w-]+\.[\w-]{22}/.exec(await wang.text()) ?? []
  await letsIn(li, code)
  await li.type('扫不了就输入签到码下面的文字', code)
  await li.tap('签到')
  await li.see('已经签到过了')
  await Promise.all([gao, wang, li].map(phone => phone.close()))
})
