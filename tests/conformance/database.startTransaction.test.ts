/** Beginning a transaction, and what holds while it lives: isolation, conflicts, one operation at a time. */
import { type Accounts, conflict, gone, startAccounts } from './accounts'
import { refusal } from './cloud'

let accounts: Accounts
beforeAll(async () => {
  accounts = await startAccounts()
})
afterAll(() => accounts.cloud.stop())
const db = () => accounts.cloud.db
const _ = () => db().command

describe('encoding', () => {
  test('reading one document gives the document itself, or null', async () => {
    const id = await accounts.open(5)
    const transaction = await db().startTransaction()
    expect((await transaction.collection('accounts').doc(id).get()).data).toEqual({ _id: id, balance: 5 })
    expect((await transaction.collection('accounts').doc('nobody').get()).data).toBeNull()
    await transaction.rollback()
  })
})

describe('validation', () => {
  test('two operations at the same time: busy', async () => {
    const id = await accounts.open(1)
    const transaction = await accounts.begin(id)
    const reads = await Promise.allSettled([1, 2, 3].map(() => transaction.collection('accounts').doc(id).get()))
    const failed = reads.filter((read): read is PromiseRejectedResult => read.status === 'rejected')
    expect(failed.length).toBeGreaterThan(0)
    expect(failed[0]?.reason).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('TransactionBusy') as string })
    await transaction.rollback()
  })
})

describe('behaviour', () => {
  test('writes are seen inside at once, outside after the commit', async () => {
    const [from, to] = [await accounts.open(10), await accounts.open(0)]
    const transaction = await accounts.begin(from)
    await transaction.collection('accounts').doc(from).update({ balance: _().inc(-4) })
    await transaction.collection('accounts').doc(to).update({ balance: _().inc(4) })
    expect((await transaction.collection('accounts').where({ _id: to, balance: 4 }).get()).data).toEqual([{ _id: to, balance: 4 }])
    expect([await accounts.balance(from), await accounts.balance(to)]).toEqual([10, 0])
    await transaction.commit()
    expect([await accounts.balance(from), await accounts.balance(to)]).toEqual([6, 4])
  })

  test('it sees the past: what others commit afterwards is not there', async () => {
    const [first, second] = [await accounts.open(1), await accounts.open(2)]
    const transaction = await accounts.begin(first)
    await accounts.set(second, 20)
    const late = await accounts.open(99)
    await db().collection('accounts').doc(first).remove()
    const read = async (id: string) => (await transaction.collection('accounts').doc(id).get()).data?.balance
    expect([await read(first), await read(second), await read(late)]).toEqual([1, 2, undefined])
    expect((await transaction.collection('accounts').where({ balance: 2, _id: second }).get()).data).toHaveLength(1)
    await transaction.commit()
  })

  test('the first writer wins, the second is told at its write and is gone', async () => {
    const id = await accounts.open(1)
    const [first, second] = [await accounts.begin(id), await accounts.begin(id)]
    await first.collection('accounts').doc(id).update({ balance: 2 })
    expect(await refusal(second.collection('accounts').doc(id).update({ balance: 3 }))).toEqual(conflict)
    expect(await refusal(second.rollback())).toEqual(gone)
    await first.commit()
    expect(await accounts.balance(id)).toBe(2)
  })

  test('a plain write after the snapshot conflicts as well', async () => {
    const id = await accounts.open(1)
    const transaction = await accounts.begin(id)
    await accounts.set(id, 5)
    expect(await refusal(transaction.collection('accounts').doc(id).update({ balance: 2 }))).toEqual(conflict)
  })

  test('a plain write waits for the transaction that has written the document', async () => {
    const id = await accounts.open(1)
    const transaction = await accounts.begin(id)
    await transaction.collection('accounts').doc(id).update({ balance: 2 })
    let done = false
    const waiting = db().collection('accounts').doc(id).update({ balance: _().inc(10) }).then(() => (done = true))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(done).toBe(false)
    await transaction.commit()
    await waiting
    expect(await accounts.balance(id)).toBe(12)
  })

  test('write skew is allowed', async () => {
    const [a, b] = [await accounts.open(1), await accounts.open(1)]
    const [one, two] = [await accounts.begin(a), await accounts.begin(b)]
    await one.collection('accounts').doc(a).update({ balance: 0 })
    await two.collection('accounts').doc(b).update({ balance: 0 })
    await one.commit()
    await two.commit()
    expect([await accounts.balance(a), await accounts.balance(b)]).toEqual([0, 0])
  })
})
