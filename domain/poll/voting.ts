/** Who votes, for which home, and whether they still may. */
import { isFor } from '../community/audience'
import { day } from '../kit/calendar'
import { Refused } from '../kit/errors'
import type { Occupancy } from '../people/occupancy'
import { systemId, type Who } from '../people/person'
import type { Elector, Poll, PollState, Voter } from './poll'
import { byTime } from './steps'

/** One vote that somebody can cast: their own, or that of a home. */
export interface Voice { premisesId?: string, label?: string, zoneId?: string }

type Caller = Pick<Who, 'roles' | 'occupancies'>

const ofHome = ({ premisesId, label, zoneId }: Occupancy): Voice => ({ premisesId, label, zoneId })

/** Who came after it was published is not asked: nobody is bound to a home for the sake of a vote. */
const voicesPer: Record<Elector, (meant: readonly Occupancy[]) => Voice[]> = {
  premises: meant => [...new Map(meant.map(each => [each.premisesId, ofHome(each)])).values()],
  person: ([first]) => [first ? { zoneId: first.zoneId } : {}]
}

/** Votes that somebody has in this poll; none where it is not for them. @param buildings of each of their premises */
export function voicesOf ({ reach, per, publishedAt = 0 }: Pick<Poll, 'reach' | 'per' | 'publishedAt'>, { roles, occupancies }: Caller, buildings: ReadonlyMap<string, string>): Voice[] {
  const on = day(publishedAt), meant = occupancies.filter(each => isFor(reach, { roles: [], occupancies: [each] }, buildings, on))
  return isFor(reach, { roles, occupancies }, buildings, on) ? voicesPer[per](meant) : []
}

/** `free` nobody has voted · `mine` I have · `home` somebody else of the home has. */
export type Standing = 'free' | 'mine' | 'home'
export type Right = 'vote' | 'change'

export const standingOf = (voter: Pick<Voter, 'personId'> | undefined, personId: string): Standing => voter ? voter.personId === personId ? 'mine' : 'home' : 'free'

const rows: Record<Standing, { named?: Right, secret?: Right, reason: string }> = {
  free: { named: 'vote', secret: 'vote', reason: '' },
  // A ballot that nobody can find again cannot be changed.
  mine: { named: 'change', reason: 'voted' },
  home: { reason: 'homeVoted' }
}

/** What somebody may do with a vote, while the poll is open. */
export const rightOf = (standing: Standing, secret: boolean): Right | undefined => rows[standing][secret ? 'secret' : 'named']

/** @throws Refused conflict where the vote has been cast and cannot be changed by them */
export function mustHaveRight (standing: Standing, secret: boolean): void {
  if (rightOf(standing, secret) === undefined) throw new Refused('conflict', rows[standing].reason)
}

const center = { id: systemId, name: '服务中心' }

export const stateAt = (poll: Poll, now: number): PollState => byTime(poll, { ...center, now }).state

const shut: Partial<Record<PollState, string>> = { planned: 'pollNotOpen', withdrawn: 'pollWithdrawn' }

/** @throws Refused conflict before it opens, after it has closed, and where it was withdrawn */
export function mustBeOpen (poll: Poll, now: number): void {
  const state = stateAt(poll, now)
  if (state !== 'open') throw new Refused('conflict', shut[state] ?? 'pollOver')
}

/** @throws Refused notFound where the home is none that they vote for, invalid where it has to be said which */
export function voiceIn (voices: readonly Voice[], premisesId: string | undefined): Voice {
  if (voices.length === 0) throw new Refused('notFound', 'noPoll', 'id')
  const found = voices.find(each => each.premisesId === premisesId)
  if (!found) throw new Refused(premisesId === undefined ? 'invalid' : 'notFound', premisesId === undefined ? 'required' : 'noVoice', 'premisesId')
  return found
}
