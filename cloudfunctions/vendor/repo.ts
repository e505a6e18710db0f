/** The only file that names vendors. What the estate's document has of one is written in the same transaction. */
import type { Estate } from '@domain/estate/estate'
import { Refused } from '@domain/kit/errors'
import { briefOf } from '@domain/vendor/brief'
import { mostVendors, type Vendor } from '@domain/vendor/vendor'
import { keepVendorBriefs } from '../estate/repo'
import { db, command as _, type Transaction } from '../kit/cloud'

const vendors = () => db.collection('vendors')

/** All of an estate, by name. */
export async function vendorsOf (estateId: string): Promise<Vendor[]> {
  const { data } = await vendors().where({ estateId }).orderBy('name', 'asc').limit(mostVendors).get()
  return data as Vendor[]
}

/** @throws Refused notFound */
export async function vendorById (estateId: string, id: string): Promise<Vendor> {
  const { data } = await vendors().where({ _id: id, estateId }).limit(1).get()
  const [found] = data as Vendor[]
  if (!found) throw new Refused('notFound', 'noVendor', 'id')
  return found
}

/** As the transaction sees it, whatever its estate. */
async function read (transaction: Transaction, id: string): Promise<Vendor | undefined> {
  const { data } = await transaction.collection('vendors').doc(id).get()
  return data as Vendor | null ?? undefined
}

/** One that may be added under this id: what its key made before, where it did. */
export const vendorAdded = read

/** @throws Refused notFound */
export async function vendorIn (transaction: Transaction, estateId: string, id: string): Promise<Vendor> {
  const found = await read(transaction, id)
  if (found?.estateId !== estateId) throw new Refused('notFound', 'noVendor', 'id')
  return found
}

/** Adds or replaces a vendor and its brief. @param estate as the transaction sees it */
export async function keepVendorIn (transaction: Transaction, { _id: estateId, vendors: briefs = [] }: Pick<Estate, '_id' | 'vendors'>, { _id, ...vendor }: Vendor): Promise<void> {
  const brief = briefOf({ _id, ...vendor })
  await transaction.collection('vendors').doc(_id).set(vendor)
  await keepVendorBriefs(transaction, estateId, briefs.some(each => each.id === _id) ? briefs.map(each => each.id === _id ? brief : each) : [...briefs, brief])
}

/** What the timer reckoned; nobody's change is undone by it, and nobody's is refused for it. */
export async function keepReckoned ({ _id, estateId }: Vendor, { rating, reminded }: Pick<Vendor, 'rating' | 'reminded'>): Promise<void> {
  await vendors().where({ _id, estateId }).update({ ...(rating && { rating: _.set(rating) }), ...(reminded && { reminded: _.set(reminded) }) })
}
