/** What a formality begins with where a test does not care: one row per kind that has a body. */
import type { Kind } from '@domain/matter/matter'
import type { Said } from '@domain/matter/open-matter'
import { aFiling } from './filing'

const bodies: Partial<Record<Kind, () => Partial<Said>>> = {
  renovation: () => ({ renovation: aFiling() }),
  moveIn: () => ({ moving: { items: [] } }),
  moveOut: () => ({ moving: { items: [] } }),
  keyCustody: () => ({ custody: { tag: 'K-0001' } })
}

export const bodyOf = (kind: Kind): Partial<Said> => bodies[kind]?.() ?? {}
