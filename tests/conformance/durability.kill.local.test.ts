/** Twenty power cuts under load: what was acknowledged is there, and nothing is there by half. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkFolder } from '../../emulator/data/check-folder'
import { startTestCloud, type TestCloud, writeFunctions } from './cloud'
import { expectKept, type Ledger, newLedger, prepare } from './durability-ledger'
import { load } from './durability-load'

const rounds = 20

const functions = writeFunctions({ collections: { things: { indexes: [
  { name: 'number', unique: true, keys: [{ field: 'number', direction: 1 }] },
  { name: 'tags', keys: [{ field: 'tags', direction: 1 }, { field: 'batch', direction: -1 }] },
] }, accounts: { indexes: [] } } })
const data = mkdtempSync(join(tmpdir(), 'kill-'))
afterAll(() => [data, functions].forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** Until the slowest clients have got something done, however busy the machine is, so that every cut meets all of them at work. */
async function underWay({ moves, uploads }: Ledger): Promise<void> {
  const [moved, uploaded] = [moves.acknowledged, uploads.acknowledged]
  while (moves.acknowledged === moved || uploads.acknowledged === uploaded) await sleep(10)
}

const start = (): Promise<TestCloud> => startTestCloud({}, {}, { data, functions })

test('killed twenty times under load', async () => {
  const ledger = newLedger()
  const beginning = await start()
  await prepare(beginning, ledger)
  await beginning.stop('SIGKILL')
  for (let round = 0; round < rounds; round++) {
    const cloud = await start()
    await expectKept(cloud, ledger)
    const loading = load(cloud, ledger)
    await underWay(ledger)
    await sleep(Math.random() * 300)
    await cloud.stop('SIGKILL')
    await loading
    const problems = checkFolder(data).problems.filter((problem) => !problem.endsWith('(the next start removes it)'))
    expect(problems).toEqual([])
  }
  const cloud = await start()
  await expectKept(cloud, ledger)
  await cloud.stop()
  expect(checkFolder(data).problems).toEqual([])
  const { added, bulks, moves, uploads, removed, increments } = ledger
  const increased = [...increments.values()].reduce((sum, { acknowledged }) => sum + acknowledged, 0)
  const totals = { rounds, added: added.size, bulks: bulks.acknowledged.size, increased, moves: moves.acknowledged, removed: removed.acknowledged.size, uploads: uploads.acknowledged }
  process.stdout.write(`acknowledged and kept: ${JSON.stringify(totals)}\n`)
  for (const count of Object.values(totals)) expect(count).toBeGreaterThanOrEqual(rounds)
}, 120_000)
