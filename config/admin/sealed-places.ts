/** Where sealed numbers lie. `sealed-places.test.ts` finds what the domain declares and this table forgets. */
import type { NumberKind } from '../../cloudfunctions/kit/seal'

export interface SealedPlace {
  collection: string
  /** With dots, as the database names it; `*` is each of a list. */
  path: string
  /** Of a `SealedNumber` with its index; without it, a sealed text alone. */
  index?: NumberKind
  /** The file whose type has the field. */
  declaredIn: string
}

export const sealedPlaces: readonly SealedPlace[] = [
  { collection: 'register', path: 'phone', index: 'phone', declaredIn: 'domain/register/entry.ts' },
  { collection: 'register', path: 'idNumber', index: 'idNumber', declaredIn: 'domain/register/entry.ts' },
  { collection: 'vendors', path: 'phone', index: 'phone', declaredIn: 'domain/vendor/vendor.ts' },
  { collection: 'people', path: 'phoneSealed', declaredIn: 'domain/people/person.ts' },
  { collection: 'matters', path: 'requester.phoneSealed', declaredIn: 'domain/matter/matter.ts' },
  { collection: 'matters', path: 'renovation.contractor.phoneSealed', declaredIn: 'domain/renovation/filing.ts' },
  { collection: 'matters', path: 'renovation.workers.*.idSealed', declaredIn: 'domain/renovation/filing.ts' }
]
