/** Vendors and offers as pages read them. */
import type { OpenInvitation } from '../staff/contract'
import type { Offer } from './offer'
import type { Rating } from './rating'
import type { Contract, CrewMember, Paper, PaperKind, Vendor, VendorState } from './vendor'

/** A paper or the contract that ends soon or has ended; `days` is below 0 from the day after its last. */
export interface Ending { of: PaperKind | 'contract', until: string, days: number }

export interface VendorRow extends Pick<Vendor, 'name' | 'categoryIds' | 'zoneIds' | 'state' | 'rating'> {
  id: string
  /** May it be asked or sent today? */
  fit: boolean
  /** What has ended or ends within a month, the first to end first. */
  endings: Ending[]
  people: number
}

/** A stored file and where it may be looked at for some minutes. */
export interface SeenFile { file: string, url: string }

export type SeenPaper = Omit<Paper, 'file'> & Partial<SeenFile> & { days: number }
export type SeenContract = Omit<Contract, 'file'> & Partial<SeenFile> & { days: number }

export interface VendorView extends Omit<VendorRow, 'people'> {
  rev: number
  contactName: string
  phoneMask?: string
  papers: SeenPaper[]
  contract?: SeenContract
  crew: CrewMember[]
  standing: Pick<Vendor['standing'], 'reason' | 'byName' | 'at'>
  /** What may be done with its standing now. */
  next: VendorState[]
  /** Codes that nobody has used yet; for those who keep vendors. */
  invitations: OpenInvitation[]
}

/** One accepted matter behind a rating. Nothing of whose it was. */
export interface RatedWork { id: string, number: string, categoryId: string, acceptedAt: number, score?: number, onTime?: boolean, redos: number }

export interface Rated { rating?: Rating, works: RatedWork[] }

export interface OfferView extends Pick<Offer, 'categoryId' | 'name' | 'included' | 'excluded' | 'fromFen' | 'toFen' | 'unit' | 'warrantyDays'> {
  id: string
  pictureUrl?: string
}

/** As those who keep the catalogue see it. */
export interface KeptOffer extends OfferView, Pick<Offer, 'rev' | 'state' | 'place' | 'picture'> {}
