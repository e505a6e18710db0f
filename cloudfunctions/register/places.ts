/** The estate from the outside in: zone, building, entrance, level, door. */
import type { Estate } from '@domain/estate/estate'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import { premisesFor, type Building, type PremisesView } from '@domain/register/view'
import { doorsOf, mostCounted, tally, type Tally, type Way } from './places-repo'

const doorsPerPage = 200

function buildingOf (building: string, rows: readonly Tally[]): Building {
  const names = [...new Set(rows.map(each => each._id.entrance ?? undefined))].sort((a = '', b = '') => a.localeCompare(b, 'zh', { numeric: true }))
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

/** A page ends with the last building that was counted whole. */
export async function buildingsOf ({ _id, zones }: Estate, zoneId: string, after?: string): Promise<Page<Building>> {
  if (!zones.some(zone => zone.id === zoneId)) throw new Refused('notFound', 'noZone', 'zoneId')
  const rows = await tally(_id, zoneId, after)
  const names = [...new Set(rows.map(each => each._id.building))].sort()
  const isCut = rows.reduce((sum, { count }) => sum + count, 0) === mostCounted
  const whole = isCut && names.length > 1 ? names.slice(0, -1) : names
  const items = whole.map(name => buildingOf(name, rows.filter(each => each._id.building === name)))
  return { items: items.sort((a, b) => a.building.localeCompare(b.building, 'zh', { numeric: true })), ...(isCut && { next: whole.at(-1)! }) }
}

function placeOf (cursor: string): { level: number, id: string } {
  const [, level, id] = /^(-?\d{1,3})_([A-Za-z0-9_-]{1,64})$/.exec(cursor) ?? []
  if (id === undefined) throw new Refused('invalid', 'cursor', 'after')
  return { level: Number(level), id }
}

export async function doorsBehind ({ _id }: Estate, way: Way, after?: string): Promise<Page<PremisesView>> {
  const found = await doorsOf(_id, way, doorsPerPage + 1, after === undefined ? undefined : placeOf(after))
  const items = found.slice(0, doorsPerPage), last = items.at(-1)
  return { items: items.map(premisesFor), ...(found.length > doorsPerPage && last && { next: `${last.level}_${last._id}` }) }
}
