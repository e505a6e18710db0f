/** The power goes twice while many are told of an announcement: nobody is told twice, and nobody is missed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { minute } from '@domain/kit/calendar'
import { cast, type CastMember } from '../../cast'
import { addAll, consentsOf, crowdOf } from '../../make/crowd'
import { countOf, publish, tellAll, told, until } from '../../make/telling'
import { world, type World } from '../world'

let cloud: World

const folder = mkdtempSync(join(tmpdir(), 'told-in-parts-'))
afterAll(async () => { await cloud.stop(); rmSync(folder, { recursive: true, force: true }) })

const settings = { data: folder }

/** Fires what drains, and cuts the power once some of it is done. */
async function cut (work: () => Promise<unknown>, isBegun: () => Promise<boolean>): Promise<void> {
  const running = work().catch(() => undefined)
  await until(isBegun)
  await cloud.kill()
  await running
  cloud = await world({ ...settings, seed: false })
}

test('seven hundred with a consent, two power cuts: each is told once', async () => {
  const people = crowdOf(1000), willing = people.slice(0, 700)
  cloud = await world(settings)
  await addAll(cloud.db, 'people', people)
  await addAll(cloud.db, 'grants', consentsOf(willing))
  for (const { openId } of willing) await cloud.wechat.grant({ openId } as CastMember, 'announcement', 1)
  const { id } = await publish(cloud, cast.gaoFeng, { audience: { zoneIds: ['b2'] } })
  const queued = () => countOf(cloud, id, 'pending')
  await cut(() => cloud.post('/control/timers/run', { functionName: 'community-watch' }), async () => await queued() >= 150)
  expect(await queued()).toBeLessThan(700)
  // The clock goes on: what is left is queued, and then goes out.
  await cut(() => cloud.clock.advance(2 * minute), async () => await countOf(cloud, id, 'sent') >= 20)
  expect((await cloud.wechat.sent()).length).toBeLessThan(700)
  await tellAll(cloud, id)

  const { arrived, doubtful } = await told(cloud, id), once = (ids: string[]) => [...new Set(ids)].sort()
  expect(once(arrived)).toHaveLength(arrived.length)
  // Whoever was being sent to when the power went may have it: they are never sent to again, and have it in the inbox.
  expect(doubtful.length).toBeLessThanOrEqual(16)
  expect(once([...arrived, ...doubtful])).toEqual(willing.map(each => each._id))
}, 300_000)
