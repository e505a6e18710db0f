import type { Category } from '@domain/estate/estate'
import type { PickedPhoto, Recording } from '../../kit'
import { words } from '../words'
import type { Draft } from './draft'
import type { Place } from './place-of'

export interface Filled { draft: Draft, category: Category | undefined, place: Place | undefined, photos: readonly PickedPhoto[], voice: Recording | undefined }

/** By the field of the contract, so that the server's refusals find the same places. */
export type Errors = Partial<Record<string, string>>

/** What is missing before it can be sent. */
export function missing ({ draft: { text }, category, place, photos, voice }: Filled): Errors {
  return {
    ...(!category && { categoryId: words.required }),
    ...(text.trim() === '' && photos.length === 0 && !voice && { text: words.sayRequired }),
    ...(!place && { place: words.placeRequired })
  }
}

/** Whoever speaks or shows it need not type it: then the category is the headline. */
export function textOf ({ draft: { text }, category, voice }: Filled): string {
  const typed = text.trim()
  if (typed !== '' || !category) return typed
  return voice ? words.byVoice(category.name) : words.byPhotos(category.name)
}
