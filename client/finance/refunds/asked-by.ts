import { refundRows, type RefundAction } from '@domain/payment/refund'
import { words } from './words'

/** Moves that people make; the others are WeChat's answers. */
export const byPeople = ['approve', 'refuse', 'handOut'] as const satisfies readonly RefundAction[]
export type Move = typeof byPeople[number]

/** What each move asks for, as its row says it. */
export const askedBy = (move: Move): { field: 'reason' | 'reference', label: string, example: string } | undefined => {
  const field = refundRows[move].asks
  return field && { field, label: words[field], example: words[`${field}Example`] }
}
