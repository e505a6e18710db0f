/** Which vendor somebody works for, and whom it can be asked through. */
import type { Estate } from '../estate/estate'
import type { VendorBrief } from './vendor'

export const vendorOf = ({ vendors = [] }: Pick<Estate, 'vendors'>, personId: string): VendorBrief | undefined =>
  vendors.find(({ crew }) => crew.some(each => each.personId === personId))

export const vendorById = ({ vendors = [] }: Pick<Estate, 'vendors'>, id: string | undefined): VendorBrief | undefined =>
  vendors.find(each => each.id === id)

/** Everyone who works for one of these vendors. */
export const crewOf = ({ vendors = [] }: Pick<Estate, 'vendors'>, ids: readonly string[]): string[] =>
  vendors.filter(({ id }) => ids.includes(id)).flatMap(({ crew }) => crew.map(each => each.personId))
