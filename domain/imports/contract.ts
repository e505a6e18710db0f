/** Sheets in and out: read once, looked through, written in parts; and what is there as a sheet. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { id, key, ticket, words } from '../kit/schema'
import type { InvitationStanding } from '../staff/invitation'
import type { RowError } from './column'
import { mostColumns, runModes, type Counts, type ImportJob } from './job'
import { importKinds } from './kinds'

export const sheetFormats = ['xlsx', 'csv'] as const
export type SheetFormat = typeof sheetFormats[number]

export const exportKinds = ['places', 'register'] as const
export type ExportKind = typeof exportKinds[number]

/** A file to open, at an address that is good for some minutes. */
export interface SheetLink { url: string, name: string, rows: number }

export type JobView = Omit<ImportJob, '_id' | 'v' | 'estateId' | 'batches' | 'round' | 'cursor'> & {
  id: string
  /** Rows looked at, or written, of `rows`. */
  done: number
}

/** What became of a row that invites somebody. */
export interface RowInvitation {
  state: InvitationStanding
  /** What opens it, while it is open, for whoever imported and nobody else. */
  token?: string
}

export interface PreviewRow { row: number, what: string, outcome: keyof Counts, errors: RowError[], invitation?: RowInvitation }

export const previewPage = 50

const jobId = v.strictObject({ id })
const mapping = v.pipe(
  v.record(v.pipe(v.string('text'), v.regex(/^[A-Za-z]{1,20}$/, 'id')), v.pipe(v.number('number'), v.integer('integer'), v.minValue(0, 'range'), v.maxValue(mostColumns - 1, 'range'))),
  v.check(each => Object.keys(each).length <= 30, 'tooMany')
)

export const imports = contract('imports', {
  /** An empty sheet with the right header and one example row. */
  template: method('importRows', v.strictObject({ kind: v.picklist(importKinds), format: v.picklist(sheetFormats) })).returns<SheetLink>(),
  /** Reads an uploaded sheet, once; the file is gone after it. Again with the same key: the same job. */
  prepare: method('importRows', v.strictObject({ key, kind: v.picklist(importKinds), ticket, fileName: words(1, 120) })).returns<JobView>(),
  /** The last imports of the estate, also to go on with. */
  list: method('importRows', v.strictObject({})).returns<JobView[]>(),
  /** Says which column is which, and has every row looked at: by `step`. */
  check: method('importRows', v.strictObject({ id, mapping })).returns<JobView>(),
  /** Goes on with looking or writing for some seconds; until `state` is checked or done. Safe to repeat, alone or at once. */
  step: method('importRows', jobId).returns<JobView>(),
  /** Rows of one sort, by page. */
  preview: method('importRows', v.strictObject({ id, show: v.picklist(['wrong', 'good']), after: v.optional(v.pipe(v.string('text'), v.regex(/^\d{1,5}-\d{1,3}$/, 'cursor'))) }))
    .returns<{ items: PreviewRow[], next?: string }>(),
  /** Begins to write; `step` goes on. One of two who begin wins. */
  run: method('importRows', v.strictObject({ id, mode: v.picklist(runModes) })).returns<JobView>(),
  /** Forgets a sheet that was not written. */
  discard: method('importRows', jobId).returns<{ discarded: boolean }>(),
  /** What is there as a sheet, numbers masked; plain numbers only to whoever may see them, for a reason that is kept. */
  exportRows: method('exportRows', v.strictObject({
    key, kind: v.picklist(exportKinds), format: v.picklist(sheetFormats), numbers: v.picklist(['masked', 'plain']), reason: v.optional(words(2, 200))
  })).returns<SheetLink>()
})
