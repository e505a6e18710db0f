/** 确认书: one signatory of one home has signed one edition. Acts are only ever added, each chained to the one before; an error is corrected by a further one. */
import type { Relation } from '../people/role'
import type { Company } from '../register/entry'
import type { Stroke } from '../signing/signature'
import type { Agreed } from './reading'

/** On one's own phone, on a clerk's device, or on paper that was filed. */
export const ways = ['phone', 'counter', 'paper'] as const
export type Way = typeof ways[number]

export type Signatory =
  | { kind: 'individual', name: string }
  /** `name` is of whoever signs for it. */
  | { kind: 'company', company: string, standing: Company['standing'], name: string }

/** What the phone tells of itself; nobody proves it. */
export interface Device { model?: string | undefined, system?: string | undefined, wechat?: string | undefined }

export const pictureKinds = ['seal', 'attorney', 'page'] as const
export interface KeptPicture { kind: typeof pictureKinds[number], fileId: string, hash: string }

/** What shows that it was they, this text, and in this order (电子签名法第8条). Hashes are SHA-256 in hex. */
export interface Evidence {
  /** HMAC of the WeChat account. */
  account?: string
  phoneMask?: string
  agreed?: Agreed
  readAt?: number
  confirmedAt?: number
  /** Whose device it was and who saw them, or who filed the paper. */
  witness?: { id: string, name: string }
  /** Of the edition as it was frozen, of the text that was signed, and of the strokes. */
  editionHash: string
  textHash: string
  strokesHash?: string
  device?: Device
  pictures: KeptPicture[]
}

export interface Acknowledgement {
  /** Made of estate, edition and signatory or, of a correction, of what it corrects: twice is once. */
  _id: string
  v: 1
  estateId: string
  /** 1, 2, 3… within the estate. */
  seq: number
  number: string
  edition: string
  premisesId: string
  zoneId: string
  building: string
  entrance?: string
  /** Of the premises, as people say it. */
  label: string
  /** As it stands on the paper: building, level, room. */
  place: string
  /** Of the register, through which the signatory belongs to the premises. */
  entryId: string
  personId?: string
  relation: Relation
  signatory: Signatory
  way: Way
  at: number
  /** The day on the paper, where it was signed on one. */
  signedOn?: string
  /** What was signed, whole. */
  text: string[]
  strokes?: Stroke[]
  evidence: Evidence
  file: { fileId: string, hash: string }
  /** An earlier act, which counts no more. */
  corrects?: { id: string, number: string, reason: string }
  /** Of its call. */
  key: string
  /** Hash of the act before; the first has none. */
  previous: string
  hash: string
}

/** “SC-202611-3F9A0C21B7”: nobody need count to find it. */
export const actNumber = (edition: string, id: string) => `SC-${edition.replace('-', '')}-${id.slice(1, 11).toUpperCase()}`
