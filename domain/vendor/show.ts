/** Vendors and offers as they travel: the sealed number stays at home, and so does who reminded of what. */
import type { OpenInvitation } from '../staff/contract'
import { briefOf, isFit } from './brief'
import { daysUntil, endingsOf } from './endings'
import type { Offer } from './offer'
import { standingMoves } from './standing'
import type { Vendor } from './vendor'
import type { KeptOffer, OfferView, VendorRow, VendorView } from './view'

/** Addresses of stored files. */
export type Links = ReadonlyMap<string, string>

/** @param today `YYYY-MM-DD` */
export function rowOf (vendor: Vendor, today: string): VendorRow {
  const { _id: id, name, categoryIds, zoneIds, state, rating, crew } = vendor
  return { id, name, categoryIds, zoneIds, state, ...(rating && { rating }), fit: isFit(briefOf(vendor), today), endings: endingsOf(vendor, today), people: crew.length }
}

export const filesOf = ({ papers, contract }: Pick<Vendor, 'papers' | 'contract'>): string[] => [...papers, ...contract ? [contract] : []].flatMap(({ file }) => file ?? [])

/** The paper with how long it holds, and where it may be looked at. */
function seen<T extends { until: string, file?: string }> ({ file, ...rest }: T, links: Links, today: string) {
  const url = file && links.get(file)
  return { ...rest, days: daysUntil(rest.until, today), ...(file && url && { file, url }) }
}

/** @param invitations that nobody has used yet */
export function viewOf (vendor: Vendor, links: Links, invitations: OpenInvitation[], today: string): VendorView {
  const { people: _count, ...row } = rowOf(vendor, today), { rev, contactName, phone, papers, contract, crew, standing: { reason, byName, at } } = vendor
  return {
    ...row, rev, contactName, ...(phone && { phoneMask: phone.mask }), papers: papers.map(each => seen(each, links, today)), ...(contract && { contract: seen(contract, links, today) }),
    crew, standing: { reason, byName, at }, next: [...standingMoves[vendor.state]], invitations
  }
}

export function offerView (offer: Offer, links: Links): OfferView {
  const { _id: id, categoryId, name, included, excluded, fromFen, toFen, unit, warrantyDays, picture } = offer, pictureUrl = picture && links.get(picture)
  return { id, categoryId, name, included, ...(excluded && { excluded }), fromFen, toFen, unit, warrantyDays, ...(pictureUrl && { pictureUrl }) }
}

export function keptOffer (offer: Offer, links: Links): KeptOffer {
  const { rev, state, place, picture } = offer
  return { ...offerView(offer, links), rev, state, place, ...(picture && { picture }) }
}
