/** Sends what is due: person by person, several persons at a time, one message after the other to each. */
import { robotOf } from '@domain/inbox/reader'
import { doubtful } from '@domain/inbox/ladder'
import type { Notice } from '@domain/inbox/notice'
import { estateOf } from '../estate/repo'
import { carry } from './carry'
import type { Hold } from './hold'
import { lease, release, stopped } from './ledger-repo'
import { due, openIdsOf, save, stale } from './repo'

/** Nothing new is begun after this, so that the function is done before its time is up (60 s), ms. */
const runFor = 40_000
const batch = 200
/** Persons at a time. */
const width = 8

interface Round extends Pick<Hold, 'time' | 'stopped'> { openIds: Map<string, string>, isOver: () => boolean }

const byPerson = (notices: Notice[]): Notice[][] => {
  const queues = new Map<string, Notice[]>()
  for (const notice of notices) queues.set(notice.personId, [...queues.get(notice.personId) ?? [], notice])
  return [...queues.values()].map(queue => queue.sort((a, b) => a.at - b.at || a.seq - b.seq))
}

async function inParallel<T> (items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const next = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: width }, next))
}

/** @returns how many went out; undefined where another sender has this person */
async function drain (queue: Notice[], { time, stopped, openIds, isOver }: Round): Promise<number | undefined> {
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

/** What was claimed and never heard of again may have arrived: it is never sent again, and somebody phones. */
async function giveUpStale (now: number): Promise<void> {
  for (const notice of await stale(now, batch)) await save(notice, 'claimed', doubtful(notice.push))
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
    const queues = byPerson(await due(time(), batch, personIds))
    if (queues.length === 0 || isOver()) return total
    const [openIds, resting] = await Promise.all([openIdsOf(queues.map(([first]) => first!.personId)), stopped()])
    let held = 0
    await inParallel(queues, async queue => {
      const count = await drain(queue, { time, isOver, openIds, stopped: resting }).catch((error: unknown) => { console.error('courier: a queue was left', error) })
      if (count === undefined) return
      held++
      total += count
    })
    if (held === 0) return total
  }
}
