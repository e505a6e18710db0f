import type { Vendor, VendorBrief } from './vendor'

/** Without one of these nobody is sent to a resident. */
const needed = ['licence', 'qualification'] as const

/** The last day on which everything that is needed holds, nothing where something is missing; and what ends then, or is missing. */
function fitUntil ({ papers, contract }: Pick<Vendor, 'papers' | 'contract'>): Pick<VendorBrief, 'fitUntil' | 'weakest'> {
  const ends = needed.map(of => ({ of, until: papers.filter(each => each.kind === of).map(each => each.until).sort().at(-1) ?? '' }))
  const [first] = [...ends, { of: 'contract' as const, until: contract?.until ?? '' }].sort((a, b) => a.until < b.until ? -1 : Number(a.until > b.until))
  return { fitUntil: first!.until || null, weakest: first!.of }
}

/** What the estate's document has of a vendor. */
export const briefOf = (vendor: Vendor): VendorBrief => ({
  id: vendor._id, name: vendor.name, categoryIds: vendor.categoryIds, zoneIds: vendor.zoneIds, crew: vendor.crew, state: vendor.state,
  ...fitUntil(vendor), callOutFen: vendor.contract?.callOutFen ?? 0
})

type Fit = Pick<VendorBrief, 'state' | 'fitUntil'>

/** May it be asked or sent on this day? @param today `YYYY-MM-DD` */
export const isFit = ({ state, fitUntil }: Fit, today: string): boolean => state !== 'suspended' && fitUntil !== null && today <= fitUntil
