/** Whether a draft is a poll that can be published one day. */
import { checkAudience } from '../community/check'
import type { Estate } from '../estate/estate'
import { Refused } from '../kit/errors'
import type { Poll } from './poll'
import { checkQuestions } from './question'
import { checkTimes } from './steps'

export type PollContent = Pick<Poll, 'title' | 'text' | 'questions' | 'audience' | 'per' | 'secret' | 'survey' | 'opensAt' | 'closesAt'>

/** @throws Refused invalid for whatever in it cannot be */
export function checkPoll ({ questions, audience, per, secret, survey, opensAt, closesAt }: PollContent, estate: Pick<Estate, 'zones'>, now: number): void {
  checkQuestions(questions)
  checkAudience(audience, estate)
  if (per === 'premises' && (audience.roles ?? audience.staffOnly)) throw new Refused('invalid', 'homesOnly', 'audience')
  if (survey !== undefined && (per !== 'person' || !secret)) throw new Refused('invalid', 'surveySecret', 'secret')
  checkTimes({ closesAt, ...(opensAt !== undefined && { opensAt }) }, now)
}
