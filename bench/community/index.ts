/**
 * `npm run bench:community`: an announcement to few and to 100,000 residents: round trips to publish it and to find it,
 * counted at the wire, and its pushes to one resident in twenty, with the power cut twice on the way. Writes its section of
 * docs/performance.md. Counts are exact and judged; how many go out in a second is shown, not judged.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { minute } from '@domain/kit/calendar'
import { cast, type CastMember } from '../../tests/cast'
import { addAll, consentsOf, crowdOf } from '../../tests/make/crowd'
import { countOf, cutOff, drainOnce, publish, tellAll, told } from '../../tests/make/telling'
import { world } from '../../tests/stories/world'
import { writeSection } from '../section'
import { costOf, type Cost } from '../cost'

const sizes = [1_000, 100_000]
const mostTrips = 3

interface Run { publish: Cost, board: Cost, read: Cost, told: number, doubtful: number, twice: number, missed: number, perSecond: number }

async function measure (size: number): Promise<Run> {
  const data = mkdtempSync(join(tmpdir(), 'bench-community-')), people = crowdOf(size), willing = people.filter((_, place) => place % 20 === 0)
  console.log(`an estate with ${size.toLocaleString('en')} residents, ${willing.length.toLocaleString('en')} of them with a consent…`)
  let cloud = await world({ data })
  await addAll(cloud.db, 'people', people)
  await addAll(cloud.db, 'grants', consentsOf(willing))
  for (const { openId } of willing) await cloud.wechat.grant({ openId } as CastMember, 'announcement', 1)

  const { id } = await publish(cloud, cast.gaoFeng, { audience: { zoneIds: ['b2'] } }), cost: Partial<Run> = { publish: await costOf(cloud, 'community', 'step') }
  const resident = { openId: people.at(-1)!.openId }
  for (const method of ['board', 'read'] as const) {
    await cloud.call(resident, 'community', method, method === 'read' ? { id } : {})
    cost[method] = await costOf(cloud, 'community', method)
  }

  const queued = () => countOf(cloud, id, 'pending'), sent = () => countOf(cloud, id, 'sent'), half = willing.length / 2
  cloud = await cutOff(cloud, data, () => drainOnce(cloud), async () => await queued() >= half / 2)
  cloud = await cutOff(cloud, data, () => cloud.clock.advance(2 * minute), async () => await sent() >= half / 10)
  const from = Date.now(), before = await sent()
  await tellAll(cloud, id, 600)
  const { arrived, doubtful } = await told(cloud, id), once = new Set(arrived)
  const run = { ...cost, told: once.size, doubtful: doubtful.length, twice: arrived.length - once.size, missed: willing.filter(({ _id }) => !once.has(_id) && !doubtful.includes(_id)).length, perSecond: (arrived.length - before) / (Date.now() - from) * 1000 } as Run
  await cloud.stop()
  rmSync(data, { recursive: true, force: true })
  return run
}

const cell = ({ roundTrips, documentsRead, documentsWritten }: Cost) => `${roundTrips} · ${documentsRead} · ${documentsWritten}`

async function main () {
  const runs: Run[] = []
  for (const size of sizes) runs.push(await measure(size))
  const row = (name: string, show: (run: Run) => string | number) => `| ${name} | ${runs.map(show).join(' | ')} |`
  const table = [
    `| | ${sizes.map(size => `${size.toLocaleString('en')} residents`).join(' | ')} |`, `|---|${'---|'.repeat(sizes.length)}`,
    row('publish', run => cell(run.publish)), row('the board, which has it', run => cell(run.board)), row('open it', run => cell(run.read)),
    row('pushes that arrived', run => run.told), row('of these twice', run => run.twice), row('missed', run => run.missed), row('may have arrived when the power went; in the inbox all the same', run => run.doubtful),
    row('a second, on this machine', run => run.perSecond.toFixed(0))
  ].join('\n')
  console.log(table)
  writeSection('community', `## An announcement to everybody\n\nMeasured by \`npm run bench:community\`: round trips · documents read · documents written. It is one document for however many; whoever it is for finds it.\nOne resident in twenty has said yes to a push; the power is cut once while the pushes are queued and once while they go out. WeChat’s side is the local cloud’s.\n\n${table}\n`)
  const isWrong = runs.some(run => run.publish.roundTrips > mostTrips || run.twice + run.missed > 0 || run.publish.roundTrips !== runs[0]!.publish.roundTrips || run.board.roundTrips !== runs[0]!.board.roundTrips)
  if (isWrong) process.exitCode = 1
}

void main()
