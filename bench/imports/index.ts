/**
 * `npm run bench:imports`: 20,000 premises and 45,000 people from Excel into an empty estate: time, memory and round trips of
 * each phase; also a sheet with one bad row, the export of it all, and the same people again.
 */
import type { JobView, PreviewRow } from '@domain/imports/contract'
import type { ImportKind } from '@domain/imports/kinds'
import { rowErrorLine } from '@domain/imports/row-words'
import { cast } from '../../tests/cast'
import { deskOf, newKey } from '../../tests/stories/imports/desk'
import { world, type World } from '../../tests/stories/world'
import { peakOf } from '../peak'
import { peopleCount, peopleSheet, premisesCount, premisesSheet } from './sheets'

interface Line { functionName: string, method?: string, roundTrips: number, documentsWritten: number, milliseconds: number, memoryMegabytes?: number }

/** What the calls since the last time cost together. */
async function costs (cloud: World, calls: number): Promise<Line[]> {
  const lines = await cloud.get<Line[]>('/control/invocations?limit=200')
  return lines.filter(({ functionName }) => functionName === 'imports').slice(-calls)
}

/** @param peak MB that the whole local cloud held at most meanwhile, with the database in it; a call's own figure is what its instance held after it */
function tell (what: string, started: number, lines: readonly Line[], peak: number | undefined) {
  const sum = (of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0)
  const most = (of: (line: Line) => number) => Math.max(0, ...lines.map(of))
  console.log([
    what.padEnd(34), `${((Date.now() - started) / 1000).toFixed(1)} s`.padStart(8), `${lines.length} calls`.padStart(9), `${sum(each => each.roundTrips)} round trips`.padStart(17),
    `${sum(each => each.documentsWritten)} written`.padStart(14), `longest ${(most(each => each.milliseconds) / 1000).toFixed(1)} s`.padStart(15), `${most(each => each.memoryMegabytes ?? 0)} MB after`.padStart(13), `${peak ?? '?'} MB at most in all`.padStart(24)
  ].join(' '))
}

async function main () {
  const cloud = await world({ instances: 1 }), { api, prepare } = deskOf(cloud, cast.gaoFeng)

  async function goOn (what: string, begin: () => Promise<JobView>): Promise<JobView> {
    const started = Date.now()
    let job = await begin(), calls = 1
    for (; job.state === 'checking' || job.state === 'writing'; calls++) job = await api.step({ id: job.id })
    tell(what, started, await costs(cloud, calls), peakOf(cloud.pid))
    return job
  }
  async function bring (kind: ImportKind, name: string, sheet: Buffer, isWritten = true): Promise<JobView> {
    const read = await goOn(`${name}: read ${(sheet.length / 1e6).toFixed(1)} MB`, () => prepare(kind, sheet))
    const checked = await goOn(`${name}: check`, () => api.check({ id: read.id, mapping: read.mapping }))
    if (!isWritten) return checked
    return goOn(`${name}: write`, () => api.run({ id: read.id, mode: 'all' }))
  }

  console.log(`${premisesCount.toLocaleString('en')} premises, ${peopleCount.toLocaleString('en')} people\n`)
  const places = await bring('places', 'premises', premisesSheet())
  const spoiled = await bring('register', 'people, one row is bad', peopleSheet(31_000), false)
  const refused = await api.run({ id: spoiled.id, mode: 'all' }).then(() => 'WRITTEN', (error: Error) => error.message)
  const wrong: PreviewRow[] = []
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const page = await api.preview({ id: spoiled.id, show: 'wrong', ...(after !== undefined && { after }) })
    wrong.push(...page.items)
    after = page.next
  }
  console.log(`one bad row: ${refused}; ${wrong.flatMap(({ errors }) => errors.map(rowErrorLine)).join('; ')}`)
  const people = await bring('register', 'people', peopleSheet())
  const started = Date.now()
  await api.exportRows({ key: newKey(), kind: 'register', format: 'xlsx', numbers: 'masked' })
  tell('export of the register', started, await costs(cloud, 1), peakOf(cloud.pid))

  const again = await bring('register', 'people, the same file again', peopleSheet(), false)
  console.log(`\npremises ${JSON.stringify(places.counts)}\npeople ${JSON.stringify(people.counts)}\nagain ${JSON.stringify(again.counts)}`)
  const right = places.counts.new === premisesCount && people.counts.new === peopleCount && again.counts.same === peopleCount && refused !== 'WRITTEN' && people.missed === 0
  await cloud.stop()
  if (!right) process.exitCode = 1
}

void main()
