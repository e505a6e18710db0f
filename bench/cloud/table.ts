import type { Results } from './goals'
import type { Figures } from './run'

const rows = [
  ['bulk inserts/s', 'bulkPerSecond', 0],
  ['inserts/s, one after the other', 'insertsPerSecond', 0],
  ['inserts/s, 64 at once', 'insertsAtOncePerSecond', 0],
  ['two fields equal, latest 20, ms', 'pageMilliseconds', 2],
  ['scan without index, ms', 'scanMilliseconds', 0],
  ['match, group, sort, limit, ms', 'aggregateMilliseconds', 0],
  ['cold process until first answer, ms', 'openMilliseconds', 0],
  ['memory at rest, MB', 'restMegabytes', 0],
  ['memory at most, filling included, MB', 'peakMegabytes', 0]
] as const

const names: Record<string, string> = { store: 'local cloud', nedb: 'nedb', mingo: 'mingo' }

const number = (value: number, digits: number) => value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

function cell (figures: Figures, field: keyof Figures, digits: number): string {
  const value = figures[field]
  if (value !== undefined) return number(value, digits)
  return figures.stopped === undefined ? '–' : `stopped after ${figures.stopped} s`
}

/** A column for each engine and size, a row for each question. */
export function table (results: Results): string {
  const columns = Object.entries(results).flatMap(([engine, sizes]) => Object.entries(sizes).map(([size, figures]) => ({ head: `${names[engine]} ${number(Number(size), 0)}`, figures })))
  const head = `| | ${columns.map(each => each.head).join(' | ')} |`
  const body = rows.map(([name, field, digits]) => `| ${name} | ${columns.map(each => cell(each.figures, field, digits)).join(' | ')} |`)
  return [head, `|---|${'---|'.repeat(columns.length)}`, ...body].join('\n')
}
