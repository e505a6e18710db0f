/** What a manager writes down of a company, checked against the estate. */
import type { Estate } from '../estate/estate'
import { Refused } from '../kit/errors'
import type { SealedNumber } from '../register/entry'
import type { Vendor } from './vendor'

export type Company = Pick<Vendor, 'name' | 'categoryIds' | 'zoneIds' | 'contactName' | 'papers' | 'contract'> & { phone?: SealedNumber | undefined }

const fields = ['name', 'categoryIds', 'zoneIds', 'contactName', 'papers', 'contract'] as const

/** Which of them are other than before; a number that was not given is as it was. */
export const changesOf = (before: Partial<Vendor>, { phone, ...company }: Company): string[] => [
  ...fields.filter(name => JSON.stringify(before[name]) !== JSON.stringify(company[name])), ...phone && phone.index !== before.phone?.index ? ['phone'] : []
]

/**
 * @param id of the vendor itself
 * @throws Refused invalid naming the field: a category or zone there is not, a name another one bears
 */
export function checkCompany ({ name, categoryIds, zoneIds }: Pick<Company, 'name' | 'categoryIds' | 'zoneIds'>, { categories, zones, vendors = [] }: Pick<Estate, 'categories' | 'zones' | 'vendors'>, id: string) {
  if (!categoryIds.every(each => categories.some(category => category.id === each))) throw new Refused('invalid', 'noCategory', 'categoryIds')
  if (!zoneIds.every(each => zones.some(zone => zone.id === each))) throw new Refused('invalid', 'noZone', 'zoneIds')
  if (vendors.some(each => each.name === name && each.id !== id)) throw new Refused('conflict', 'vendorNamed', 'name')
}

/** As it is stored; what is not there is not there as nothing. */
export function written (before: Vendor, { phone, contract, ...company }: Company): Vendor {
  const { contract: _ended, ...rest } = before
  return { ...rest, ...company, ...(contract && { contract }), ...(phone && { phone }), rev: before.rev + 1 }
}
