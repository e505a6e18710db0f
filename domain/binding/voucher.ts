/** What somebody hands over so that another may bind themselves, once: a code of the service center or an invitation of a resident. */
import { dayLength, hour } from '../kit/calendar'
import type { Relation } from '../people/role'

export const voucherKinds = ['code', 'invitation'] as const
export type VoucherKind = typeof voucherKinds[number]

export const lifeMs: Record<VoucherKind, number> = { code: 7 * dayLength, invitation: 72 * hour }

export interface Voucher {
  /** SHA-256 of the secret: whoever reads the database can use none of them. */
  _id: string
  v: 1
  kind: VoucherKind
  estateId: string
  premisesId: string
  zoneId: string
  label: string
  relation: Relation
  /** The last day of the tie that it makes. */
  until?: string
  /** As whoever issued it calls the other. */
  name?: string
  /** The household that an invited person joins; none where they begin their own. */
  household?: string
  issuedAt: number
  issuedBy: { id: string, name: string }
  expiresAt: number
  used?: { at: number, by: string, name: string }
  revokedAt?: number
}

export const voucherStates = ['open', 'used', 'revoked', 'expired'] as const
export type VoucherState = typeof voucherStates[number]

/** @param now ms; the last moment is no longer good */
export const stateOf = ({ used, revokedAt, expiresAt }: Pick<Voucher, 'used' | 'revokedAt' | 'expiresAt'>, now: number): VoucherState =>
  used ? 'used' : revokedAt !== undefined ? 'revoked' : now >= expiresAt ? 'expired' : 'open'

/** Crockford's alphabet: nothing in it is misheard or misread. */
export const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** How many letters hold 128 bits. */
export const secretLength = 26

/** What somebody typed or scanned as the secret it means: without blanks and dashes, capitals, O as 0, I and L as 1. */
export const plainSecret = (text: string): string => text.normalize('NFKC').toUpperCase().replace(/[\s\-_]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')

/** “7K3F-92MB-…”: in fours, to be read out and typed. */
export const spelt = (secret: string): string => secret.match(/.{1,4}/g)?.join('-') ?? ''
