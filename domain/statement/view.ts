/** What travels of a statement: all of it to the office, to the vendor nothing but numbers of matters, days and its own sums. */
import type { Category } from '../estate/estate'
import { masked } from '../job/mask'
import { day } from '../kit/calendar'
import type { FileLink } from '../matter/view'
import type { Acting } from '../people/person'
import { isOpen } from './deducting'
import type { DeductionReason, Statement, StatementLine, VendorDeduction } from './statement'
import { openActions, type StatementAction } from './steps'

export type StatementCard = Pick<Statement, 'vendorId' | 'vendorName' | 'period' | 'n' | 'linesFen' | 'deductedFen' | 'totalFen' | 'state' | 'updatedAt'> & { id: string, matters: number }

export const statementCard = ({ _id: id, vendorId, vendorName, period, n, linesFen, deductedFen, totalFen, state, updatedAt, lines }: Statement): StatementCard =>
  ({ id, vendorId, vendorName, period, n, linesFen, deductedFen, totalFen, state, updatedAt, matters: lines.length })

export type DeductionView = Omit<VendorDeduction, 'photos' | 'by' | 'dueId'> & { photos: FileLink[] }

export interface StatementView extends StatementCard, Pick<Statement, 'rev' | 'contractNo' | 'taxNote' | 'remarks' | 'madeBy' | 'sent' | 'confirmed' | 'approved' | 'paid'> {
  lines: (StatementLine & { category: string })[]
  deductions: DeductionView[]
  /** Deductions can be added and taken back. */
  open: boolean
  may: StatementAction[]
}

/** Files that the office sees with it. */
export const evidenceOf = ({ deductions }: Pick<Statement, 'deductions'>): string[] => deductions.flatMap(each => each.photos)

const categoryName = (categories: readonly Category[], id: string) => categories.find(each => each.id === id)?.name ?? ''

/** @param files links of a stored file */
export function statementView (statement: Statement, who: Acting, categories: readonly Category[], files: (fileId: string) => FileLink[]): StatementView {
  const { rev, contractNo, taxNote, remarks, madeBy, sent, confirmed, approved, paid, lines, deductions } = statement
  return {
    ...statementCard(statement), rev, remarks, madeBy,
    ...(contractNo !== undefined && { contractNo }), ...(taxNote !== undefined && { taxNote }), ...(sent && { sent }), ...(confirmed && { confirmed }), ...(approved && { approved }), ...(paid && { paid }),
    lines: lines.map(each => ({ ...each, category: categoryName(categories, each.categoryId) })),
    deductions: deductions.map(({ photos, by: _by, dueId: _due, ...each }) => ({ ...each, photos: photos.flatMap(files) })),
    open: isOpen(statement), may: openActions(statement, who)
  }
}

export type OwnCard = Pick<StatementCard, 'id' | 'period' | 'n' | 'linesFen' | 'deductedFen' | 'totalFen' | 'state' | 'matters'>

export const ownCard = ({ _id: id, period, n, linesFen, deductedFen, totalFen, state, lines }: Statement): OwnCard => ({ id, period, n, linesFen, deductedFen, totalFen, state, matters: lines.length })

export interface OwnLine extends Pick<StatementLine, 'number' | 'kind' | 'costFen'> { category: string, /** `YYYY-MM-DD` */ on: string }

export interface OwnDeduction { number: string, why: DeductionReason, fen: number, reason: string, /** How many; they may show a home, and are looked at in the service center. */ photos: number, takenBack: boolean }

export interface OwnStatement extends OwnCard {
  rev: number
  contractNo?: string
  taxNote?: string
  lines: OwnLine[]
  deductions: OwnDeduction[]
  /** What was objected, or sent back by the center. */
  remarks: { at: number, reason: string }[]
  paid?: { on: string, reference: string }
  may: StatementAction[]
}

export function ownStatement (statement: Statement, who: Acting, categories: readonly Category[]): OwnStatement {
  const { rev, contractNo, taxNote, lines, deductions, remarks, paid } = statement
  return {
    ...ownCard(statement), rev, ...(contractNo !== undefined && { contractNo }), ...(taxNote !== undefined && { taxNote }),
    lines: lines.map(({ number, kind, costFen, at, categoryId }) => ({ number, kind, costFen, category: categoryName(categories, categoryId), on: day(at) })),
    deductions: deductions.map(({ number, why, fen, reason, photos, takenBack }) => ({ number, why, fen, reason: masked(reason), photos: photos.length, takenBack: takenBack !== undefined })),
    remarks: remarks.map(({ at, reason }) => ({ at, reason: masked(reason) })), ...(paid && { paid: { on: paid.on, reference: paid.reference } }), may: openActions(statement, who)
  }
}
