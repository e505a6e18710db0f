/** What the tests of transactions share: accounts with balances, and numbered bills. */
import { startTestCloud, type TestCloud } from './cloud'
import type { Transaction } from './sdk'

const unique = { name: 'number', unique: true, keys: [{ field: 'number', direction: 1 as const }] }

export const conflict = { code: 'DATABASE_TRANSACTION_CONFLICT', message: expect.stringContaining('[ResourceUnavailable.TransactionConflict]') as string }
export const gone = { code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('[ResourceUnavailable.TransactionNotExist]') as string }

export interface Accounts {
  cloud: TestCloud
  /** @returns the id of a new account. */
  open(balance: number): Promise<string>
  balance(id: string): Promise<unknown>
  set(id: string, balance: number): Promise<unknown>
  /** Begins, and takes the snapshot with a first read. */
  begin(id: string): Promise<Transaction>
}

export async function startAccounts(): Promise<Accounts> {
  const cloud = await startTestCloud({ collections: { accounts: { indexes: [] }, bills: { indexes: [unique] } } })
  const accounts = () => cloud.db.collection('accounts')
  return {
    cloud,
    open: async (balance) => (await accounts().add({ balance })).id,
    balance: async (id) => (await accounts().doc(id).get()).data[0]?.balance,
    set: (id, balance) => accounts().doc(id).update({ balance }),
    async begin(id) {
      const transaction = await cloud.db.startTransaction()
      await transaction.collection('accounts').doc(id).get()
      return transaction
    },
  }
}
