/** A company that somebody of the household works for, and what of the catalogue is not for residents. */
import type { Offer } from '@domain/vendor/offer'
import type { Vendor } from '@domain/vendor/vendor'
import { mondayNoon } from '../make/matter'
import { idOf } from './documents'
import type { Side } from './planted'

export const vendorOf = (side: Side, mark: string): Vendor => ({
  _id: idOf(side, 'vendor'), v: 1, rev: 1, estateId: side.estateId, name: `${mark}家电`, categoryIds: ['appliance'], zoneIds: [side.zoneId],
  papers: [{ kind: 'licence', no: `${mark}执照`, until: '2031-12-31', file: side.files.stored }], contract: { no: `${mark}合同`, from: '2026-01-01', until: '2027-12-31', callOutFen: 3_000, taxNote: `${mark}发票` },
  crew: [{ personId: idOf(side, 'person'), name: `${mark}青云` }], state: 'trial', standing: { reason: `${mark}试用`, by: 'gao-feng', byName: '高峰', at: mondayNoon }, contactName: `${mark}师傅`, phone: side.sealed.phone, createdAt: mondayNoon
})

export const offerOf = (side: Side, mark: string): Offer => ({
  _id: idOf(side, 'offer'), v: 1, rev: 1, estateId: side.estateId, categoryId: 'appliance', name: `${mark}维修`, included: `${mark}包括`, excluded: `${mark}不包括`, fromFen: 100, toFen: 200, unit: '次', warrantyDays: 30,
  picture: side.files.stored, state: 'hidden', place: 1
})
