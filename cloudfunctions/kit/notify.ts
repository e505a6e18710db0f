import type { Matter } from '@domain/matter/matter'
import { app } from './cloud'

/**
 * Wakes the courier for a matter that has something to tell, without waiting: whoever acted has their answer already.
 * A lost wake-up loses nothing: the messages are in the matter's outbox and the sweep looks there every minute.
 */
export function notify ({ _id, outbox }: Pick<Matter, '_id' | 'outbox'>) {
  if (outbox.length === 0) return
  app.callFunction({ name: 'courier', data: { matterId: _id } }).catch((error: Error) => console.warn(`courier: ${error.message}`))
}
