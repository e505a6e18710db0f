import type { BillCard } from '@domain/billing/view'
import type { TariffKind } from '@domain/billing/tariff'
import { prepaidLimits } from '@domain/payment/items'

/** What somebody may want to put in: so many months of what the home pays anyway, or a round sum. */
export interface TopUp { fen: number, months?: number }

/** Fees that come back by themselves. */
const regular: readonly TariffKind[] = ['area', 'fixed']
const lengths = [1, 3, 6, 12] as const
const rounds: readonly TopUp[] = [20_000, 50_000, 100_000, 200_000].map(fen => ({ fen }))

/** What a home pays a month, by the last period it was charged for; 0 where nothing is known. */
export function monthlyFen (cards: readonly Pick<BillCard, 'kind' | 'period' | 'months' | 'amountFen'>[]): number {
  const fees = cards.filter(each => regular.includes(each.kind))
  const last = fees.map(each => each.period).sort().at(-1)
  return fees.filter(each => each.period === last).reduce((sum, { amountFen, months }) => sum + Math.round(amountFen / months), 0)
}

/** Whole yuan, rounded up: whoever pays ahead for a month shall not be some fen short. */
const wholeYuan = (fen: number) => Math.ceil(fen / 100) * 100

export function topUps (cards: Parameters<typeof monthlyFen>[0]): readonly TopUp[] {
  const monthly = monthlyFen(cards)
  const byMonths = lengths.map(months => ({ fen: wholeYuan(monthly * months), months })).filter(({ fen }) => fen <= prepaidLimits.mostFen)
  return monthly >= prepaidLimits.leastFen ? byMonths : rounds
}
