/** Where money is written down. Billing issues bills and posts them, payment settles them, statements say what vendors are owed: all name the collections through here. */
import { db } from '../kit/cloud'

export const money = {
  bills: () => db.collection('bills'),
  ledger: () => db.collection('ledger'),
  payOrders: () => db.collection('payOrders'),
  payments: () => db.collection('payments'),
  prepaidBalances: () => db.collection('prepaidBalances'),
  receiptHeads: () => db.collection('receiptHeads'),
  refunds: () => db.collection('refunds'),
  tills: () => db.collection('tills'),
  statements: () => db.collection('statements'),
  vendorDues: () => db.collection('vendorDues')
}

/** Their names, which a transaction goes by. */
export type Money = keyof typeof money
