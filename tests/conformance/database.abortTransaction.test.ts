/** Ending a transaction without a trace, and the calls that leave one because the SDK sends no transaction with them. */
import { type Accounts, gone, startAccounts } from './accounts'
import { fresh, refusal } from './cloud'

let accounts: Accounts
beforeAll(async () => {
  accounts = await startAccounts()
})
afterAll(() => accounts.cloud.stop())
const db = () => accounts.cloud.db

describe('encoding', () => {
  test('the answer names the request', async () => {
    const transaction = await db().startTransaction()
    expect(await transaction.rollback()).toMatchObject({ requestId: expect.any(String) as string })
  })
})

describe('validation', () => {
  test('twice: the second time there is nothing to roll back', async () => {
    const transaction = await accounts.begin(await accounts.open(1))
    await transaction.rollback()
    expect(await refusal(transaction.rollback())).toEqual(gone)
  })
})

describe('behaviour', () => {
  test('nothing of it stays, and runTransaction tells what was thrown', async () => {
    const [id, made] = [await accounts.open(1), fresh()]
    const failure = db().runTransaction(async (transaction) => {
      await transaction.collection('accounts').doc(id).update({ balance: 2 })
      await transaction.collection('accounts').doc(made).set({ balance: 3 })
      await transaction.collection('accounts').doc(id).remove()
      throw new Error('changed my mind')
    })
    await expect(failure).rejects.toThrow('changed my mind')
    expect([await accounts.balance(id), await accounts.balance(made)]).toEqual([1, undefined])
  })

  test('whoever waited for it goes on', async () => {
    const id = await accounts.open(1)
    const transaction = await accounts.begin(id)
    await transaction.collection('accounts').doc(id).update({ balance: 2 })
    const waiting = accounts.set(id, 9)
    await transaction.rollback()
    await waiting
    expect(await accounts.balance(id)).toBe(9)
  })

  test('where().update and where().remove run outside and survive', async () => {
    const [id, other] = [await accounts.open(1), await accounts.open(1)]
    const transaction = await accounts.begin(id)
    await transaction.collection('accounts').where({ _id: id }).update({ balance: 7 })
    await transaction.collection('accounts').where({ _id: other }).remove()
    await transaction.rollback()
    expect([await accounts.balance(id), await accounts.balance(other)]).toEqual([7, undefined])
  })
})
