/** The steps that a vendor's people take; every other one is refused before the matter is looked at. */
import type { Action } from '../matter/step'

export const jobActions = ['quote', 'declineQuote', 'start', 'arrive', 'complete', 'quoteChange', 'say', 'askCall', 'decline'] as const satisfies readonly Action[]
export type JobAction = typeof jobActions[number]
