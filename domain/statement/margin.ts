/** What paid work brings: what residents are billed, what vendors cost, and what stays. */

export interface MonthSums { period: string, matters: number, priceFen: number, costFen: number, deductedFen: number }

export interface MarginRow { period: string, matters: number, incomeFen: number, /** After deductions. */ costFen: number, marginFen: number, /** Of the income, tenths of a per cent; none where there was none. */ marginPerMille?: number }

export function marginRow ({ period, matters, priceFen: incomeFen, costFen: gross, deductedFen }: MonthSums): MarginRow {
  const costFen = gross - deductedFen, marginFen = incomeFen - costFen
  return { period, matters, incomeFen, costFen, marginFen, ...(incomeFen > 0 && { marginPerMille: Math.round(marginFen * 1000 / incomeFen) }) }
}
