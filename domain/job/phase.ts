/** How a matter stands to one vendor: asked for a quote, chosen and at work, or done and only to be paid. */
import type { Matter } from '../matter/matter'
import { isBilled, isOpen } from '../quote/standing'

export const phases = ['asked', 'chosen', 'ended'] as const
export type Phase = typeof phases[number]

/**
 * @param now ms: who has not quoted by the deadline has nothing to read from that moment on, not only after the sweep
 * @returns nothing where the matter is none of this vendor's business, or no longer
 */
export function phaseOf ({ quoting, status }: Pick<Matter, 'quoting' | 'status'>, vendorId: string, now: number): Phase | undefined {
  if (!quoting) return undefined
  const mine = quoting.asks.find(each => each.vendorId === vendorId), reads = quoting.readers.includes(vendorId)
  if (reads && mine?.state === 'chosen') return 'chosen'
  if (reads && mine && isOpen(mine)) return mine.state === 'asked' && mine.until <= now ? undefined : 'asked'
  const isOver = isBilled(quoting) || status === 'cancelled'
  return quoting.vendorId === vendorId && !reads && isOver ? 'ended' : undefined
}
