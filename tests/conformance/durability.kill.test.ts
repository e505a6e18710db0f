/** Twenty power cuts under load: what was acknowledged is there, and nothing is there by half. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkFolder } from '../../emulator/data/check-folder'
import { startTestCloud, type TestCloud, writeFunctions } from './cloud'
import { expectKept, newLedger, prepare } from './durability-ledger'
import { load } from './durability-load'

const rounds = 20

const functions = writeFunctions({ collections: { things: { indexes: [
  { name: 'number', unique: true, keys: [{ field: 'number', direction: 1 }] },
  { name: 'tags', keys: [{ field: 'tags', direction: 1 }, { field: 'batch', direction: -1 }] },
] }, accounts: { indexes: [] } } })
const data = mkdtempSync(join(tmpdir(), 'kill-'))
afterAll(() => [data, functions].forEach((folder) => rmSync(folder, { recursive: true, force: true })))

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
    await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 400))
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
  for (const count of Object.values(totals)) expect(count).toBeGreaterThan(rounds / 2)
}, 120_000)
