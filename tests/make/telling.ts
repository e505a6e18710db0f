/** An announcement sent to a crowd, and what became of its pushes. */
import type { Announcement } from '@domain/community/announcement'
import type { AnnouncementDraft } from '@domain/community/view'
import type { Notice } from '@domain/inbox/notice'
import { minute } from '@domain/kit/calendar'
import type { CastMember } from '../cast'
import { world, type World } from '../stories/world'

const beat = 20

/** Waits for something that is on its way. */
async function until (holds: () => Promise<boolean>): Promise<void> {
  while (!await holds()) await new Promise(resolve => setTimeout(resolve, beat))
}

/**
 * Begins something, and cuts the power once some of it is done.
 * @param data where the cloud keeps what it knows
 * @returns the cloud after the power is back
 */
export async function cutOff (cloud: World, data: string, work: () => Promise<unknown>, isBegun: () => Promise<boolean>): Promise<World> {
  const running = work().catch(() => undefined)
  await until(isBegun)
  await cloud.kill()
  await running
  return world({ data, seed: false })
}

/** What is planned comes out, and pushes go further. */
export const drainOnce = (cloud: World) => cloud.post('/control/timers/run', { functionName: 'community-watch' })

async function call<T> (cloud: World, who: CastMember, method: string, input: object): Promise<T> {
  const reply = await cloud.call<T>(who, 'community', method, input)
  if (!reply.ok) throw new Error(JSON.stringify(reply))
  return reply.data
}

/** One that is also pushed. */
export async function publish (cloud: World, who: CastMember, more: object = {}): Promise<AnnouncementDraft> {
  const written = { key: 'told-to-many-0123456789', class: 'ordinary', title: '周六游园会', text: [{ kind: 'paragraph', text: '下午三点，小花园见。' }], audience: {}, pushed: true, ...more }
  const { id, rev } = await call<AnnouncementDraft>(cloud, who, 'write', written)
  return call(cloud, who, 'step', { id, rev, action: 'publish' })
}

export const pushesOf = (cloud: World, id: string, states: readonly string[]) => cloud.db.collection('notices').where({ matterId: id, 'push.state': cloud.db.command.in([...states]) })

export async function countOf (cloud: World, id: string, ...states: string[]): Promise<number> {
  return (await pushesOf(cloud, id, states).count() as { total: number }).total
}

const drained = async (cloud: World, id: string) => !((await cloud.db.collection('announcements').where({ _id: id }).get()).data as Announcement[])[0]?.drain

/** Minutes go by until nothing is waiting any more. @param most minutes; @throws Error where that is not enough */
export async function tellAll (cloud: World, id: string, most = 60): Promise<void> {
  for (let times = 0; times < most; times++) {
    await drainOnce(cloud)
    await cloud.settle()
    if (await drained(cloud, id) && await countOf(cloud, id, 'pending', 'claimed') === 0) return
    await cloud.clock.advance(minute)
  }
  throw new Error('some are still waiting')
}

/** Who got it, by WeChat's own journal, each time it arrived; and who may have got it and has it in the inbox. */
export async function told (cloud: World, id: string): Promise<{ arrived: string[], doubtful: string[] }> {
  const doubtful = (await pushesOf(cloud, id, ['none']).limit(1000).get()).data as Notice[]
  const sent = (await cloud.wechat.sent()).filter(each => each.page.includes(id))
  return { arrived: sent.map(each => each.openid.replace('openid-', '')), doubtful: doubtful.map(each => each.personId) }
}
