import type { Status } from '../matter/matter'
import type { custodyActions } from './actions'

type Action = typeof custodyActions[number]

/** Buttons. */
export const custodyActionWords: Record<Action, string> = {}

/** Lines of the timeline. `{to}` is the other person of the line. */
export const custodyLineWords: Record<Action, string> = {}

/** Statuses, where they are called otherwise than elsewhere: as staff say them, and as residents do. */
export const custodyStatusWords: Partial<Record<Status, string>> = {}
export const custodyPlainWords: Partial<Record<Status, string>> = {}

/** What is asked for in steps, as a form's labels. */
export const custodyInputWords = {} as const
