/** How well a vendor works: reckoned from what residents said and what the clocks show, never entered by hand. */

/** Fewer accepted matters than this say nothing yet. */
export const fewestRated = 5

/** As many of the latest as count. */
export const mostRated = 100

/** Averages of scores from 1 to 5, in hundredths; shares in per cent. What nobody said is not there. */
export interface Rating {
  /** Accepted matters it was reckoned from. */
  count: number
  speed?: number
  quality?: number
  manner?: number
  /** All three together. */
  score?: number
  onTimePercent?: number
  /** Matters that had to be done again. */
  redoPercent: number
  at: number
}
