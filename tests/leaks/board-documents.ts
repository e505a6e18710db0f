/** What lies with the board and names a matter: what a drill found, and the lot of a week. */
import { mondayNoon } from '../make/matter'
import { idOf } from './documents'
import type { Side } from './planted'

export const findingOf = (side: Side, mark: string) => ({
  _id: idOf(side, 'finding'), v: 1, estateId: side.estateId, matterId: idOf(side, 'found'), number: mark, kind: 'repair', cause: 'nobody', hiddenFrom: [], open: true, at: mondayNoon, seenAt: mondayNoon
})

export const reportOf = (side: Side, mark: string) => ({
  _id: `${side.estateId}_2026-11-16`, v: 1, estateId: side.estateId, week: '2026-11-16', at: mondayNoon, fileId: side.files.stored, alarms: [],
  sample: [{ matterId: idOf(side, 'sampled'), number: mark, kind: 'repair', closedAt: mondayNoon, hiddenFrom: [] }]
})
