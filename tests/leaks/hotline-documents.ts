/** What lies with the hotline: a table that is being written, and how often a number was tapped. Of no household, but of one estate. */
import { mondayNoon } from '../make/matter'
import { idOf } from './documents'
import type { Side } from './planted'

export const hotlineDraftOf = ({ estateId, zoneId, ...side }: Side, mark: string) => ({
  _id: estateId, v: 1, estateId, rev: 7, writing: { windows: [{ zoneId, from: '00:00', until: '24:00', number: `${mark}线`, effectiveFrom: '2026-12-01' }], by: idOf(side, 'person'), byName: `${mark}青云`, at: mondayNoon }
})

export const hotlineCallsOf = (side: Side, mark: string) => ({ _id: idOf(side, 'calls'), v: 1, estateId: side.estateId, date: '2026-11-25', number: `${mark}线`, count: 7 })
