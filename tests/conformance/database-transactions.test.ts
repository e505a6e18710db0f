import { refusal, startTestCloud, type TestCloud } from './cloud'
import type { Transaction } from './sdk'

let cloud: TestCloud
beforeAll(async () => {
  const unique = { name: 'number', unique: true, keys: [{ field: 'number', direction: 1 as const }] }
  cloud = await startTestCloud({ collections: { accounts: { indexes: [] }, bills: { indexes: [unique] } } })
})
afterAll(() => cloud.stop())
const db = () => cloud.db
const accounts = () => db().collection('accounts')
const _ = () => db().command

interface Account {
  balance: number
}

async function account(balance: number): Promise<string> {
  return (await accounts().add({ balance })).id
}
const balance = async (id: string) => (await accounts().doc(id).get()).data[0]?.balance
const conflict = { code: 'DATABASE_TRANSACTION_CONFLICT', message: expect.stringContaining('[ResourceUnavailable.TransactionConflict]') as string }
const gone = { code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('[ResourceUnavailable.TransactionNotExist]') as string }

/** Begins, and takes the snapshot with a first read. */
async function begin(id: string): Promise<Transaction> {
  const transaction = await db().startTransaction()
  await transaction.collection('accounts').doc(id).get()
  return transaction
}

describe('encoding', () => {
  test('reading one document gives the document itself, or null', async () => {
    const id = await account(5)
    const transaction = await db().startTransaction()
    expect((await transaction.collection('accounts').doc(id).get()).data).toEqual({ _id: id, balance: 5 })
    expect((await transaction.collection('accounts').doc('nobody').get()).data).toBeNull()
    await transaction.rollback()
  })

  test('several documents in one add, more than a query could give', async () => {
    const group = String(Math.random())
    await db().runTransaction(async (transaction) => {
      await transaction.collection('accounts').add(Array.from({ length: 1001 }, () => ({ group })))
    })
    expect(await accounts().where({ group }).count()).toMatchObject({ total: 1001 })
  })
})

describe('validation', () => {
  test('a transaction that is over does not exist', async () => {
    const id = await account(1)
    const transaction = await begin(id)
    await transaction.commit()
    expect(await refusal(transaction.collection('accounts').doc(id).update({ balance: 2 }))).toEqual(gone)
    expect(await refusal(transaction.commit())).toEqual(gone)
    expect(await refusal(transaction.rollback())).toEqual(gone)
  })

  test('two operations at the same time: busy', async () => {
    const id = await account(1)
    const transaction = await begin(id)
    const reads = await Promise.allSettled([1, 2, 3].map(() => transaction.collection('accounts').doc(id).get()))
    const failed = reads.filter((read): read is PromiseRejectedResult => read.status === 'rejected')
    expect(failed.length).toBeGreaterThan(0)
    expect(failed[0]?.reason).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('TransactionBusy') as string })
    await transaction.rollback()
  })
})

