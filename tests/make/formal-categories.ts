/** One category for each formality; its id is the kind's name. */
import type { Category } from '@domain/estate/estate'
import { formalKinds } from '@domain/matter/matter'
import { kindWords } from '@domain/words'

export const formalities: Category[] = formalKinds.map(kind => ({ id: kind, kind, name: kindWords[kind], priority: 'normal' }))
