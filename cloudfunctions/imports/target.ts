/** What each kind of import looks up, decides and writes. */
import { createHash } from 'node:crypto'
import type { Estate } from '@domain/estate/estate'
import type { Row, RowError, RowReason } from '@domain/imports/column'
import type { PreviewRow } from '@domain/imports/contract'
import type { ImportJob } from '@domain/imports/job'
import { kindTables } from '@domain/imports/kinds'
import { columnOf, placeOf } from '@domain/imports/read-row'
import type { Who } from '@domain/people/person'

/** What a row would do to what is there. */
export interface Plan<Doc = unknown, There = unknown> {
  row: number
  outcome: 'new' | 'changed' | 'same' | 'wrong'
  errors: RowError[]
  keys: string[]
  add?: Doc
  change?: { there: There, fields: Partial<Doc> }
}

export interface Setting { job: Pick<ImportJob, '_id' | 'kind' | 'mapping' | 'by'>, estate: Estate, now: number }

export interface Target<Doc = never, There = never> {
  /** Looks up, in a few round trips, what these rows meet. Errors that the rows have of themselves stay theirs. */
  plan (rows: readonly Row[], setting: Setting): Promise<Plan<Doc, There>[]>
  /** Writes what is new or changed. Again: nothing. @returns rows that could not be written, since somebody was there meanwhile */
  write (plans: readonly Plan<Doc, There>[], setting: Setting): Promise<number[]>
  /** What came of these rows, for whoever looks through them afterwards. @param now ms */
  became? (job: ImportJob, rows: readonly number[], who: Who, now: number): Promise<Map<number, Pick<PreviewRow, 'what' | 'invitation'>>>
}

/** An id that follows from what something is: the same row twice is one document. */
export const idOf = (prefix: string, ...parts: string[]) => `${prefix}-${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 32)}`

/** What a row is known by, short and unreadable. */
export const keyOf = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 14)

export const wrong = ({ row, errors }: Row, keys: string[] = []): Plan<never, never> => ({ row, outcome: 'wrong', errors, keys })

/** The row with one more error, at the column that has this key. */
export const refused = (row: Row, key: string, reason: RowReason, { job: { kind, mapping } }: Setting): Plan<never, never> =>
  wrong({ ...row, errors: [...row.errors, { row: row.row, column: placeOf(columnOf(kindTables[kind].columns, key), mapping), reason }] })

/** Changes wait for each other a little: so many at a time. */
const abreast = 25

/** @returns rows whose change was refused */
export async function changeAll<Doc, There> (plans: readonly Plan<Doc, There>[], change: (there: There, fields: Partial<Doc>) => Promise<boolean>): Promise<number[]> {
  const missed: number[] = [], changed = plans.filter(each => each.change)
  for (let from = 0; from < changed.length; from += abreast) {
    const part = changed.slice(from, from + abreast)
    const done = await Promise.all(part.map(each => change(each.change!.there, each.change!.fields)))
    part.forEach((each, place) => { if (!done[place]) missed.push(each.row) })
  }
  return missed
}

/** @returns the rows whose documents were refused */
export const rowsOfIds = (plans: readonly Plan<{ _id: string }>[], ids: readonly string[]): number[] =>
  plans.filter(each => each.add && ids.includes(each.add._id)).map(each => each.row)
