import type { Vendor, VendorBrief } from './vendor'

/** Without one of these nobody is sent to a resident. */
const needed = ['licence', 'qualification'] as const

/** The last day on which everything that is needed holds; nothing where something is missing. */
function fitUntil ({ papers, contract }: Pick<Vendor, 'papers' | 'contract'>): string | null {
  const ends = needed.map(kind => papers.filter(each => each.kind === kind).map(each => each.until).sort().at(-1))
  const all = [...ends, contract?.until]
  return all.every(end => end !== undefined) ? [...all].sort()[0]! : null
}

/** What the estate's document has of a vendor. */
export const briefOf = (vendor: Vendor): VendorBrief => ({
  id: vendor._id, name: vendor.name, categoryIds: vendor.categoryIds, zoneIds: vendor.zoneIds, crew: vendor.crew, state: vendor.state,
  fitUntil: fitUntil(vendor), callOutFen: vendor.contract?.callOutFen ?? 0
})

type Fit = Pick<VendorBrief, 'state' | 'fitUntil'>

/** May it be asked or sent on this day? @param today `YYYY-MM-DD` */
export const isFit = ({ state, fitUntil }: Fit, today: string): boolean => state !== 'suspended' && fitUntil !== null && today <= fitUntil
