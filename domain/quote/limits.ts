/** What the resident may be asked for work of a certain cost, without a manager; and the margin it leaves. Whole fen throughout. */
import type { QuoteRules } from './rules'

export interface Limits { leastFen: number, mostFen: number }

/** The floor is rounded up and the ceiling down: nobody gets past either by a fraction. Below the cost it is never free, whatever the floor says. */
export const limitsOf = (costFen: number, { floorPercent, ceilingPercent }: Pick<QuoteRules, 'floorPercent' | 'ceilingPercent'>): Limits => ({
  leastFen: Math.max(costFen, Math.ceil(costFen * (100 + floorPercent) / 100)),
  mostFen: Math.floor(costFen * (100 + ceilingPercent) / 100)
})

export const isWithin = (fen: number, { leastFen, mostFen }: Limits) => fen >= leastFen && fen <= mostFen

/** Per cent of the cost, with one digit behind the point, the half away from zero: as people read it; nothing is decided by it. */
export const marginPercent = (fen: number, costFen: number): number =>
  Math.sign(fen - costFen) * Math.round(Math.abs(fen - costFen) * 1000 / costFen) / 10
