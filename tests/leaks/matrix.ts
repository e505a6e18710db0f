import type { Verdict } from './search'

/** How far anybody got, by what weighs most. */
const order: readonly Verdict[] = ['refused', 'nothing', 'own', 'role', 'LEAK']
const signs: Record<Verdict, string> = { refused: '·', nothing: '–', own: 'own', role: 'role', LEAK: 'LEAK' }

export const worst = (verdicts: readonly Verdict[]): Verdict => order.reduce((found, each) => verdicts.includes(each) ? each : found)

/** Methods by callers, to be read in the log of a test run. */
export function matrix (rows: ReadonlyMap<string, ReadonlyMap<string, Verdict>>): string {
  const titles = [...new Set([...rows.values()].flatMap(row => [...row.keys()]))]
  const columns = titles.map((title, place) => ({ title, letter: String.fromCharCode(65 + place) })), wide = Math.max(...[...rows.keys()].map(name => name.length)) + 2
  const line = (name: string, cells: readonly string[]) => `${name.padEnd(wide)}${cells.map(cell => cell.padEnd(6)).join('')}`.trimEnd()
  return [
    columns.map(({ letter, title }) => `${letter} ${title}`).join('  '),
    '· refused   – nothing   own: only what is theirs   role: what the tables open to them',
    line('', columns.map(({ letter }) => letter)),
    ...[...rows].map(([name, row]) => line(name, columns.map(({ title }) => signs[row.get(title) ?? 'refused'])))
  ].join('\n')
}
