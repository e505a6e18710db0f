/** Blanks of messages that only paid work fills. */
import type { Matter, TimelineEvent } from '../matter/matter'
import { isBilled } from './standing'
import { warrantyWords } from './words'

type Blank = 'free' | 'promised' | 'instead'

/** `free` to the resident, `promised` to staff: what a reopening under warranty means. `instead`: what comes where whoever was chosen does not. */
export function quoteFacts ({ quoting }: Pick<Matter, 'quoting'>, { action, at, to }: Pick<TimelineEvent, 'action' | 'at' | 'to'>): Record<Blank, string> {
  const instead = isBilled(quoting) ? warrantyWords.stillFree : warrantyWords.newPrice
  if (action !== 'reopen' || !quoting || at > (quoting.warrantyUntil ?? 0)) return { free: '', promised: '', instead }
  const name = quoting.asks.find(each => each.vendorId === quoting.vendorId)?.vendorName ?? ''
  return { free: warrantyWords.free, promised: (to === 'received' ? warrantyWords.other : warrantyWords.again)(name), instead }
}
