/** Everything in the books, as an operator reads it. */
import type { Bill } from '@domain/billing/bill'
import type { Posting } from '@domain/payment/account'
import type { PayOrder } from '@domain/payment/order'
import type { Payment, PrepaidBalance, ReceiptHead } from '@domain/payment/payment'
import type { Refund } from '@domain/payment/refund'
import type { Till } from '@domain/payment/till'
import type { VendorDue } from '@domain/statement/due'
import type { Statement } from '@domain/statement/statement'
import type { Database } from './admin'

const page = 500

/** @param filter of some only */
export async function every<T> (db: Database, name: string, filter: object = {}): Promise<T[]> {
  const found: T[] = []
  for (let last = ''; ;) {
    const { data } = await db.collection(name).where({ ...filter, _id: db.command.gt(last) }).orderBy('_id', 'asc').limit(page).get() as { data: (T & { _id: string })[] }
    found.push(...data)
    if (data.length < page) return found
    last = data.at(-1)!._id
  }
}

export interface Books {
  bills: Bill[]
  orders: PayOrder[]
  payments: Payment[]
  refunds: Refund[]
  balances: PrepaidBalance[]
  heads: ReceiptHead[]
  tills: Till[]
  postings: Posting[]
  dues: VendorDue[]
  statements: Statement[]
}

export async function booksOf (db: Database): Promise<Books> {
  const [bills, orders, payments, refunds, balances, heads, tills, postings, dues, statements] = await Promise.all([
    every<Bill>(db, 'bills'), every<PayOrder>(db, 'payOrders'), every<Payment>(db, 'payments'), every<Refund>(db, 'refunds'), every<PrepaidBalance>(db, 'prepaidBalances'),
    every<ReceiptHead>(db, 'receiptHeads'), every<Till>(db, 'tills'), every<Posting>(db, 'ledger'),
    every<VendorDue>(db, 'vendorDues'), every<Statement>(db, 'statements')
  ])
  return { bills, orders, payments, refunds, balances, heads, tills, postings, dues, statements }
}
