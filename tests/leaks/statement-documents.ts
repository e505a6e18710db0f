/** What a company has earned in somebody's home, and why something was taken off: with marks where others have words. */
import { dueId, type VendorDue } from '@domain/statement/due'
import { withSums, type Statement } from '@domain/statement/statement'
import { mondayNoon } from '../make/matter'
import { idOf } from './documents'
import type { Side } from './planted'

const earned = (side: Side, mark: string) =>
  ({ matterId: idOf(side, 'matter-paid'), number: `${mark}-261003-0001`, categoryId: 'appliance', kind: 'work' as const, at: mondayNoon, costFen: 8_017, redos: 1 })

const hand = (mark: string) => ({ by: 'xu-wenjing', byName: `${mark}许`, at: mondayNoon })

export const vendorDueOf = (side: Side, mark: string): VendorDue => ({
  _id: dueId(idOf(side, 'matter-paid'), 'work'), v: 1, estateId: side.estateId, vendorId: idOf(side, 'vendor'), ...earned(side, mark), period: '2026-10', priceFen: 10_003, deductedFen: 517,
  statementId: idOf(side, 'statement'), rev: 1
})

export const statementOf = (side: Side, mark: string): Statement => withSums({
  _id: idOf(side, 'statement'), v: 1, rev: 1, estateId: side.estateId, vendorId: idOf(side, 'vendor'), vendorName: `${mark}公司`, period: '2026-10', n: 1, contractNo: `${mark}合同`, taxNote: `${mark}税`,
  lines: [{ dueId: dueId(idOf(side, 'matter-paid'), 'work'), ...earned(side, mark) }], linesFen: 0, deductedFen: 0, totalFen: 0, state: 'sent', shown: true,
  deductions: [{ id: idOf(side, 'deduction'), dueId: dueId(idOf(side, 'matter-paid'), 'work'), matterId: idOf(side, 'matter-paid'), number: `${mark}-261003-0001`, why: 'redo', fen: 517, reason: `${mark}扣`, photos: [side.files.stored], ...hand(mark) }],
  remarks: [{ action: 'object', reason: `${mark}异议`, ...hand(mark) }], madeBy: hand(mark), sent: hand(mark), updatedAt: mondayNoon
})
