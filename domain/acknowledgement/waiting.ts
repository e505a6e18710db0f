/** Whether an edition waits for somebody's signature, told from what every call reads anyway: the estate and the person. */
import type { Occupancy } from '../people/occupancy'

type Ties = readonly Pick<Occupancy, 'id' | 'handbook'>[]

/** @param inForce the edition, `YYYY-MM` @returns it, where one of these ties has not signed it */
export const waitingFor = (ties: Ties, inForce: string | undefined): string | undefined => ties.some(each => each.handbook !== inForce) ? inForce : undefined

/** The ties with what was signed through one of them. @param edition absent where what was signed counts no more */
export const noted = (ties: readonly Occupancy[], id: string, edition: string | undefined): Occupancy[] => ties.map(each => {
  if (each.id !== id) return each
  const { handbook: _before, ...tie } = each
  return { ...tie, ...(edition !== undefined && { handbook: edition }) }
})
