import type { CollectionRate } from '@domain/reconciliation/contract'

/** Of what was to be paid, what was: 0 … 1; nothing where nothing was to be paid. */
export const shareOf = ({ issuedFen, paidFen }: CollectionRate): number | undefined => issuedFen > 0 ? Math.min(1, paidFen / issuedFen) : undefined

/** “93.4%”, rounded down: it is 100 only when nothing is missing. */
export const percentOf = (rate: CollectionRate): string => {
  const share = shareOf(rate)
  return share === undefined ? '—' : `${(Math.floor(share * 1000) / 10).toFixed(1)}%`
}
