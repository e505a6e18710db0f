import type { WorkKind } from '@domain/matter/matter'
import type { Occupancy } from '@domain/people/person'
import { asked } from './asked'
import type { Draft } from './draft'

/** As the contract takes it. */
export type Place = { premisesId: string } | { areaId: string, detail?: string }

export const isOutside = (kind: WorkKind, { outside }: Draft) => outside ?? asked[kind].places[0] === 'area'

/** Where it is; at home means the home this phone is looking at, unless another was chosen. */
export function placeOf (kind: WorkKind, draft: Draft, home: Occupancy | undefined): Place | undefined {
  const { premisesId = home?.premisesId, areaId, detail } = draft
  if (!isOutside(kind, draft)) return premisesId === undefined ? undefined : { premisesId }
  return areaId === undefined ? undefined : { areaId, ...(detail?.trim() && { detail: detail.trim() }) }
}
