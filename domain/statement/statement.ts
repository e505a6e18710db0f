/** 结算单: what a vendor has earned in a month, less what is deducted, and who has agreed to it. */
import type { VendorDue } from './due'

/** draft → sent → confirmed by the vendor → approved by the center → paid; objected to, or sent back, it is corrected and sent again. */
export const statementStates = ['draft', 'sent', 'objected', 'confirmed', 'approved', 'paid'] as const
export type StatementState = typeof statementStates[number]

/** Of so many matters at most; a vendor with more in a month gets a second one. */
export const mostLines = 200

export type StatementLine = Pick<VendorDue, 'matterId' | 'number' | 'categoryId' | 'kind' | 'at' | 'costFen' | 'redos'> & { dueId: string }

export const deductionReasons = ['complaint', 'redo', 'other'] as const
export type DeductionReason = typeof deductionReasons[number]

export interface Hand { by: string, byName: string, at: number }

/** Taken off what is owed for one matter of the vendor, of this month or an earlier one. */
export interface VendorDeduction extends Hand {
  id: string
  dueId: string
  matterId: string
  number: string
  why: DeductionReason
  fen: number
  reason: string
  /** Stored files: what shows it. */
  photos: string[]
  /** Taken back after an objection: it counts no more. */
  takenBack?: Hand & { reason: string }
}

/** What the vendor objected to, or why the center sent it back. */
export interface Remark extends Hand { action: 'object' | 'sendBack', reason: string }

export interface Statement {
  /** `statementId` */
  _id: string
  v: 1
  rev: number
  estateId: string
  vendorId: string
  vendorName: string
  /** `YYYY-MM` (+08:00). */
  period: string
  /** 1; higher where one does not hold a month. */
  n: number
  contractNo?: string
  /** As the contract says, when it was made. */
  taxNote?: string
  lines: StatementLine[]
  deductions: VendorDeduction[]
  linesFen: number
  deductedFen: number
  totalFen: number
  state: StatementState
  remarks: Remark[]
  madeBy: Hand
  sent?: Hand
  confirmed?: Hand
  approved?: Hand
  /** Outside of this product: on which day, and what the bank calls it. */
  paid?: Hand & { on: string, reference: string }
  /** It went to the vendor once: from then on they see it. */
  shown: boolean
  updatedAt: number
}

export const statementId = (vendorId: string, period: string, n: number) => `${period}-${vendorId}${n === 1 ? '' : `-${n}`}`

/** Those that count. */
export const standing = ({ deductions }: Pick<Statement, 'deductions'>): VendorDeduction[] => deductions.filter(each => !each.takenBack)

/** The statement with its sums, to the fen. */
export function withSums (statement: Statement): Statement {
  const linesFen = statement.lines.reduce((sum, each) => sum + each.costFen, 0)
  const deductedFen = standing(statement).reduce((sum, each) => sum + each.fen, 0)
  return { ...statement, linesFen, deductedFen, totalFen: linesFen - deductedFen }
}
