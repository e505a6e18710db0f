/** Blanks of messages that only paid work fills. */
import type { Matter, TimelineEvent } from '../matter/matter'
import { warrantyWords } from './words'

/** `free` to the resident, `promised` to staff: what a reopening under warranty means, and for whom. */
export function quoteFacts ({ quoting }: Pick<Matter, 'quoting'>, { action, at, to }: Pick<TimelineEvent, 'action' | 'at' | 'to'>): Record<'free' | 'promised', string> {
  if (action !== 'reopen' || !quoting || at > (quoting.warrantyUntil ?? 0)) return { free: '', promised: '' }
  const name = quoting.asks.find(each => each.vendorId === quoting.vendorId)?.vendorName ?? ''
  return { free: warrantyWords.free, promised: (to === 'received' ? warrantyWords.other : warrantyWords.again)(name) }
}
