import type { Status } from '../matter/matter'
import type { moveActions } from './actions'

type Action = typeof moveActions[number]

/** Buttons. */
export const moveActionWords: Record<Action, string> = {}

/** Lines of the timeline. `{to}` is the other person of the line. */
export const moveLineWords: Record<Action, string> = {}

/** Statuses, where they are called otherwise than elsewhere: as staff say them, and as residents do. */
export const moveStatusWords: Partial<Record<Status, string>> = {}
export const movePlainWords: Partial<Record<Status, string>> = {}

/** What is asked for in steps, as a form's labels. */
export const moveInputWords = {} as const
