/** The register by the hundred, for imports and exports; else `repo.ts` names it. */
import type { RegisterEntry } from '@domain/register/entry'
import { addMissing } from '../kit/add-missing'
import { command as _, db } from '../kit/cloud'
import { inSlices } from '../kit/in-slices'

const register = () => db.collection('register')
/** Documents in one answer. */
const page = 1000

async function entriesOfSlice (estateId: string, premisesIds: readonly string[]): Promise<RegisterEntry[]> {
  const found: RegisterEntry[] = []
  for (let more = true; more;) {
    const { data } = await register().where({ estateId, premisesId: _.in([...premisesIds]) }).orderBy('premisesId', 'asc').orderBy('_id', 'asc').skip(found.length).limit(page).get()
    found.push(...data as RegisterEntry[])
    more = data.length === page
  }
  return found
}

/** Everybody who is or was recorded for these premises, however many. */
export const everyEntryOf = (estateId: string, premisesIds: readonly string[]): Promise<RegisterEntry[]> => inSlices(premisesIds, slice => entriesOfSlice(estateId, slice))

/** In the order of premises; a household stands on one page or goes on on the next. @param after the last one known */
export async function entriesPage (estateId: string, after?: Pick<RegisterEntry, 'premisesId' | '_id'>): Promise<{ items: RegisterEntry[], more: boolean }> {
  // From the household that was begun: one range on the index, which two joined by “or” are not.
  const { data } = await register().where({ estateId, ...(after && { premisesId: _.gte(after.premisesId) }) }).orderBy('premisesId', 'asc').orderBy('_id', 'asc').limit(page).get()
  const found = data as RegisterEntry[]
  return { items: found.filter(each => !after || each.premisesId > after.premisesId || each._id > after._id), more: found.length === page }
}

/** @returns ids that were not added, since something else bears them */
export const addEntries = (entries: readonly RegisterEntry[]): Promise<string[]> => addMissing(register(), entries, each => `${each.premisesId} ${each.name}`)

/** Changes the given fields of an entry that is still as it was seen. @returns whether it was */
export async function changeEntry ({ _id, estateId, updatedAt }: RegisterEntry, change: Partial<RegisterEntry>): Promise<boolean> {
  const fields = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, typeof value === 'object' ? _.set(value) : value]))
  const { updated } = await register().where({ _id, estateId, updatedAt }).update(fields) as { updated?: number }
  return updated === 1
}
