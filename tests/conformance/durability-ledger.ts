/** What clients were told, and whether it is so. */
import { createHash } from 'node:crypto'
import { fileIdOf } from '../../emulator/storage/paths'
import type { TestCloud } from './cloud'
import type { Stored } from './sdk'

export interface Totals {
  attempted: number
  acknowledged: number
}

interface Names {
  attempted: Set<string>
  acknowledged: Set<string>
}

export interface Ledger {
  added: Set<string>
  removed: Names
  bulks: Names
  increments: Map<string, Totals>
  moves: Totals
  /** By path, the hashes of what may be there: the last acknowledged content, and what was sent since. */
  uploads: { acknowledged: number; paths: Map<string, string[]> }
}

export const bulkSize = 20
export const counters = ['counter-1', 'counter-2']
export const accounts = ['account-1', 'account-2', 'account-3', 'account-4']
export const paths = ['files/one.bin', 'files/two.bin']
const amount = 1_000_000

export const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

const names = (): Names => ({ attempted: new Set(), acknowledged: new Set() })

export const newLedger = (): Ledger => ({
  added: new Set(),
  removed: names(),
  bulks: names(),
  increments: new Map(counters.map((name) => [name, { attempted: 0, acknowledged: 0 }])),
  moves: { attempted: 0, acknowledged: 0 },
  uploads: { acknowledged: 0, paths: new Map(paths.map((path) => [path, []])) },
})

/** The files are there from the beginning, so that every upload replaces one. */
export async function prepare({ db, app }: TestCloud, { uploads }: Ledger): Promise<void> {
  for (const [path, hashes] of uploads.paths) {
    const first = Buffer.from(path)
    await app.uploadFile({ cloudPath: path, fileContent: first })
    hashes.push(hashOf(first))
  }
  await db.collection('accounts').add([...counters.map((_id) => ({ _id, value: 0 })), ...accounts.map((_id) => ({ _id, amount, moved: 0 }))])
}

async function everything({ db }: TestCloud): Promise<Stored[]> {
  const found: Stored[] = []
  for (let last = ''; ; ) {
    const { data } = await db.collection('things').where({ _id: db.command.gt(last) }).orderBy('_id', 'asc').limit(1000).get()
    found.push(...data)
    if (data.length < 1000) return found
    last = data.at(-1)?._id ?? last
  }
}

function expectDocuments(things: Stored[], { added, removed, bulks }: Ledger): void {
  const ids = new Set(things.map(({ _id }) => _id))
  expect([...removed.acknowledged].filter((id) => ids.has(id))).toEqual([])
  expect([...added].filter((id) => !ids.has(id) && !removed.attempted.has(id))).toEqual([])
  const sizes = new Map<string, number>()
  for (const { batch } of things) if (typeof batch === 'string') sizes.set(batch, (sizes.get(batch) ?? 0) + 1)
  expect([...bulks.acknowledged].filter((batch) => sizes.get(batch) !== bulkSize)).toEqual([])
  expect([...sizes].filter(([batch, size]) => size !== bulkSize || !bulks.attempted.has(batch))).toEqual([])
}

async function expectAccounts({ db }: TestCloud, { increments, moves }: Ledger): Promise<void> {
  const rows = new Map((await db.collection('accounts').get()).data.map((row) => [row._id, row]))
  const sum = (field: string) => accounts.reduce((total, name) => total + Number(rows.get(name)?.[field]), 0)
  for (const [name, { acknowledged, attempted }] of increments) {
    expect(rows.get(name)?.value).toBeGreaterThanOrEqual(acknowledged)
    expect(rows.get(name)?.value).toBeLessThanOrEqual(attempted)
  }
  expect(sum('amount')).toBe(accounts.length * amount)
  expect(sum('moved')).toBeGreaterThanOrEqual(moves.acknowledged)
  expect(sum('moved')).toBeLessThanOrEqual(moves.attempted)
}

/** Nothing acknowledged is lost, nothing else is there by half. */
export async function expectKept(cloud: TestCloud, ledger: Ledger): Promise<void> {
  expectDocuments(await everything(cloud), ledger)
  await expectAccounts(cloud, ledger)
  for (const [path, hashes] of ledger.uploads.paths) {
    const { fileContent } = await cloud.app.downloadFile({ fileID: fileIdOf('local-env', path) })
    expect(hashes).toContain(hashOf(fileContent as Buffer))
  }
}
