/** What people are told of steps that only renovation filing has. */
import type { Saying } from '../inbox/sayings'
import type { renovationActions } from './actions'

export const renovationSayings: Partial<Record<typeof renovationActions[number], Saying>> = {}
