/** What one person may read of it; a list of what may travel. */
import type { Looking } from '../matter/bodies'
import type { Matter } from '../matter/matter'
import type { Who } from '../people/person'
import type { RenovationFiling } from './filing'

export type RenovationView = Record<string, never>

export const renovationView = (_matter: Matter, _body: RenovationFiling, _looking: Looking): RenovationView => ({})

/** Its stored files that this person will see. */
export const renovationFiles = (_body: RenovationFiling, _who: Who): string[] => []
