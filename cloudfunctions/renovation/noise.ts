/** What neighbours may know of loud work: when, and on which level of their building. */
import { nearOf } from '@domain/renovation/file'
import type { LoudTime } from '@domain/renovation/contract'
import type { Context } from '../kit/context'
import { loudFilings } from '../matter/repo'
import { premisesByIds } from '../premises/repo'

export async function nearbyNoise ({ who, now }: Context): Promise<LoudTime[]> {
  const ids = who.occupancies.map(each => each.premisesId), homes = await premisesByIds(who.estateId, ids, ids.length)
  const found = await loudFilings(who.estateId, [...new Set(homes.map(nearOf))], now)
  return found
    .filter(({ status }) => status === 'inProgress')
    .flatMap(({ renovation }) => renovation ? renovation.noise.filter(each => each.until > now).map(each => ({ building: renovation.building, level: renovation.level, ...each })) : [])
    .sort((one, other) => one.from - other.from)
}
