/** The estate from the outside in: zone, building, entrance, level, door. */
import type { Estate } from '@domain/estate/estate'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import { buildingsIn } from '@domain/register/buildings'
import { premisesFor, type Building, type PremisesView } from '@domain/register/view'
import { cursorOf } from '../kit/cursor'
import { doorsOf, mostCounted, tally, upwards, type Way } from '../premises/repo'

const doorsPerPage = 200

export async function buildingsOf ({ _id, zones }: Estate, zoneId: string, after?: string): Promise<Page<Building>> {
  if (!zones.some(zone => zone.id === zoneId)) throw new Refused('notFound', 'noZone', 'zoneId')
  return buildingsIn(await tally(_id, zoneId, after), mostCounted)
}

export async function doorsBehind ({ _id }: Estate, way: Way, after?: string): Promise<Page<PremisesView>> {
  const found = await doorsOf(_id, way, doorsPerPage + 1, after)
  const items = found.slice(0, doorsPerPage), last = items.at(-1)
  return { items: items.map(premisesFor), ...(found.length > doorsPerPage && last && { next: cursorOf(upwards, last) }) }
}
