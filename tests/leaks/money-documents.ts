/** What one household owes, has agreed and has used, with marks where others have words. */
import type { Bill } from '@domain/billing/bill'
import { noTerms } from '@domain/billing/fee-terms-rules'
import type { FeeTerms } from '@domain/billing/fee-terms'
import type { Meter, Reading } from '@domain/billing/meter'
import { mondayNoon } from '../make/matter'
import { homeFee, waterFee } from '../make/tariffs'
import { idOf } from './documents'
import type { Side } from './planted'

const homeOf = (side: Side) => ({ estateId: side.estateId, premisesId: idOf(side, 'premises') })

export const billOf = (side: Side, mark: string): Bill => ({
  _id: idOf(side, 'bill'), v: 1, ...homeOf(side), zoneId: side.zoneId, label: `${mark}房 9栋`, tariffId: homeFee._id, name: `${mark}费`, kind: 'area', period: '2026-09', months: 1, dueOn: '2026-10-28',
  issuedAt: mondayNoon, amountFen: 10_000, calculation: { form: 'sum', lines: [[{ what: 'amount', value: 10_000, per: 100 }]], rounding: { mode: 'halfUp', digits: 2 } },
  note: `${mark}注`, credits: [{ fen: 1, reason: `${mark}减`, by: 'gao-feng', byName: '高峰', at: mondayNoon, key: 'k' }], waivers: [], state: 'open', openFen: 9_999, rev: 1
})

export const termsOf = (side: Side, mark: string): FeeTerms => ({
  ...noTerms(idOf(side, 'premises'), side.estateId), overrides: [{ tariffId: homeFee._id, percent: 50, from: '2026-01-01' }],
  vacancies: [{ from: '2026-01-01', until: '2026-02-28', inspectedOn: '2026-01-01', inspectedBy: `${mark}师傅`, photo: side.files.stored, allowedBy: 'gao-feng', allowedByName: '高峰', at: mondayNoon }],
  changes: [{ at: mondayNoon, by: 'gao-feng', byName: '高峰', reason: `${mark}约`, key: 'k' }], rev: 1
})

export const meterOf = (side: Side, mark: string): Meter => ({
  _id: idOf(side, 'meter'), v: 1, ...homeOf(side), label: `${mark}房 9栋`, tariffId: waterFee._id, serial: `${mark}001`, digits: 5, last: { value: 1_000, on: '2026-10-31' }, rev: 1
})

export const readingOf = (side: Side, mark: string): Reading => ({
  _id: idOf(side, 'reading'), v: 1, ...homeOf(side), meterId: idOf(side, 'meter'), label: `${mark}房 9栋`, tariffId: waterFee._id, value: 90_000, usage: 89_000, from: 1_000, since: '2026-10-31', on: '2026-11-20', at: mondayNoon,
  state: 'questioned', photo: side.files.stored, byId: idOf(side, 'person'), byName: `${mark}住户`, byResident: true
})
