/** Deductions of a statement that is still being made or corrected: each with its evidence, at most what is left of its matter and of the statement. */
import { Refused } from '../kit/errors'
import { post } from '../payment/account'
import type { Booking, Found } from '../payment/booking'
import { dueKinds, remainingFen, type VendorDue } from './due'
import { vendorPosting } from './owe'
import { withSums, type Hand, type Statement, type StatementState, type VendorDeduction } from './statement'

const open: readonly StatementState[] = ['draft', 'objected']

/** Whether anything in it can still be changed. */
export const isOpen = ({ state }: Pick<Statement, 'state'>): boolean => open.includes(state)

/** @throws Refused notFound, conflict once it is out or where somebody changed it meanwhile */
export function mustBe ({ statement }: Pick<Found, 'statement'>, rev: number): Statement {
  if (!statement) throw new Refused('notFound', 'noStatement', 'id')
  if (statement.rev !== rev) throw new Refused('conflict', 'statementChanged')
  return statement
}

function opened (found: Pick<Found, 'statement'>, rev: number): Statement {
  const statement = mustBe(found, rev)
  if (!isOpen(statement)) throw new Refused('conflict', 'statementOut')
  return statement
}

const ranked = (dues: readonly VendorDue[]) => [...dues].sort((a, b) => dueKinds.indexOf(a.kind) - dueKinds.indexOf(b.kind))

export type Deduct = Pick<VendorDeduction, 'id' | 'number' | 'why' | 'fen' | 'reason' | 'photos'> & { rev: number, /** How often that matter had to be done again, until today. */ redos: number }

/** @throws Refused as above; notFound for a matter that is not settled with this vendor; conflict for more than is left, or a redo that there was not */
export function deducted (found: Pick<Found, 'statement' | 'dues'>, { rev, number, redos, ...wish }: Deduct, hand: Hand): Booking {
  if (found.statement?.deductions.some(each => each.id === wish.id)) return {}
  const statement = opened(found, rev), [due] = ranked(found.dues.filter(each => each.vendorId === statement.vendorId && each.number === number && each.statementId !== null))
  if (!due) throw new Refused('notFound', 'noSettledMatter', 'number')
  if (wish.why === 'redo' && redos === 0) throw new Refused('conflict', 'notRedone', 'why')
  const most = Math.min(remainingFen(due), statement.totalFen)
  if (wish.fen > most) throw new Refused('conflict', 'moreThanLeft', 'fen', { leftFen: String(most) })
  const deduction: VendorDeduction = { ...wish, dueId: due._id, matterId: due.matterId, number, ...hand }
  return {
    statement: withSums({ ...statement, deductions: [...statement.deductions, deduction], updatedAt: hand.at, rev: rev + 1 }),
    dues: [{ ...due, deductedFen: due.deductedFen + wish.fen, rev: due.rev + 1 }],
    postings: vendorPosting('deductVendor', wish.id, due, post('vendorDue', 'serviceCost', wish.fen), hand.by, hand.at)
  }
}

export interface TakeBack { rev: number, id: string, reason: string }

/** Nothing is erased: it stays in the statement and counts no more. @throws Refused as above, notFound for another deduction */
export function takenBack (found: Pick<Found, 'statement' | 'dues'>, { rev, id, reason }: TakeBack, hand: Hand): Booking {
  const statement = opened(found, rev), deduction = statement.deductions.find(each => each.id === id), due = found.dues.find(each => each._id === deduction?.dueId)
  if (!deduction || !due) throw new Refused('notFound', 'noDeduction', 'deductionId')
  if (deduction.takenBack) return {}
  const deductions = statement.deductions.map(each => each.id === id ? { ...each, takenBack: { ...hand, reason } } : each)
  return {
    statement: withSums({ ...statement, deductions, updatedAt: hand.at, rev: rev + 1 }),
    dues: [{ ...due, deductedFen: due.deductedFen - deduction.fen, rev: due.rev + 1 }],
    postings: vendorPosting('restoreVendor', id, due, post('serviceCost', 'vendorDue', deduction.fen), hand.by, hand.at)
  }
}
