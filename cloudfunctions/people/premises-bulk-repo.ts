/** Premises by the hundred, for imports and exports; else `repo.ts` names them. */
import type { Premises } from '@domain/estate/premises'
import { addMissing } from '../kit/add-missing'
import { command as _, db } from '../kit/cloud'
import { walk } from '../kit/cursor'
import { inSlices } from '../kit/in-slices'

const premises = () => db.collection('premises')
/** Documents in one answer. */
const page = 1000

/** @param keys of addresses, see `searchKey` */
export async function premisesBySearch (estateId: string, keys: readonly string[]): Promise<Map<string, Premises>> {
  const found = await inSlices(keys, async search => (await premises().where({ estateId, search: _.in(search) }).limit(page).get()).data as Premises[])
  return new Map(found.map(each => [each.search, each]))
}

/** All of an estate in the order of their addresses, page by page. */
export const premisesOfEstate = (estateId: string): AsyncGenerator<Premises[]> => walk<Premises>(premises(), { estateId }, { field: 'search', direction: 1 }, page)

/** @returns ids that were not added, since something else bears them */
export const addPremises = (documents: readonly Premises[]): Promise<string[]> => addMissing(premises(), documents, each => each.search)

/** Changes the given fields only. */
export async function changePremises ({ _id, estateId }: Premises, change: Partial<Premises>): Promise<boolean> {
  const { updated } = await premises().where({ _id, estateId }).update(change) as { updated?: number }
  return updated === 1
}
