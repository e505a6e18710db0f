/** The estate from the outside in: zone, building, entrance, level, door. */
import type { Estate } from '@domain/estate/estate'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import { buildingsIn } from '@domain/register/buildings'
import { premisesFor, type Building, type PremisesView } from '@domain/register/view'
import { doorsOf, mostCounted, tally, type Way } from './places-repo'

const doorsPerPage = 200

export async function buildingsOf ({ _id, zones }: Estate, zoneId: string, after?: string): Promise<Page<Building>> {
  if (!zones.some(zone => zone.id === zoneId)) throw new Refused('notFound', 'noZone', 'zoneId')
  return buildingsIn(await tally(_id, zoneId, after), mostCounted)
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
