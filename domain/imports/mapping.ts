/** Which column of the sheet is which of ours: found by the words of the header, corrected by the person. */
import { textOf, type Cell } from './cell'
import type { Column } from './column'

/** Of our column's key: where it stands in the sheet, 0 for A. */
export type Mapping = Readonly<Record<string, number>>

/** “＊ 手机号（必填）” is 手机号. */
const plainTitle = (title: string) => title.normalize('NFKC').toLowerCase().replace(/\(.*?\)|\[.*?\]|【.*?】/g, '').replace(/[\s*:：]/g, '')

const calls = ({ title, synonyms }: Column, wanted: string) => [title, ...synonyms].findIndex(each => plainTitle(each) === wanted)

/** Our own title wins over a synonym, so that “房屋” and “房号” beside each other do not fight. */
export function mappingOf (columns: readonly Column[], titles: readonly string[]): Mapping {
  const found: Record<string, number> = {}, taken = new Set<number>()
  const bids = columns.flatMap(column => titles.map((title, place) => ({ key: column.key, place, rank: calls(column, plainTitle(title)) }))).filter(({ rank }) => rank >= 0)
  for (const { key, place } of bids.sort((a, b) => a.rank - b.rank || a.place - b.place)) {
    if (key in found || taken.has(place)) continue
    found[key] = place
    taken.add(place)
  }
  return found
}

/** A header stands among the first rows; titles and notes may stand above it. */
const headerWithin = 10

const titlesOf = (cells: readonly Cell[]) => Array.from(cells, cell => typeof cell === 'object' && cell !== null && 'trouble' in cell ? '' : textOf(cell ?? ''))

/** @returns which of the rows names most of our columns; the first where none does, for the person to say which is which */
export function headerOf (columns: readonly Column[], rows: readonly (readonly Cell[])[]): { place: number, titles: string[], mapping: Mapping } {
  const candidates = rows.slice(0, headerWithin).map((cells, place) => {
    const titles = titlesOf(cells)
    return { place, titles, mapping: mappingOf(columns, titles) }
  })
  return candidates.reduce((best, each) => Object.keys(each.mapping).length > Object.keys(best.mapping).length ? each : best, candidates[0] ?? { place: 0, titles: [], mapping: {} })
}

/** The titles of required columns that nothing is mapped to. */
export const missingOf = (columns: readonly Column[], mapping: Mapping): string[] =>
  columns.filter(({ key, required }) => required && mapping[key] === undefined).map(({ title }) => title)
