import type { FeeTotal } from '@domain/billing/run'
import { yuan } from '@domain/kit/yuan'
import { words } from '../runs/words'

/** What is other than in the period before: that is looked at before anything is issued. */
export function changeWords ({ fen, beforeCount, beforeFen }: Pick<FeeTotal, 'fen' | 'beforeCount' | 'beforeFen'>): string {
  if (beforeCount === 0) return words.first
  const more = fen - beforeFen
  return more === 0 ? words.same : (more > 0 ? words.more : words.less)(yuan(Math.abs(more)))
}
