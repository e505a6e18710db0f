/**
 * `npm run bench:billing`: one run of three fees (by area, metered, shared) over 20,000 premises: undisturbed, and with the power
 * cut twice and resumed; both have to be equal to the fen. A second run has to write nothing. Writes its section of docs/performance.md.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { billing } from '@domain/billing/contract'
import type { RunView } from '@domain/billing/run'
import { yuan } from '@domain/kit/yuan'
import { cast } from '../../tests/cast'
import { corridorFee, homeFee, waterFee } from '../../tests/make/tariffs'
import { mondayAtTwo, world, type World } from '../../tests/stories/world'
import { writeSection } from '../section'
import { fillEstate, premisesCount } from './estate'
import { alike, outcomeOf } from './money'

interface Line { at: number, functionName: string, method?: string, roundTrips: number, documentsRead: number, documentsWritten: number, milliseconds: number, memoryMegabytes?: number }

const period = '2026-11', wish = { period, tariffIds: [homeFee._id, waterFee._id, corridorFee._id], sharedFen: { [corridorFee._id]: 3_456_789_01 } }
let keys = 0
const newKey = () => `bench-billing-${String(++keys).padStart(10, '0')}`
const office = (cloud: World) => cloud.connect(cast.xuWenjing, billing)

async function lastLine (cloud: World): Promise<Line> {
  const lines = await cloud.get<Line[]>('/control/invocations?limit=5')
  return lines.filter(each => each.functionName === 'billing').sort((a, b) => b.at - a.at)[0]!
}

const rows: string[] = []

function tell (what: string, started: number, lines: readonly Line[]) {
  const sum = (of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0).toLocaleString('en')
  const most = (of: (line: Line) => number) => Math.max(0, ...lines.map(of))
  rows.push(`| ${what} | ${((Date.now() - started) / 1000).toFixed(1)} s | ${lines.length} | ${sum(each => each.roundTrips)} | ${sum(each => each.documentsWritten)} | ${(most(each => each.milliseconds) / 1000).toFixed(1)} s | ${most(each => each.memoryMegabytes ?? 0)} MB |`)
  console.log(rows.at(-1))
}

/** Goes on until it neither looks nor issues. */
async function goOn (cloud: World, what: string, begin: () => Promise<RunView>): Promise<RunView> {
  const started = Date.now(), lines: Line[] = []
  let run = await begin()
  lines.push(await lastLine(cloud))
  while (run.state === 'previewing' || run.state === 'issuing') {
    run = await office(cloud).step({ id: run.id })
    lines.push(await lastLine(cloud))
  }
  tell(what, started, lines)
  return run
}

/** The power goes while a call is under way; another cloud goes on with what was on disk. */
async function cut (cloud: World, data: string, id: string, after: number): Promise<World> {
  const lost = office(cloud).step({ id }).then(() => undefined, () => undefined)
  await sleep(after)
  await cloud.kill()
  await lost
  const next = await world({ data, seed: false, instances: 1 })
  // Before the timer would go on with it by itself.
  await next.clock.moveTo(mondayAtTwo + 40_000)
  return next
}

async function filled (data: string): Promise<World> {
  const cloud = await world({ data, instances: 1 })
  await fillEstate(cloud.db)
  return cloud
}

async function main () {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'bench-billing-'))) as [string, string]
  console.log(`filling two estates with ${premisesCount.toLocaleString('en')} premises each…`)
  const calm = await filled(folders[0])
  const looked = await goOn(calm, 'look (preview)', () => office(calm).preview({ key: newKey(), ...wish }))
  const done = await goOn(calm, 'issue', () => office(calm).issue({ id: looked.id }))
  const expected = await outcomeOf(calm, period)

  const again = await goOn(calm, 'a second run, look', () => office(calm).preview({ key: newKey(), ...wish }))
  const nothing = await goOn(calm, 'a second run, issue', () => office(calm).issue({ id: again.id }))
  const unchanged = alike(expected, await outcomeOf(calm, period)) && nothing.issued.count === 0
  await calm.stop()

  let rough = await filled(folders[1])
  const { id } = await goOn(rough, 'look, to be cut', () => office(rough).preview({ key: newKey(), ...wish }))
  await office(rough).issue({ id })
  const cuts: number[] = []
  for (const after of [2_500, 4_000]) {
    rough = await cut(rough, folders[1], id, after)
    const [run] = (await office(rough).runs({})).filter(each => each.id === id)
    cuts.push(run!.done)
  }
  await goOn(rough, `issue, cut at ${cuts.map(each => each.toLocaleString('en')).join(' and ')} premises, the rest`, () => office(rough).step({ id }))
  const resumed = await outcomeOf(rough, period)
  await rough.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })

  const checks: [string, boolean][] = [
    ['what was looked at is what was issued', looked.totals.reduce((sum, each) => sum + each.fen, 0) === done.issued.fen && done.issued.fen === expected.fen],
    ['every bill computed again is its amount', expected.wrong === 0 && resumed.wrong === 0],
    ['the ledger says the same', expected.off === 0 && resumed.off === 0],
    ['cut twice and resumed equals the undisturbed run to the fen', alike(expected, resumed)],
    ['a second run writes no bill and no posting', unchanged]
  ]
  const said = checks.map(([what, right]) => `${what}: ${right ? 'yes' : 'NO'}`).join(' · ')
  console.log(`\n${said}`)
  writeSection('bench:billing', `## A billing run\n\nMeasured by \`npm run bench:billing\` on 2 cores: ${premisesCount.toLocaleString('en')} premises × 3 fees (by area, metered in tiers, shared), ${expected.bills.size.toLocaleString('en')} bills of ${yuan(expected.fen)} yuan in ${expected.postings} postings.\nTime is that of the local cloud and its disk; round trips and documents are counted at its wire. The power was cut twice while bills were being issued.\n\n| | time | calls | round trips | documents written | longest call | memory at most |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}\n\n${said}.\n`)
  if (checks.some(([, right]) => !right)) process.exitCode = 1
}

void main()
