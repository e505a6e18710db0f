/** The manager's board: figures of everything the desk does, what there is beside, and drills that look after quality. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { date, key } from '../kit/schema'
import type { Page } from '../matter/contract'
import type { FindingView } from './finding'
import { spans } from './spans'
import type { Stocks } from './stocks'
import type { ReportView, SampleView } from './report'
import type { BoardView } from './view'

const cursor = v.optional(v.pipe(v.string('text'), v.maxLength(160, 'tooLong')))

export interface FileFound { url: string, name: string }

export const board = contract('board', {
  /** All that stands on the board, in one read however many matters there are. */
  open: method('seeBoard', v.strictObject({ span: v.picklist(spans, 'span') }), { ahead: true }).returns<BoardView>(),
  /** Open matters that nobody looks after as they should; none that are hidden from whoever asks. */
  findings: method('seeBoard', v.strictObject({ after: cursor })).returns<Page<FindingView>>(),
  /** What there is beside matters, looked up now; once in some minutes. */
  takeStock: method('seeBoard', v.strictObject({})).returns<Stocks>(),
  /** An .xlsx of the span: weeks, zones, kinds, clerks, vendors, stocks. */
  export: method('seeBoard', v.strictObject({ key, span: v.picklist(spans, 'span') })).returns<FileFound>(),
  /** Weekly reports, the latest first. */
  reports: method('seeBoard', v.strictObject({ after: cursor })).returns<Page<ReportView>>(),
  /** @param monday of the week that it is about */
  report: method('seeBoard', v.strictObject({ monday: date })).returns<FileFound>(),
  /** Closed matters of last week that nobody has visited, drawn by lot: somebody should ask how it went. */
  sample: method('seeBoard', v.strictObject({})).returns<SampleView[]>()
})
