/** The power goes twice while many are told of an announcement: nobody is told twice, and nobody is missed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { minute } from '@domain/kit/calendar'
import { cast, type CastMember } from '../../cast'
import { addAll, consentsOf, crowdOf } from '../../make/crowd'
import { countOf, cutOff, drainOnce, publish, tellAll, told } from '../../make/telling'
import { world, type World } from '../world'

let cloud: World

const folder = mkdtempSync(join(tmpdir(), 'told-in-parts-'))
afterAll(async () => { await cloud.stop(); rmSync(folder, { recursive: true, force: true }) })

test('seven hundred with a consent, two power cuts: each is told once', async () => {
  const people = crowdOf(1000), willing = people.slice(0, 700)
  cloud = await world({ data: folder })
  await addAll(cloud.db, 'people', people)
  await addAll(cloud.db, 'grants', consentsOf(willing))
  for (const { openId } of willing) await cloud.wechat.grant({ openId } as CastMember, 'announcement', 1)
  const { id } = await publish(cloud, cast.gaoFeng, { audience: { zoneIds: ['b2'] } })
  const queued = () => countOf(cloud, id, 'pending')
  cloud = await cutOff(cloud, folder, () => drainOnce(cloud), async () => await queued() >= 150)
  expect(await queued()).toBeLessThan(700)
  // The clock goes on: what is left is queued, and then goes out.
  cloud = await cutOff(cloud, folder, () => cloud.clock.advance(2 * minute), async () => await countOf(cloud, id, 'sent') >= 20)
  expect((await cloud.wechat.sent()).length).toBeLessThan(700)
  await tellAll(cloud, id)

  const { arrived, doubtful } = await told(cloud, id), once = (ids: string[]) => [...new Set(ids)].sort()
  expect(once(arrived)).toHaveLength(arrived.length)
  // Whoever was being sent to when the power went may have it: they are never sent to again, and have it in the inbox.
  expect(doubtful.length).toBeLessThanOrEqual(16)
  expect(once([...arrived, ...doubtful])).toEqual(willing.map(each => each._id))
}, 300_000)
