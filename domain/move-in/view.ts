/** What one person may read of it; a list of what may travel. */
import type { Looking } from '../matter/bodies'
import type { Matter } from '../matter/matter'
import type { Who } from '../people/person'
import type { Moving } from './moving'

export type MovingView = Record<string, never>

export const moveView = (_matter: Matter, _body: Moving, _looking: Looking): MovingView => ({})

/** Its stored files that this person will see. */
export const moveFiles = (_body: Moving, _who: Who): string[] => []
