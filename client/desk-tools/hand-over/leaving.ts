import { day } from '@domain/kit/calendar'
import { refusalWords } from '@domain/refusal-words'
import type { Colleague } from '@domain/people/contract'
import { words } from './words'

/** What a manager fills in. */
export interface Leaving { personId?: string, toId?: string, from: string, until: string, reason: string }

export type LeavingField = 'personId' | 'toId' | 'from' | 'until' | 'reason'

export const blank = (now: number): Leaving => ({ from: day(now), until: day(now), reason: '' })

const required = refusalWords({ code: 'invalid', reason: 'required' })

/** What is missing or can't be, by field; nothing where all is well. */
export function faults ({ personId, toId, from, until, reason }: Leaving, now: number): Partial<Record<LeavingField, string>> {
  return {
    ...(personId === undefined && { personId: words.required }),
    ...((toId === undefined || toId === personId) && { toId: words.required }),
    ...((until < from || until < day(now)) && { until: words.wrongDays }),
    ...(reason.trim() === '' && { reason: required })
  }
}

/** Answers for matters, and so can leave them to somebody or be left some. */
export const isDesk = ({ roles }: Colleague) => roles.includes('clerk') || roles.includes('manager')