describe('behaviour', () => {
  test('writes are seen inside at once, outside after the commit', async () => {
    const [from, to] = [await account(10), await account(0)]
    const transaction = await begin(from)
    await transaction.collection('accounts').doc(from).update({ balance: _().inc(-4) })
    await transaction.collection('accounts').doc(to).update({ balance: _().inc(4) })
    expect((await transaction.collection('accounts').where({ balance: 4 }).get()).data).toEqual([{ _id: to, balance: 4 }])
    expect([await balance(from), await balance(to)]).toEqual([10, 0])
    await transaction.commit()
    expect([await balance(from), await balance(to)]).toEqual([6, 4])
  })

  test('a rollback leaves nothing, runTransaction rolls back what throws and tells the reason', async () => {
    const id = await account(1)
    const failure = db().runTransaction(async (transaction) => {
      await transaction.collection('accounts').doc(id).update({ balance: 2 })
      await transaction.collection('accounts').doc('made').set({ balance: 3 })
      await transaction.collection('accounts').doc(id).remove()
      throw new Error('changed my mind')
    })
    await expect(failure).rejects.toThrow('changed my mind')
    expect([await balance(id), await balance('made')]).toEqual([1, undefined])
  })

  test('it sees the past: what others commit afterwards is not there', async () => {
    const [first, second] = [await account(1), await account(2)]
    const transaction = await begin(first)
    await accounts().doc(second).update({ balance: 20 })
    const group = await accounts().add({ balance: 99, late: true })
    await accounts().doc(first).remove()
    const read = async (id: string) => (await transaction.collection('accounts').doc(id).get()).data?.balance
    expect([await read(first), await read(second), await read(group.id)]).toEqual([1, 2, undefined])
    expect((await transaction.collection('accounts').where({ late: true }).get()).data).toEqual([])
    expect((await transaction.collection('accounts').where({ balance: 2, _id: second }).get()).data).toHaveLength(1)
    await transaction.commit()
  })

  test('the first writer wins, the second is told at its write and is gone', async () => {
    const id = await account(1)
    const [first, second] = [await begin(id), await begin(id)]
    await first.collection('accounts').doc(id).update({ balance: 2 })
    expect(await refusal(second.collection('accounts').doc(id).update({ balance: 3 }))).toEqual(conflict)
    expect(await refusal(second.rollback())).toEqual(gone)
    await first.commit()
    expect(await balance(id)).toBe(2)
  })

  test('a plain write after the snapshot conflicts as well', async () => {
    const id = await account(1)
    const transaction = await begin(id)
    await accounts().doc(id).update({ balance: 5 })
    expect(await refusal(transaction.collection('accounts').doc(id).update({ balance: 2 }))).toEqual(conflict)
  })

  test('a plain write waits for the transaction that has written the document', async () => {
    const id = await account(1)
    const transaction = await begin(id)
    await transaction.collection('accounts').doc(id).update({ balance: 2 })
    let done = false
    const waiting = accounts().doc(id).update({ balance: _().inc(10) }).then(() => (done = true))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(done).toBe(false)
    await transaction.commit()
    await waiting
    expect(await balance(id)).toBe(12)
  })

  test('write skew is allowed', async () => {
    const [a, b] = [await account(1), await account(1)]
    const [one, two] = [await begin(a), await begin(b)]
    await one.collection('accounts').doc(a).update({ balance: 0 })
    await two.collection('accounts').doc(b).update({ balance: 0 })
    await one.commit()
    await two.commit()
    expect([await balance(a), await balance(b)]).toEqual([0, 0])
  })

  test('runTransaction tries again after a conflict, so that concurrent increments all count', async () => {
    const id = await account(0)
    const increment = () =>
      db().runTransaction(async (transaction) => {
        const { data } = await transaction.collection('accounts').doc(id).get()
        await transaction.collection('accounts').doc(id).update({ balance: (data as unknown as Account).balance + 1 })
      }, 50)
    await Promise.all(Array.from({ length: 5 }, increment))
    expect(await balance(id)).toBe(5)
  })

  test('unique indexes hold within, between and outside transactions', async () => {
    const bills = () => db().collection('bills')
    await bills().add({ number: 1 })
    const add = (number: number) => async (transaction: Transaction) => transaction.collection('bills').add({ number })
    expect(await refusal(db().runTransaction(add(1)))).toMatchObject({ message: expect.stringContaining('E11000') as string })
    const twice = async (transaction: Transaction) => {
      await add(2)(transaction)
      await add(2)(transaction)
    }
    expect(await refusal(db().runTransaction(twice))).toMatchObject({ message: expect.stringContaining('E11000') as string })
    const [one, two] = [await db().startTransaction(), await db().startTransaction()]
    await add(3)(one)
    expect(await refusal(add(3)(two))).toEqual(conflict)
    const plain = refusal(bills().add({ number: 3 }))
    await one.commit()
    expect(await plain).toMatchObject({ message: expect.stringContaining('E11000') as string })
    const swap = async (transaction: Transaction) => {
      await transaction.collection('bills').where({ number: 1 }).updateAndReturn({ number: 10 })
      await add(1)(transaction)
    }
    await db().runTransaction(swap)
    expect(await bills().where({ number: _().in([1, 10]) }).count()).toMatchObject({ total: 2 })
  })

  test('where().update and where().remove run outside and survive a rollback: the SDK sends no transaction with them', async () => {
    const id = await account(1)
    const transaction = await begin(id)
    const inside = transaction.collection('accounts').where({ _id: id })
    await inside.update({ balance: 7 })
    await transaction.rollback()
    expect(await balance(id)).toBe(7)
  })
})
