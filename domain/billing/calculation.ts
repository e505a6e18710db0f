/** How an amount came about, kept on the bill, so that “why this amount” can be answered and computed again. */
import type { Rounding } from './tariff'

/** What a factor is; `billing/words.ts` says it to people. */
export const factorNames = ['area', 'price', 'months', 'halfMonths', 'days', 'usage', 'vacantPercent', 'discountPercent', 'amount'] as const
export type FactorName = typeof factorNames[number]

/** The exact fraction `value / per`; both integers. An area of 90.00 m² is 9000 / 100. */
export interface Factor { what: FactorName, value: number, per: number }

/** A sum of products, rounded once. Prices are yuan: `{ what: 'price', value: 285, per: 100 }`. */
export interface Product { form: 'sum', lines: Factor[][], rounding: Rounding }

/**
 * A share of a common cost. Premises stand in one order; each pays what the cost up to and with it exceeds the cost before it,
 * so that all shares add up to the total, to the fen. `before`, `own` and `all` are areas or counts.
 */
export interface Share { form: 'share', totalFen: number, before: number, own: number, all: number }

export type Calculation = Product | Share
