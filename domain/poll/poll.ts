/**
 * 投票、问卷: questions to many, answered once per person or once per home, counted when it is over. It asks for opinions. What
 * owners have to decide together (民法典第278条) is decided by their assembly in its own form, not here.
 */
import type { Audience } from '../community/audience'
import type { TextBlock } from '../community/text'
import type { Answer } from './answer'
import type { Question } from './question'
import type { Said, Tally } from './tally'

export const pollStates = ['draft', 'planned', 'open', 'counting', 'closed', 'withdrawn'] as const
export type PollState = typeof pollStates[number]

/** Who has one vote. */
export const electors = ['person', 'premises'] as const
export type Elector = typeof electors[number]

/** How many could vote when it was published: all of them, and zone by zone. */
export interface Electorate { total: number, zones: Record<string, number> }

/** How far the count is: whoever is killed goes on behind the last document counted. */
export interface Counting { after: string, tally: Tally }

export interface Results extends Tally {
  /** Who voted, zone by zone. */
  voters: Record<string, number>
}

export interface Poll {
  /** Made of its writer's key. */
  _id: string
  v: 1
  rev: number
  estateId: string
  title: string
  text: TextBlock[]
  questions: Question[]
  audience: Audience
  /** Of the audience, for the query; see `reachOf`. */
  reach: string[]
  per: Elector
  secret: boolean
  /** 年度满意度调查: of which year. */
  survey?: number
  state: PollState
  /** Whether those it is for can find it. */
  out: boolean
  /** Absent in a draft: at once when it is published. */
  opensAt?: number
  /** Votes are taken until then; closing early moves it. */
  closesAt: number
  publishedAt?: number
  /** When time has something to do with it. */
  nextAt?: number
  electorate?: Electorate
  /** Of a secret poll: how many sheets its ballots are added on; see `sheetsFor`. */
  sheets?: number
  counting?: Counting
  results?: Results
  createdBy: string
  createdByName: string
  createdAt: number
  updatedAt: number
  withdrawn?: { at: number, by: string, byName: string, reason: string }
}

/** Whoever has voted; of a named poll with what they answered. Bears no moment but the poll's own. */
export interface Voter {
  /** Of the poll and of whoever has the vote, so that there is one. */
  _id: string
  v: 1
  rev: number
  estateId: string
  pollId: string
  /** When the poll was published. */
  pollAt: number
  personId: string
  /** Of one vote per home. */
  premisesId?: string
  zoneId?: string
  /** Of the call that wrote it: the same call again is no second vote. */
  key: string
  named?: { name: string, label: string, answers: Answer[] }
}

/** One of a secret poll's sums. Several, so that many can vote at once; each has the ballots of whoever came upon it by chance. */
export interface Sheet extends Tally {
  _id: string
  v: 1
  estateId: string
  pollId: string
  pollAt: number
  said: Said
}

/** Homes or people to one sheet, and sheets at most: few enough to add up, so many that those who vote in the same second seldom meet. */
const perSheet = 50, mostSheets = 256

export const sheetsFor = (total: number): number => Math.min(Math.max(Math.ceil(total / perSheet), 1), mostSheets)
