/** What can be done with a poll, in which state: the function refuses by it, the page draws its buttons from it, the timer goes by it. */
import { dayLength, hour, minute } from '../kit/calendar'
import { Refused } from '../kit/errors'
import { sheetsFor, type Electorate, type Poll, type PollState } from './poll'
import { emptyTally } from './tally'

export const pollActions = ['publish', 'close', 'withdraw'] as const
export type PollAction = typeof pollActions[number]

/** What only time does. */
type OfTime = 'open' | 'end' | 'finish'

export interface Given { reason?: string | undefined }
interface Acting { id: string, name: string, now: number }

interface Row {
  from: readonly PollState[]
  to: PollState
  asks?: 'reason'
  /** What changes beside the state. */
  does: (before: Poll, given: Given, acting: Acting) => Partial<Poll>
  look?: 'primary' | 'danger'
}

/** Whoever was sending their vote when it closed is in by then: no call lasts so long. Counting begins after it. */
export const lastVotesMs = minute

const counts = ({ questions, closesAt }: Poll, _given: Given, { now }: Acting): Partial<Poll> =>
  ({ closesAt: Math.min(closesAt, now), nextAt: now + lastVotesMs, counting: { after: '', tally: emptyTally(questions) } })

export const pollRows: Record<PollAction | OfTime, Row> = {
  publish: { from: ['draft'], to: 'planned', look: 'primary', does: ({ opensAt = 0 }, _given, { now }) => ({ publishedAt: now, out: true, opensAt: Math.max(opensAt, now), nextAt: Math.max(opensAt, now) }) },
  open: { from: ['planned'], to: 'open', does: ({ closesAt }) => ({ nextAt: closesAt }) },
  close: { from: ['open'], to: 'counting', look: 'danger', does: counts },
  end: { from: ['open'], to: 'counting', does: counts },
  finish: { from: ['counting'], to: 'closed', does: () => ({ counting: undefined, nextAt: undefined }) },
  withdraw: {
    from: ['planned', 'open'], to: 'withdrawn', asks: 'reason', look: 'danger',
    does: (_before, { reason = '' }, { id, name, now }) => ({ withdrawn: { at: now, by: id, byName: name, reason }, nextAt: undefined })
  }
}

/** Open at least so long and at most so long; planned at most so far ahead. */
const shortest = hour, longest = 90 * dayLength, farthest = 180 * dayLength

/** @throws Refused invalid where it would close before it opens, be open too briefly or too long, or is planned too far ahead */
export function checkTimes ({ opensAt, closesAt }: Pick<Poll, 'opensAt' | 'closesAt'>, now: number): void {
  const from = Math.max(opensAt ?? now, now)
  if (closesAt < from + shortest) throw new Refused('invalid', closesAt <= now ? 'past' : 'openTooBriefly', 'closesAt')
  if (from > now + farthest) throw new Refused('invalid', 'range', 'opensAt')
  if (closesAt > from + longest) throw new Refused('invalid', 'range', 'closesAt')
}

/** What can be done with it now. */
export const openActions = (poll: Pick<Poll, 'state'>): PollAction[] => pollActions.filter(action => pollRows[action].from.includes(poll.state))

/**
 * @returns the next poll, its revision one higher
 * @throws Refused conflict where its state stands against it, invalid where a reason is missing or not asked for
 */
export function stepped (before: Poll, action: PollAction | OfTime, given: Given, acting: Acting): Poll {
  const row = pollRows[action]
  if (!row.from.includes(before.state)) throw new Refused('conflict', 'pollChanged', undefined, { action })
  if (row.asks && given.reason === undefined) throw new Refused('invalid', 'required', 'reason')
  if (!row.asks && given.reason !== undefined) throw new Refused('invalid', 'notAsked', 'reason')
  return { ...before, ...row.does(before, given, acting), state: row.to, rev: before.rev + 1, updatedAt: acting.now }
}

/** Published for so many. @throws Refused as `stepped` and `checkTimes` do */
export function published (draft: Poll, given: Given, electorate: Electorate, acting: Acting): Poll {
  const next = stepped(draft, 'publish', given, acting)
  checkTimes(draft, acting.now)
  return byTime({ ...next, electorate, ...(draft.secret && { sheets: sheetsFor(electorate.total) }) }, acting)
}

const hours: readonly { action: OfTime, at: (poll: Poll) => number | undefined }[] = [{ action: 'open', at: each => each.opensAt }, { action: 'end', at: each => each.closesAt }]

/** As time has made it: open from its hour on and closed at its hour, whether or not the timer has come by. */
export function byTime (poll: Poll, acting: Acting): Poll {
  const due = hours.find(({ action, at }) => pollRows[action].from.includes(poll.state) && (at(poll) ?? Infinity) <= acting.now)
  return due ? byTime(stepped(poll, due.action, {}, acting), acting) : poll
}
