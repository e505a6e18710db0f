/** What a formality begins with where a test does not care: one row per kind that has a body. */
import { begun } from '@domain/key-custody/begin'
import { moment } from '@domain/kit/calendar'
import type { Kind } from '@domain/matter/matter'
import type { Said } from '@domain/matter/open-matter'
import { movingBody } from '@domain/move-in/begin'
import { aFiling } from './filing'

const bodies: Partial<Record<Kind, () => Partial<Said>>> = {
  renovation: () => ({ renovation: aFiling() }),
  moveIn: () => ({ moving: movingBody('moveIn', '2026-11-23', {}) }),
  moveOut: () => ({ moving: movingBody('moveOut', '2026-11-23', {}) }),
  keyCustody: () => ({
    custody: begun('test-key-of-keyCustody-0123456789', {
      keys: [{ kind: 'door', pieces: 2 }, { kind: 'mailbox', pieces: 1 }], purpose: '出国期间维修和看房', until: '2027-05-31', standing: [{ kind: 'technician' }, { kind: 'family', name: '王晓雨' }]
    }, moment('2026-11-23', '14:00'))
  })
}

export const bodyOf = (kind: Kind): Partial<Said> => bodies[kind]?.() ?? {}
