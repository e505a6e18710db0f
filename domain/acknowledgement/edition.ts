/** 客户服务手册: one edition, named by year and month. What was published is frozen: a change is a new edition. */
import { Refused } from '../kit/errors'

export const editionStates = ['draft', 'published', 'retired'] as const
export type EditionState = typeof editionStates[number]

/** Plain text; a paragraph is one entry. */
export interface Chapter { title: string, paragraphs: string[] }

/** All of its text together; what a phone can read, and a document hold. */
export const mostCharacters = 200_000
export const mostChapters = 60

export interface Edition {
  /** `editionId` */
  _id: string
  v: 1
  estateId: string
  /** `YYYY-MM` */
  edition: string
  state: EditionState
  title: string
  chapters: Chapter[]
  /** What is different from the one before, in words. */
  changes?: string
  /** Counts the changes of a draft, so that of two who write at once the second is told. */
  rev: number
  publishedAt?: number
  publishedBy?: string
  /** SHA-256 of `frozenText`, from publishing on. */
  hash?: string
  /** The same text as a stored PDF. */
  fileId?: string
  fileHash?: string
}

export const editionId = (estateId: string, edition: string) => `${estateId}-${edition}`

/** What is frozen, in one way only. */
export const frozenText = ({ edition, title, chapters, changes = '' }: Pick<Edition, 'edition' | 'title' | 'chapters' | 'changes'>): string =>
  JSON.stringify([edition, title, chapters.map(each => [each.title, each.paragraphs]), changes])

const characters = (chapters: readonly Chapter[]) => chapters.reduce((sum, each) => sum + each.paragraphs.reduce((long, { length }) => long + length, 0), 0)

/** @throws Refused invalid where it is longer than an edition can be */
export function mustFit (chapters: readonly Chapter[]): void {
  if (characters(chapters) > mostCharacters) throw new Refused('invalid', 'tooLong', 'chapters')
}

/** @throws Refused conflict where it is frozen, or somebody has written meanwhile */
export function mustBeDraft ({ state, rev }: Pick<Edition, 'state' | 'rev'>, seen: number): void {
  if (state !== 'draft') throw new Refused('conflict', 'editionFrozen', 'edition')
  if (rev !== seen) throw new Refused('conflict', 'editionChanged', 'rev')
}

/** One is in force, and the next is a later one. @throws Refused conflict */
export function mustFollow ({ edition, state }: Pick<Edition, 'edition' | 'state'>, inForce: Pick<Edition, 'edition'> | undefined): void {
  if (state !== 'draft') throw new Refused('conflict', 'editionFrozen', 'edition')
  if (inForce && inForce.edition >= edition) throw new Refused('conflict', 'editionOlder', 'edition', { edition: inForce.edition })
}
