/** What is to be paid now, as pages add it up. */
import { day, dayLength, moment } from '../kit/calendar'
import type { BillCard } from './view'

/** One bill with its late charge, in fen. */
export const owedFen = ({ openFen, lateFen }: Pick<BillCard, 'openFen' | 'lateFen'>): number => openFen + lateFen

export const sumOwed = (cards: readonly Pick<BillCard, 'openFen' | 'lateFen'>[]): number => cards.reduce((sum, each) => sum + owedFen(each), 0)

/** Whether the reader may pay it now: what somebody else is paying waits for them; an order of one's own is simply replaced. */
export const isPayable = ({ state, beingPaid, orderId }: Pick<BillCard, 'state' | 'beingPaid' | 'orderId'>): boolean =>
  state === 'open' && (!beingPaid || orderId !== undefined)

export interface HomeBills { premisesId: string, label: string, cards: BillCard[] }

/** Bills by home; homes and bills in the order they came in, the first due first. */
export function byHome (cards: readonly BillCard[]): HomeBills[] {
  const homes = new Map<string, HomeBills>()
  for (const card of cards) {
    const { premisesId, label } = card, home = homes.get(premisesId)
    if (home) home.cards.push(card)
    else homes.set(premisesId, { premisesId, label, cards: [card] })
  }
  return [...homes.values()]
}

/** Days since it was due, 0 on the day itself and before. @param now ms */
export const daysOverdue = ({ dueOn }: Pick<BillCard, 'dueOn'>, now: number): number =>
  Math.max(0, Math.round((moment(day(now)) - moment(dueOn)) / dayLength))
