/** The manager's board: figures of everything the desk does, what there is beside, and drills that look after quality. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { date, id, key } from '../kit/schema'
import type { MatterCard, Page } from '../matter/contract'
import { statuses } from '../matter/matter'
import { listed } from './behind'
import { dimensions } from './figures'
import type { FindingView } from './finding'
import { spans } from './spans'
import type { Stocks } from './stocks'
import type { ReportView, SampleView } from './report'
import { ages, type BoardView } from './view'

const cursor = v.optional(v.pipe(v.string('text'), v.maxLength(160, 'tooLong')))

export interface FileFound { url: string, name: string }

/** @property times how often it was counted in the figure, which may be more than once */
export type BehindCard = MatterCard & { times: number }

export const board = contract('board', {
  /** All that stands on the board, in one read however many matters there are. */
  open: method('seeBoard', v.strictObject({ span: v.picklist(spans, 'span') }), { ahead: true }).returns<BoardView>(),
  /**
   * The matters behind a figure, the latest received first; none that are hidden from whoever asks.
   * @param from the Monday of its first week, `until` that of its last: for all but `open`
   * @param by with its `key`; without, the figure of everything
   * @param status of what is `open`, or its `age`; of everything alone
   */
  behind: method('seeBoard', v.strictObject({
    figure: v.picklist([...listed, 'open'], 'figure'), from: v.optional(date), until: v.optional(date), by: v.optional(v.picklist(dimensions)), key: v.optional(id),
    status: v.optional(v.picklist(statuses)), age: v.optional(v.picklist(ages)), after: cursor
  }), { ahead: true }).returns<Page<BehindCard>>(),
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
