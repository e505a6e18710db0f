/** What of a household lies with the handbook: how far somebody has read, and what they signed. */
import type { Acknowledgement } from '@domain/acknowledgement/act'
import type { Reading } from '@domain/acknowledgement/reading'
import { mondayNoon } from '../make/matter'
import { idOf, labelOf } from './documents'
import type { Side } from './planted'

export const handbookReadingOf = (side: Side, mark: string): Reading => ({
  _id: `${idOf(side, 'reading')}-${idOf(side, 'person')}`, v: 1, estateId: side.estateId, personId: idOf(side, 'person'), edition: '2026-10', startedAt: mondayNoon, read: [0, 1],
  agreed: { version: 1, hash: `${mark}指纹`, at: mondayNoon }, confirmed: { at: mondayNoon, phoneMask: `${mark}号` }
})

export const acknowledgementOf = (side: Side, mark: string): Acknowledgement => ({
  _id: idOf(side, 'act'), v: 1, estateId: side.estateId, seq: 1, number: 'SC-202610-PLANTED', edition: '2026-10', premisesId: idOf(side, 'premises'), zoneId: side.zoneId, building: '9', label: labelOf(side),
  place: `${mark}栋九层`, entryId: idOf(side, 'entry'), personId: idOf(side, 'person'), relation: 'owner', signatory: { kind: 'individual', name: `${mark}青云` }, way: 'phone', at: mondayNoon, text: [`${mark}声明`],
  strokes: [[[100, 100, 0], [900, 400, 90]]], evidence: { account: `${mark}帐号`, phoneMask: `${mark}号`, editionHash: 'e'.repeat(64), textHash: 'f'.repeat(64), pictures: [] },
  file: { fileId: side.files.stored, hash: 'd'.repeat(64) }, key: 'planted', previous: '', hash: 'c'.repeat(64)
})
