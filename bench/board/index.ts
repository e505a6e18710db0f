/**
 * `npm run bench:board`: the board of an estate with few and with 200,000 matters: round trips and documents read, counted at
 * the wire. The small one is counted by the real counter; the large one has matters and sums put there at once, by the same
 * pure functions. Writes its section of docs/performance.md. Counts are exact and judged.
 */
import { spread, type Contributions } from '@domain/board/contributions'
import { countedAs } from '@domain/board/counted'
import { addedAll, emptyTally } from '@domain/board/tally'
import { dayLength } from '@domain/kit/calendar'
import type { Matter } from '@domain/matter/matter'
import { cast } from '../../tests/cast'
import { addAll } from '../../tests/make/crowd'
import { world, type World } from '../../tests/stories/world'
import { costOf, type Cost } from '../cost'
import { fill } from '../fill'
import { writeSection } from '../section'

const few = 1_000, many = 200_000, batch = 500, mostTrips = 2
const spans = ['week', 'month', 'quarter'] as const

interface Run { size: number, open: Record<typeof spans[number], Cost>, bytes: number }

async function countAll (cloud: World) {
  for (let runs = 0; runs < 60; runs++) {
    await cloud.post('/control/timers/run', { functionName: 'board-count' })
    const { total } = await cloud.db.collection('matters').where({ uncountedAt: cloud.db.command.gt(0) }).count() as { total: number }
    if (total === 0) return
  }
  throw new Error('some are still not counted')
}

/** Each of the small estate's again and again, on other days: what is in them does not matter, how many there are does. */
const again = (model: Matter, place: number): Matter => {
  const back = Math.floor(place / many * 700) * dayLength, at = model.createdAt - back
  return { ...model, _id: `many-${place}`, number: `M-${place}`, createdAt: at, updatedAt: at, uncountedAt: null, timeline: model.timeline.map(line => ({ ...line, at: line.at - back })) }
}

async function multiply (cloud: World) {
  const { data } = await cloud.db.collection('matters').where({ estateId: 'zejing' }).limit(few).get(), models = (data as Matter[]).filter(each => !each.open)
  let sums: Contributions = {}
  for (let from = 0; from < many; from += batch) {
    const matters = Array.from({ length: batch }, (_, nth) => again(models[(from + nth) % models.length]!, from + nth)), counted = matters.map(countedAs)
    const written = Promise.all([addAll(cloud.db, 'matters', matters), addAll(cloud.db, 'boardCounted', counted)])
    // While the store writes. Adding copies the whole: what is large is added to seldom.
    sums = addedAll(sums, counted.reduce((part: Contributions, { facts }) => addedAll(part, spread(facts)), {}))
    await written
    if ((from + batch) % 10_000 === 0) console.error(`${from + batch} matters`)
  }
  await cloud.db.collection('boardTallies').where({ estateId: 'zejing' }).remove()
  await addAll(cloud.db, 'boardTallies', Object.entries(sums).map(([name, counts]) => ({ ...emptyTally('zejing', name), counts, countedAt: Date.now() })))
}

async function measure (cloud: World, size: number): Promise<Run> {
  const open: Partial<Run['open']> = {}
  let bytes = 0
  for (const span of spans) {
    await cloud.call(cast.gaoFeng, 'board', 'open', { span })
    bytes = Math.max(bytes, JSON.stringify(await cloud.call(cast.gaoFeng, 'board', 'open', { span })).length)
    open[span] = await costOf(cloud, 'board', 'open')
  }
  return { size, open: open as Run['open'], bytes }
}

async function main () {
  const cloud = await world()
  await fill(cloud.db, few)
  await countAll(cloud)
  const runs = [await measure(cloud, few)]
  await multiply(cloud)
  runs.push(await measure(cloud, few + many))
  const cell = ({ roundTrips, documentsRead }: Cost) => `${roundTrips} · ${documentsRead}`
  const table = [
    `| | ${runs.map(({ size }) => `${size.toLocaleString('en')} matters`).join(' | ')} |`, `|---|${'---|'.repeat(runs.length)}`,
    ...spans.map(span => `| open the board: ${span} | ${runs.map(run => cell(run.open[span])).join(' | ')} |`),
    `| largest answer, KB | ${runs.map(({ bytes }) => (bytes / 1024).toFixed(1)).join(' | ')} |`
  ].join('\n')
  console.log(table)
  writeSection('board', `## The board\n\nMeasured by \`npm run bench:board\`: round trips · documents read. It reads sums, so it costs the same however many matters there are; the many lie further back, so that fewer of the days that are asked for have sums.\n\n${table}\n`)
  // Its data goes with it. Stopping as stories do would search all matters for what vendors were told.
  await cloud.kill()
  if (runs.some(run => spans.some(span => run.open[span].roundTrips > mostTrips))) process.exitCode = 1
}

void main()
