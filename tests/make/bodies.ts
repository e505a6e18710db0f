/** What a formality begins with where a test does not care: one row per kind that has a body. */
import type { Kind } from '@domain/matter/matter'
import type { Said } from '@domain/matter/open-matter'
import { movingBody } from '@domain/move-in/begin'

const bodies: Partial<Record<Kind, () => Partial<Said>>> = {
  renovation: () => ({ renovation: { contractor: '泽城装饰' } }),
  moveIn: () => ({ moving: movingBody('moveIn', '2026-11-23', {}) }),
  moveOut: () => ({ moving: movingBody('moveOut', '2026-11-23', {}) }),
  keyCustody: () => ({ custody: { tag: 'K-0001' } })
}

export const bodyOf = (kind: Kind): Partial<Said> => bodies[kind]?.() ?? {}
