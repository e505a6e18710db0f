/** An activity on phones over the local cloud: the manager puts it out, a resident comes with somebody, the clerk lets them in. */
import { hour, minute } from '@domain/kit/calendar'
import { cast } from '../cast'
import { letsIn, putsOut, signsUpForTwo } from '../journeys/people-come-together'
import { contentAt } from '../stories/activity/ground'
import { phoneTown } from './town'

jest.setTimeout(180_000)

const town = phoneTown()

test('put out, signed up for with one more, let in by the code that is typed; the second time it says so', async () => {
  const startsAt = await town.cloud.now() + 50 * minute, title = '邻里灯会'
  const written = await town.cloud.call(cast.gaoFeng, 'activity', 'write', { key: 'journey-of-activities-1', ...contentAt(startsAt), title, startsAt, endsAt: startsAt + 2 * hour, closesAt: startsAt })
  expect(written.ok).toBe(true)
  const gao = await town.phoneOf(cast.gaoFeng), wang = await town.phoneOf(cast.wangXiulan), li = await town.phoneOf(cast.liJing)
  await putsOut(gao, title)
  await signsUpForTwo(wang, title)
  const [code = ''] = /S\.[\w-]+\.[\w-]+\.[\w-]{22}/.exec(await wang.text()) ?? []
  await letsIn(li, code)
  await li.type('扫不了就输入签到码下面的文字', code)
  await li.tap('签到')
  await li.see('已经签到过了')
})
