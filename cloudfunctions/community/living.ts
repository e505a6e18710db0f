/** Where somebody lives, as far as an audience can name it. */
import { tokensFor, type Living } from '@domain/community/audience'
import { inSlices } from '../kit/in-slices'
import { premisesByIds } from '../premises/repo'

/** Premises never move to another building, so an instance keeps what it has learnt. */
const known = new Map<string, string>()
const most = 20_000

/** The building of each of these premises. */
export async function buildingsOf (estateId: string, premisesIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(premisesIds)], missing = wanted.filter(id => !known.has(id))
  if (known.size > most) known.clear()
  const found = await inSlices(missing, slice => premisesByIds(estateId, slice, slice.length))
  found.forEach(each => known.set(each._id, each.building))
  return new Map(wanted.flatMap(id => { const building = known.get(id); return building === undefined ? [] : [[id, building] as const] }))
}

interface Person { estateId: string, roles: Parameters<typeof tokensFor>[0]['roles'], occupancies: readonly Living[] }

/** What meets an audience, and the buildings that it was made of. */
export async function tokensOf ({ estateId, roles, occupancies }: Person): Promise<{ tokens: string[], buildings: ReadonlyMap<string, string> }> {
  const buildings = await buildingsOf(estateId, occupancies.map(each => each.premisesId))
  return { tokens: tokensFor({ roles, occupancies }, buildings), buildings }
}
