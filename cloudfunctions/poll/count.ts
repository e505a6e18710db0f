/** Counting, page by page: how far it is and what it comes to so far are one document, so that whoever is killed goes on behind the last page and counts nothing twice. */
import { systemId } from '@domain/people/person'
import type { Counting, Poll } from '@domain/poll/poll'
import { stepped } from '@domain/poll/steps'
import { added, withBallot, type Tally } from '@domain/poll/tally'
import { savePoll } from './repo'
import { sheetsBehind } from './sheets-repo'
import { voterCounts, votersBehind } from './voters-repo'

const sheetsPerPage = 50, votersPerPage = 500

const center = { id: systemId, name: '服务中心' }

/** One page further; `after` is missing where that was the last. */
interface Counted { tally: Tally, after?: string }

async function countSheets (pollId: string, { after, tally }: Counting): Promise<Counted> {
  const found = await sheetsBehind(pollId, after, sheetsPerPage), last = found.at(-1)
  return { tally: found.reduce(added, tally), ...(found.length === sheetsPerPage && last && { after: last._id }) }
}

async function countVoters (pollId: string, { after, tally }: Counting): Promise<Counted> {
  const found = await votersBehind(pollId, after, votersPerPage), last = found.at(-1)
  return { tally: found.reduce((sum, { named }) => named ? withBallot(sum, named.answers) : sum, tally), ...(found.length === votersPerPage && last && { after: last._id }) }
}

/** @returns the poll as it is then; undefined where somebody else counts it meanwhile */
async function further (poll: Poll, counting: Counting, now: number): Promise<Poll | undefined> {
  const { tally, after } = await (poll.secret ? countSheets : countVoters)(poll._id, counting)
  const next: Poll = after === undefined
    ? { ...stepped(poll, 'finish', {}, { ...center, now }), results: { ...tally, voters: await voterCounts(poll._id) } }
    : { ...poll, rev: poll.rev + 1, counting: { tally, after } }
  return await savePoll(poll, next) ? next : undefined
}

/** Goes on with one poll until it is counted or the time is up. @param isOver whether the time for this call is up */
export async function count (poll: Poll, now: number, isOver: () => boolean): Promise<void> {
  for (let current: Poll | undefined = poll; current?.counting && !isOver();) current = await further(current, current.counting, now)
}
