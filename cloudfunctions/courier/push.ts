/** Sends what is due: person by person, several persons at a time, one message after the other to each. */
import { doubtful } from '@domain/inbox/ladder'
import type { Notice } from '@domain/inbox/notice'
import { robotOf } from '@domain/inbox/reader'
import { estateOf } from '../estate/repo'
import { lease, look, release, without } from '../inbox/grants-repo'
import { due, savePush, stale } from '../inbox/repo'
import { openIdsOf } from '../people/repo'
import { carry, settle } from './carry'
import type { Hold } from './hold'

/** Nothing new is begun after this, so that the function is done before its time is up (60 s), ms. */
const runFor = 40_000
/** As many people as one question looks up by index. */
const batch = 100
/** Persons at a time. */
const width = 8

interface Round extends Pick<Hold, 'time' | 'stopped'> { isOver: () => boolean }

const byPerson = (notices: Notice[]): Notice[][] => {
  const queues = new Map<string, Notice[]>()
  for (const notice of notices) queues.set(notice.personId, [...queues.get(notice.personId) ?? [], notice])
  return [...queues.values()].map(queue => queue.sort((a, b) => a.at - b.at || a.seq - b.seq))
}

/** @returns in the order of the items; undefined where the work failed, which is logged and stops nothing else */
async function inParallel<T, R> (items: readonly T[], work: (item: T) => Promise<R>): Promise<(R | undefined)[]> {
  const results: (R | undefined)[] = items.map(() => undefined)
  const waiting = items.entries()
  await Promise.all(Array.from({ length: width }, async () => {
    for (const [at, item] of waiting) {
      results[at] = await work(item).catch((error: unknown) => { console.error('courier: left for the next sweep', error); return undefined })
    }
  }))
  return results
}

/** @returns how many went out; undefined where another sender has this person */
async function drain (queue: Notice[], openIds: ReadonlyMap<string, string>, { time, stopped, isOver }: Round): Promise<number | undefined> {
  const [{ personId, estateId }] = queue as [Notice]
  const grants = await lease(personId, time())
  if (!grants) return undefined
  const hold: Hold = { grants, time, stopped, address: { openId: openIds.get(personId), robot: robotOf(await estateOf(estateId), personId) } }
  let count = 0
  try {
    for (const notice of queue) if (!isOver() && await carry(notice, hold)) count++
  } finally {
    await release(grants)
  }
  return count
}

/** One look at what is due. @returns how many went out; undefined where nothing could be done about any of it */
async function round (notices: Notice[], time: () => number, isOver: () => boolean): Promise<number | undefined> {
  const { grants, stopped } = await look([...new Set(notices.map(each => each.personId))])
  const settled = await inParallel(notices, each => settle(each, { grants: grants.get(each.personId) ?? without(each.personId), stopped, time }))
  const queues = byPerson(notices.filter((_each, at) => settled[at] === false))
  const openIds = queues.length > 0 ? await openIdsOf(queues.map(([first]) => first!.personId)) : new Map<string, string>()
  const counts = await inParallel(queues, queue => drain(queue, openIds, { time, stopped, isOver }))
  const isIdle = !settled.includes(true) && counts.every(each => each === undefined)
  return isIdle ? undefined : counts.reduce<number>((sum, each) => sum + (each ?? 0), 0)
}

/** What was claimed and never heard of again may have arrived: it is never sent again, and somebody phones. */
async function giveUpStale (now: number): Promise<void> {
  for (const notice of await stale(now, batch)) await savePush(notice, 'claimed', doubtful(notice.push))
}

/**
 * Sends what is due by now. Several may run at once: who holds the person's lease sends, and looks again after giving it
 * up, so that what came in meanwhile is not left behind.
 * @param now ms
 * @param personIds only to these; without it to everybody, and messages whose sender died are given up as doubtful
 * @returns how many pushes went out
 */
export async function pushDue (now: number, { personIds }: { personIds?: readonly string[] } = {}): Promise<number> {
  if (personIds?.length === 0) return 0
  const started = Date.now()
  const time = () => now + Date.now() - started, isOver = () => Date.now() - started > runFor
  if (!personIds) await giveUpStale(now)
  for (let total = 0; ;) {
    const notices = await due(time(), batch, personIds)
    const count = notices.length > 0 && !isOver() ? await round(notices, time, isOver) : undefined
    if (count === undefined) return total
    total += count
  }
}
