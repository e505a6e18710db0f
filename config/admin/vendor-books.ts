/** What must hold between the ledger, what vendors have earned and their statements. */
import type { Posting } from '@domain/payment/account'
import type { VendorDue } from '@domain/statement/due'
import { standing, type Statement } from '@domain/statement/statement'
import type { Vendor } from '@domain/vendor/vendor'
import type { Database } from './connect'
import { of, there, type Invariant } from './invariant'

async function sum (db: Database, collection: string, filter: object, field: string): Promise<number> {
  const { data } = await db.collection(collection).aggregate().match(filter).group({ _id: null, fen: { $sum: field } }).end() as { data: [{ fen: number }?] }
  return data[0]?.fen ?? 0
}

async function owedIn (db: Database, vendorId: string): Promise<number> {
  const { data } = await db.collection('ledger').aggregate().match({ vendorId }).unwind('$lines').match({ 'lines.account': 'vendorDue' }).group({ _id: null, fen: { $sum: '$lines.fen' } }).end() as { data: [{ fen: number }?] }
  return -(data[0]?.fen ?? 0)
}

export const vendorBooks: Record<string, Invariant<object>> = {
  'every posting comes to nothing': of<Posting & { _id: string }>({
    collection: 'ledger',
    fields: { lines: true },
    broken: async postings => postings.filter(each => each.lines.reduce((total, line) => total + line.fen, 0) !== 0).map(each => `${each._id}: its debits are not its credits`)
  }),

  'what each vendor is owed is what is in no statement and what open ones come to': of<Vendor>({
    collection: 'vendors',
    fields: { estateId: true },
    async broken (vendors, db) {
      const wrong: string[] = []
      for (const { _id: vendorId, estateId } of vendors) {
        const owed = await owedIn(db, vendorId)
        const unsettled = await sum(db, 'vendorDues', { estateId, statementId: null, vendorId }, '$costFen')
        const open = await sum(db, 'statements', { estateId, vendorId, state: db.command.neq('paid') }, '$totalFen')
        if (owed !== unsettled + open) wrong.push(`${vendorId}: the ledger owes ${owed}, statements and what is in none come to ${unsettled + open}`)
      }
      return wrong
    }
  }),

  'what a vendor has earned is in the statement that it names': of<VendorDue>({
    collection: 'vendorDues',
    fields: { statementId: true, costFen: true },
    async broken (dues, db) {
      const settled = dues.filter(each => each.statementId !== null)
      const statements = await there<Statement>(db, 'statements', settled.map(each => each.statementId!), { lines: true })
      return settled.filter(due => statements.get(due.statementId!)?.lines.filter(line => line.dueId === due._id && line.costFen === due.costFen).length !== 1).map(due => `${due._id}: not in ${due.statementId}`)
    }
  }),

  'a statement comes to its lines less its deductions': of<Statement>({
    collection: 'statements',
    fields: { lines: true, deductions: true, totalFen: true },
    broken: async statements => statements
      .filter(each => each.totalFen !== each.lines.reduce((total, line) => total + line.costFen, 0) - standing(each).reduce((total, one) => total + one.fen, 0))
      .map(each => `${each._id}: its total is another`)
  })
}
