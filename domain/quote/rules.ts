/** How an estate prices what vendors do. */
export interface QuoteRules {
  /** What the resident pays over the cost: less than the floor or more than the ceiling needs a manager. Per cent of the cost. */
  floorPercent: number
  ceilingPercent: number
  /** How long vendors have to quote, where the clerk says nothing else, in hours. */
  quoteHours: number
  /** Where the offer or the price says nothing else. */
  warrantyDays: number
  /** The one-off fee that bills of paid work are charged under. */
  tariffId: string
  /** Days to pay after acceptance. */
  payDays: number
}
