import type { InferInput } from 'valibot'
import type { vendor } from '@domain/vendor/contract'
import type { KeptOffer } from '@domain/vendor/view'
import { fenOf } from '../../matter/money'

type Content = Omit<InferInput<typeof vendor.methods.addOffer.input>, 'key'>

export interface Form {
  categoryId: string | undefined
  name: string
  included: string
  excluded: string
  from: string
  to: string
  unit: string
  warrantyDays: string
  place: string
  state: KeptOffer['state']
  keepPicture: boolean
}

export const formOf = (offer: KeptOffer | undefined): Form => ({
  categoryId: offer?.categoryId, name: offer?.name ?? '', included: offer?.included ?? '', excluded: offer?.excluded ?? '', from: offer ? String(offer.fromFen / 100) : '', to: offer ? String(offer.toFen / 100) : '',
  unit: offer?.unit ?? '', warrantyDays: String(offer?.warrantyDays ?? 90), place: String(offer?.place ?? 10), state: offer?.state ?? 'shown', keepPicture: true
})

const wholeOf = (typed: string): number | undefined => /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : undefined

/** As it is sent; nothing while something is missing. */
export function contentOf ({ categoryId, from, to, warrantyDays, place, excluded, ...form }: Form): Content | undefined {
  const fromFen = fenOf(from), toFen = fenOf(to), days = wholeOf(warrantyDays), order = wholeOf(place)
  if (categoryId === undefined || fromFen === undefined || toFen === undefined || days === undefined || order === undefined) return undefined
  if (form.name.trim().length < 2 || form.included.trim().length < 2 || form.unit.trim() === '') return undefined
  return { ...form, name: form.name.trim(), included: form.included.trim(), unit: form.unit.trim(), categoryId, fromFen, toFen, warrantyDays: days, place: order, ...(excluded.trim() !== '' && { excluded: excluded.trim() }) }
}
