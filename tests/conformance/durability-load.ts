/** The load under which the power is cut: clients that write until their connection breaks. */
import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import type { TestCloud } from './cloud'
import { accounts, bulkSize, counters, hashOf, type Ledger, paths, type Totals } from './durability-ledger'

type Client = (cloud: TestCloud, ledger: Ledger) => Promise<void>

const adding: Client = async ({ db }, { added, removed }) => {
  const things = db.collection('things')
  for (let n = 0; ; n++) {
    const { id } = await things.add({ number: randomUUID(), tags: ['one', `t${n % 7}`] })
    added.add(id)
    if (n % 3) continue
    removed.attempted.add(id)
    await things.doc(id).remove()
    removed.acknowledged.add(id)
  }
}

const addingMany: Client = async ({ db }, { bulks }) => {
  for (;;) {
    const batch = randomUUID()
    bulks.attempted.add(batch)
    await db.collection('things').add(Array.from({ length: bulkSize }, (_, i) => ({ batch, number: `${batch} ${i}`, tags: [`t${i % 5}`] })))
    bulks.acknowledged.add(batch)
  }
}

const increasing: Client = async ({ db }, { increments }) => {
  for (;;) {
    const name = counters[randomInt(counters.length)] as string
    const count = increments.get(name) as Totals
    count.attempted++
    await db.collection('accounts').doc(name).update({ value: db.command.inc(1) })
    count.acknowledged++
  }
}

/** Whatever happens, the accounts together hold what they held. */
const moving: Client = async ({ db }, { moves }) => {
  for (;;) {
    const at = randomInt(accounts.length)
    const [from = '', to = ''] = [accounts[at], accounts[(at + randomInt(1, accounts.length)) % accounts.length]]
    moves.attempted++
    await db.runTransaction(async (transaction) => {
      const amount = randomInt(1, 100)
      await transaction.collection('accounts').doc(from).update({ amount: db.command.inc(-amount), moved: db.command.inc(1) })
      await transaction.collection('accounts').doc(to).update({ amount: db.command.inc(amount) })
    }, 50)
    moves.acknowledged++
  }
}

/** Each writer has a path of its own, so that it knows which contents can be there. */
const uploading = (path: string): Client => async ({ app }, { uploads }) => {
  for (;;) {
    const content = randomBytes(randomInt(1, 200_000))
    const states = uploads.paths.get(path) as string[]
    states.push(hashOf(content))
    await app.uploadFile({ cloudPath: path, fileContent: content })
    // Acknowledged: nothing older may come back.
    states.splice(0, states.length - 1)
    uploads.acknowledged++
  }
}

/** @returns when every client has lost its connection. */
export async function load(cloud: TestCloud, ledger: Ledger): Promise<void> {
  const clients = [adding, adding, addingMany, increasing, increasing, moving, moving, ...paths.map(uploading)]
  await Promise.allSettled(clients.map((client) => client(cloud, ledger)))
}
