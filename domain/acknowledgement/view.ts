/** Editions, readings and confirmations as people see them. */
import type { Acknowledgement, Signatory, Way } from './act'
import type { agreement } from './agreement'
import type { Chapter, Edition } from './edition'
import { nextStep, type Reading, type StepName } from './reading'

export interface EditionCard extends Pick<Edition, 'edition' | 'state' | 'title' | 'changes' | 'rev' | 'publishedAt' | 'hash'> { chapters: number }

export interface EditionView extends Omit<EditionCard, 'chapters'> {
  chapters: Chapter[]
  /** The same as a file, at an address that is good for some minutes. */
  url?: string
}

const base = ({ edition, state, title, changes, rev, publishedAt, hash }: Edition): Omit<EditionCard, 'chapters'> =>
  ({ edition, state, title, rev, ...(changes !== undefined && { changes }), ...(publishedAt !== undefined && { publishedAt }), ...(hash !== undefined && { hash }) })

export const editionCard = (edition: Edition): EditionCard => ({ ...base(edition), chapters: edition.chapters.length })

export const editionView = (edition: Edition, url?: string): EditionView => ({ ...base(edition), chapters: edition.chapters, ...(url !== undefined && { url }) })

/** How far somebody has come, and what comes next. */
export interface ReadingView extends Pick<Reading, 'edition' | 'read' | 'readAt'> {
  next: StepName
  agreedAt?: number
  /** Until when they may sign without being made sure of again. */
  confirmedUntil?: number
  phoneMask?: string
}

export function readingView (reading: Reading, hash: string, confirmedFor: number, now: number): ReadingView {
  const { edition, read, readAt, agreed, confirmed } = reading
  return {
    edition, read, next: nextStep(reading, hash, now), ...(readAt !== undefined && { readAt }), ...(agreed?.hash === hash && { agreedAt: agreed.at }),
    ...(confirmed && { confirmedUntil: confirmed.at + confirmedFor, phoneMask: confirmed.phoneMask })
  }
}

export interface ActView extends Pick<Acknowledgement, 'number' | 'edition' | 'label' | 'place' | 'premisesId' | 'entryId' | 'way' | 'at' | 'corrects'> {
  id: string
  signatory: Signatory
  witness?: string
  /** SHA-256 of its file. */
  fileHash: string
}

export const actView = ({ _id, number, edition, label, place, premisesId, entryId, way, at, signatory, evidence, file, corrects }: Acknowledgement): ActView => ({
  id: _id, number, edition, label, place, premisesId, entryId, way, at, signatory, fileHash: file.hash, ...(evidence.witness && { witness: evidence.witness.name }), ...(corrects && { corrects })
})

/** What I have signed, what there is to sign, and how far I am. */
export interface Mine {
  /** In force now. */
  edition?: EditionCard
  reading?: ReadingView
  agreement: typeof agreement
  /** Homes of mine; `number` where I have signed for it. */
  homes: { premisesId: string, label: string, signatory?: Signatory, /** What is to be said, for this home. */ text?: string[], number?: string }[]
  acts: ActView[]
}

/** What anybody holding it may know: that it is ours and unchanged, and where; never whose. */
export interface Checked {
  genuine: boolean
  number?: string
  estate?: string
  edition?: string
  /** Building and level; the room is left out. */
  place?: string
  way?: Way
  at?: number
  /** SHA-256 of the file as it was frozen. */
  hash?: string
  /** A later act stands in its place. */
  corrected?: boolean
}

export interface WayCount { building: string, entrance?: string, total: number, signed: number }

/** One home of a list of those that have signed, or have not. */
export interface HomeLine { premisesId: string, label: string, acts: ActView[] }
