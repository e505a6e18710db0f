/** Whether what vendors have earned, their statements and the ledger tell one story, to the fen. Each rule says what it misses. */
import { standing } from '@domain/statement/statement'
import { remainingFen } from '@domain/statement/due'
import type { Books } from './books'

const sum = <T>(rows: readonly T[], fen: (row: T) => number) => rows.reduce((total, row) => total + fen(row), 0)
const same = (what: string, one: number, other: number) => one === other ? [] : [`${what}: ${one} and ${other}`]

const posted = ({ postings }: Books, account: string, vendorId?: string) =>
  sum(postings.filter(each => vendorId === undefined || each.vendorId === vendorId).flatMap(each => each.lines).filter(line => line.account === account), line => line.fen)

const vendorsOf = ({ dues, postings }: Books) => [...new Set([...dues, ...postings].flatMap(each => each.vendorId ?? []))]

const inOne = (dues: Books['dues'], statements: Books['statements']) => dues.filter(due => {
  const found = statements.filter(each => each.lines.some(line => line.dueId === due._id))
  return due.statementId === null ? found.length > 0 : found.length !== 1 || found[0]!._id !== due.statementId
})

export const vendorRules: Record<string, (books: Books) => string[]> = {
  'what vendors cost is what they have earned, less what was taken off': books => same('serviceCost, dues', posted(books, 'serviceCost'), sum(books.dues, remainingFen)),

  'what a vendor is owed is what is in no statement and what open ones come to': books => vendorsOf(books).flatMap(id => same(
    id, -posted(books, 'vendorDue', id),
    sum(books.dues.filter(each => each.vendorId === id && each.statementId === null), each => each.costFen) + sum(books.statements.filter(each => each.vendorId === id && each.state !== 'paid'), each => each.totalFen)
  )),

  'all that is owed to vendors names one': books => same('vendorDue, of vendors', posted(books, 'vendorDue'), sum(vendorsOf(books), id => posted(books, 'vendorDue', id))),

  'a matter is in one statement, which says the same of it': ({ dues, statements }) => inOne(dues, statements).map(each => each._id),

  'lines are what was earned': ({ dues, statements }) => statements.filter(({ vendorId, lines }) => !lines.every(line => {
    const due = dues.find(each => each._id === line.dueId)
    return due?.vendorId === vendorId && due.costFen === line.costFen
  })).map(each => each._id),

  'a statement comes to its lines less its deductions': ({ statements }) => statements.filter(each =>
    each.linesFen !== sum(each.lines, line => line.costFen) || each.deductedFen !== sum(standing(each), one => one.fen) || each.totalFen !== each.linesFen - each.deductedFen || each.totalFen < 0).map(each => each._id),

  'what was taken off a matter is its deductions, and no more than it earned': ({ dues, statements }) => dues.filter(due =>
    due.deductedFen !== sum(statements.flatMap(standing).filter(each => each.dueId === due._id), each => each.fen) || due.deductedFen > due.costFen).map(each => each._id),

  'each debt, deduction and payment is posted once': ({ dues, statements, postings }) => [
    ...dues.filter(each => each.costFen > 0).map(each => `oweVendor-${each._id}`), ...statements.flatMap(each => each.deductions).flatMap(each => [`deductVendor-${each.id}`, ...each.takenBack ? [`restoreVendor-${each.id}`] : []]),
    ...statements.filter(each => each.state === 'paid' && each.totalFen > 0).map(each => `payVendor-${each._id}`)
  ].filter(id => postings.filter(each => each._id === id).length !== 1),

  'what a resident is billed for it is on the bill': ({ dues, bills }) => dues.filter(({ billId, priceFen }) => billId === undefined ? priceFen !== 0 : bills.find(each => each._id === billId)?.amountFen !== priceFen).map(each => each._id)
}
