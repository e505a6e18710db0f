import type { VersionField } from '@domain/billing/tariff-rules'
import type { ComponentType } from 'react'
import { LatePart } from './LatePart'
import type { PartProps } from './part-props'
import { AmountPart, AreaPart, HalfMonthPart, PricePart, SharedPart, VacantPart } from './SimpleParts'
import { TiersPart } from './TiersPart'

/** How each part of a version is asked for; which a kind has, its row says. */
export const parts: Record<VersionField, ComponentType<PartProps>> = {
  price: PricePart, areaKind: AreaPart, amountFen: AmountPart, tiers: TiersPart, sharedBy: SharedPart, late: LatePart, halfMonth: HalfMonthPart, vacantPercent: VacantPart
}
