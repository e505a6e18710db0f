/** What one person may read of it; a list of what may travel. */
import type { Looking } from '../matter/bodies'
import type { Matter } from '../matter/matter'
import type { Who } from '../people/person'
import type { KeyCustody } from './custody'

export type CustodyView = Record<string, never>

export const custodyView = (_matter: Matter, _body: KeyCustody, _looking: Looking): CustodyView => ({})

/** Its stored files that this person will see. */
export const custodyFiles = (_body: KeyCustody, _who: Who): string[] => []
