import type { PickedPhoto } from '../../kit'
import { words } from '../words'

/** The tickets of photos that have arrived, or why one has to wait. */
export function ticketsOf (photos: readonly PickedPhoto[]): { tickets: string[] } | { wait: string } {
  if (photos.some(({ state }) => state === 'sending')) return { wait: words.stillSending }
  if (photos.some(({ state }) => state === 'failed')) return { wait: words.photoUnsent }
  return { tickets: photos.flatMap(({ file }) => file ?? []) }
}
