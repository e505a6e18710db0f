/** What of a household lies there only for a while: sheets that are read in and sheets that go out, and pictures that wait for a verdict. */
import { outcomeOf, type Batch, type ImportJob } from '@domain/imports/job'
import { mondayNoon } from '../make/matter'
import { idOf, labelOf, numbersOf } from './documents'
import type { Side, Stored } from './planted'

const letterOfRows = '行'

/** The one row of the planted sheet, as its columns are mapped; `ground.ts` seals it. */
export const cellsOf = (side: Pick<Side, 'textMark'>): string[][] => [[labelOf(side), '业主', `${side.textMark}${letterOfRows}青云`, numbersOf(side).phone]]

export const jobOf = (side: Side, mark: string): ImportJob => ({
  _id: idOf(side, 'job'), v: 1, estateId: side.estateId, kind: 'register', fileName: `${mark}清单.xlsx`, at: mondayNoon, by: { id: idOf(side, 'person'), name: `${mark}青云` }, state: 'checked',
  titles: [`${mark}房屋`, '关系', '姓名', '手机号'], samples: [`${mark}房`, '业主', `${mark}青云`, '139****01'], mapping: { premises: 0, relation: 1, name: 2, phone: 3 },
  rows: 1, batches: 1, round: 1, cursor: 1, counts: { new: 1, changed: 0, same: 0, wrong: 0 }, missed: 0
})

/** Its mark is in what is sealed, and is read by whoever may look through the rows. */
export const rowsOf = (side: Side): { mark: string, document: Batch } => ({
  mark: `${side.textMark}${letterOfRows}`,
  document: {
    _id: `${idOf(side, 'job')}-0`, v: 1, estateId: side.estateId, jobId: idOf(side, 'job'), n: 0, at: mondayNoon, rows: [2], round: 1, sealed: side.sealed.cells, outcome: outcomeOf.new, errors: [], keys: [[]]
  }
})

const fileOf = (side: Side, kind: string) => `cloud://local-env.bucket/${side.estateId}/export/202611/${idOf(side, kind)}`

export const exportOf = (side: Side, mark: string): Stored & Record<string, unknown> =>
  ({ _id: idOf(side, 'export'), v: 1, estateId: side.estateId, personId: idOf(side, 'person'), fileId: fileOf(side, 'sheet'), name: `${mark}住户.csv`, rows: 1, at: mondayNoon })

export const myDataFileOf = (side: Side): Stored & Record<string, unknown> =>
  ({ _id: idOf(side, 'mydata'), v: 1, estateId: side.estateId, personId: idOf(side, 'person'), fileId: fileOf(side, 'mine'), at: mondayNoon })

export const printOf = (side: Side): Stored & Record<string, unknown> =>
  ({ _id: idOf(side, 'print'), v: 1, estateId: side.estateId, personId: idOf(side, 'person'), paymentId: idOf(side, 'payment'), print: 1, fileId: fileOf(side, 'receipt'), at: mondayNoon })

export const contentCheckOf = (side: Side): Stored & Record<string, unknown> =>
  ({ _id: idOf(side, 'trace'), v: 1, estateId: side.estateId, matterId: idOf(side, 'matter-open'), fileId: side.files.stored, at: mondayNoon })
