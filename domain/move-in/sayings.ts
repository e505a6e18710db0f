/** What people are told of steps that only moving in and out has. */
import type { Saying } from '../inbox/sayings'
import type { moveActions } from './actions'

export const moveSayings: Partial<Record<typeof moveActions[number], Saying>> = {}
