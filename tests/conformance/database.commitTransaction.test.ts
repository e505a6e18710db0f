/** Ending a transaction by its commit, and what runTransaction makes of it. */
import { type Accounts, conflict, gone, startAccounts } from './accounts'
import { fresh, refusal } from './cloud'
import type { Transaction } from './sdk'

let accounts: Accounts
beforeAll(async () => {
  accounts = await startAccounts()
})
afterAll(() => accounts.cloud.stop())
const db = () => accounts.cloud.db
const bills = () => db().collection('bills')
const taken = { message: expect.stringContaining('E11000') as string }
const bill = (number: number) => (transaction: Transaction) => transaction.collection('bills').add({ number })

describe('encoding', () => {
  test('several documents in one add, more than a query could give', async () => {
    const group = fresh()
    await db().runTransaction(async (transaction) => {
      await transaction.collection('accounts').add(Array.from({ length: 1001 }, () => ({ group })))
    })
    expect(await db().collection('accounts').where({ group }).count()).toMatchObject({ total: 1001 })
  })
})

describe('validation', () => {
  test('a transaction that is over does not exist', async () => {
    const id = await accounts.open(1)
    const transaction = await accounts.begin(id)
    await transaction.commit()
    expect(await refusal(transaction.collection('accounts').doc(id).update({ balance: 2 }))).toEqual(gone)
    expect(await refusal(transaction.commit())).toEqual(gone)
    expect(await refusal(transaction.rollback())).toEqual(gone)
  })

  test('a number that is taken, before or within the transaction', async () => {
    await bills().add({ number: 1 })
    expect(await refusal(db().runTransaction(bill(1)))).toMatchObject(taken)
    const twice = async (transaction: Transaction) => {
      await bill(2)(transaction)
      await bill(2)(transaction)
    }
    expect(await refusal(db().runTransaction(twice))).toMatchObject(taken)
    expect(await bills().where({ number: 2 }).count()).toMatchObject({ total: 0 })
  })
})

describe('behaviour', () => {
  test('runTransaction tries again after a conflict, so that concurrent increments all count', async () => {
    const id = await accounts.open(0)
    const increment = () =>
      db().runTransaction(async (transaction) => {
        const { data } = await transaction.collection('accounts').doc(id).get()
        await transaction.collection('accounts').doc(id).update({ balance: (data?.balance as number) + 1 })
      }, 50)
    await Promise.all(Array.from({ length: 5 }, increment))
    expect(await accounts.balance(id)).toBe(5)
  })

  test('of two transactions that take a number one wins; a plain write waits and then hears that it is taken', async () => {
    const [one, two] = [await db().startTransaction(), await db().startTransaction()]
    await bill(3)(one)
    expect(await refusal(bill(3)(two))).toEqual(conflict)
    const plain = refusal(bills().add({ number: 3 }))
    await one.commit()
    expect(await plain).toMatchObject(taken)
  })

  test('a number that the transaction itself has set free can be taken', async () => {
    await bills().add({ number: 10 })
    await db().runTransaction(async (transaction) => {
      await transaction.collection('bills').where({ number: 10 }).updateAndReturn({ number: 11 })
      await bill(10)(transaction)
    })
    expect(await bills().where({ number: db().command.in([10, 11]) }).count()).toMatchObject({ total: 2 })
  })
})
