import type { Status } from '../matter/matter'
import type { renovationActions } from './actions'

type Action = typeof renovationActions[number]

/** Buttons. */
export const renovationActionWords: Record<Action, string> = {}

/** Lines of the timeline. `{to}` is the other person of the line. */
export const renovationLineWords: Record<Action, string> = {}

/** Statuses, where they are called otherwise than elsewhere: as staff say them, and as residents do. */
export const renovationStatusWords: Partial<Record<Status, string>> = {}
export const renovationPlainWords: Partial<Record<Status, string>> = {}

/** What is asked for in steps, as a form's labels. */
export const renovationInputWords = {} as const
