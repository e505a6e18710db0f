/** Buildings out of counted premises. */
import type { PremisesState } from '../estate/premises'
import type { Page } from '../matter/contract'
import type { Building } from './view'

/** How many premises share a building, an entrance and a state. */
export interface Tally { _id: { building: string, entrance?: string | null, state?: PremisesState | null }, count: number }

/** “2” before “10”. */
const naturally = (a = '', b = '') => a.localeCompare(b, 'zh', { numeric: true })

function buildingOf (building: string, rows: readonly Tally[]): Building {
  const names = [...new Set(rows.map(each => each._id.entrance ?? undefined))].sort(naturally)
  return {
    building,
    entrances: names.map(entrance => {
      const mine = rows.filter(each => (each._id.entrance ?? undefined) === entrance)
      return {
        ...(entrance && { entrance }), total: mine.reduce((sum, { count }) => sum + count, 0),
        states: Object.fromEntries(mine.flatMap(({ _id: { state }, count }) => state ? [[state, count]] : []))
      }
    })
  }
}

/**
 * A page ends with the last building that was counted whole.
 * @param rows of the first premises in the order of their buildings
 * @param most how many premises were counted at most
 */
export function buildingsIn (rows: readonly Tally[], most: number): Page<Building> {
  const names = [...new Set(rows.map(each => each._id.building))].sort()
  const isCut = rows.reduce((sum, { count }) => sum + count, 0) >= most
  const whole = isCut && names.length > 1 ? names.slice(0, -1) : names
  const items = whole.map(name => buildingOf(name, rows.filter(each => each._id.building === name)))
  return { items: items.sort((a, b) => naturally(a.building, b.building)), ...(isCut && { next: whole.at(-1)! }) }
}
