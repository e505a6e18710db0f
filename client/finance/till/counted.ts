import { counterChannels } from '@domain/payment/account'
import type { Counted } from '@domain/payment/till'
import { fenOf } from '../../matter/money'

/** What was counted, as it was typed; nothing until every channel is a sum. */
export function countedOf (typed: Record<keyof Counted, string>): Counted | undefined {
  const counted = Object.fromEntries(counterChannels.map(each => [each, fenOf(typed[each])]))
  return counterChannels.every(each => counted[each] !== undefined) ? counted as Counted : undefined
}

export const differs = (one: Counted, other: Counted): boolean => counterChannels.some(each => one[each] !== other[each])
