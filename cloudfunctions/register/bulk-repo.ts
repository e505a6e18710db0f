/** The register by the hundred, for imports and exports; else `repo.ts` names it. */
import type { RegisterEntry } from '@domain/register/entry'
import { addMissing } from '../kit/add-missing'
import { command as _, db } from '../kit/cloud'
import { walk, type Order } from '../kit/cursor'
import { inSlices } from '../kit/in-slices'
import { all } from '../kit/pages'

const register = () => db.collection('register')
/** Documents in one answer. */
const page = 1000

const byHome: Order = { field: 'premisesId', direction: 1 }

/** Everybody who is or was recorded for these premises, however many. */
export const everyEntryOf = (estateId: string, premisesIds: readonly string[]): Promise<RegisterEntry[]> =>
  inSlices(premisesIds, slice => all(walk<RegisterEntry>(register(), { estateId, premisesId: _.in([...slice]) }, byHome, page)))

/** The whole register of an estate in the order of premises, page by page. */
export const entriesOfEstate = (estateId: string): AsyncGenerator<RegisterEntry[]> => walk<RegisterEntry>(register(), { estateId }, byHome, page)

/** @returns ids that were not added, since something else bears them */
export const addEntries = (entries: readonly RegisterEntry[]): Promise<string[]> => addMissing(register(), entries, each => `${each.premisesId} ${each.name}`)

/** Changes the given fields of an entry that is still as it was seen. @returns whether it was */
export async function changeEntry ({ _id, estateId, updatedAt }: RegisterEntry, change: Partial<RegisterEntry>): Promise<boolean> {
  const fields = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, typeof value === 'object' ? _.set(value) : value]))
  const { updated } = await register().where({ _id, estateId, updatedAt }).update(fields) as { updated?: number }
  return updated === 1
}
