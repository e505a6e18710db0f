/** What people are told of steps that only key custody has. */
import type { Saying } from '../inbox/sayings'
import type { custodyActions } from './actions'

export const custodySayings: Partial<Record<typeof custodyActions[number], Saying>> = {}
