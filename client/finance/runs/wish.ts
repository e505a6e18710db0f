import { runs } from '@domain/billing/begin-run'
import type { TariffView } from '@domain/billing/view'
import { fenOf } from '../../matter/money'

/** Fees that have a period beginning with this month: what a run could charge. */
export const feesOf = (tariffs: readonly TariffView[], period: string): TariffView[] => tariffs.filter(each => runs(each, period))

/** The sums of common costs as they were typed; nothing until each is a sum. */
export function sharedOf (fees: readonly TariffView[], typed: Record<string, string>): Record<string, number> | undefined {
  const sums = fees.filter(each => each.kind === 'shared').map(({ id }) => [id, fenOf(typed[id] ?? '')] as const)
  return sums.every(([, fen]) => fen !== undefined) ? Object.fromEntries(sums) as Record<string, number> : undefined
}
