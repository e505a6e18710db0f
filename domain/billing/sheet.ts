/** Bills as rows of a sheet: of a period, or those whose day has passed. */
import { day, dayLength, moment } from '../kit/calendar'
import type { Bill } from './bill'
import { creditedFen } from './correct'
import { lateFen } from './late'
import { billStateWords, periodWords, tariffKindWords } from './words'

export const billSheets = ['bills', 'arrears'] as const
export type BillSheet = typeof billSheets[number]

export const billSheetWords: Record<BillSheet, string> = { bills: '账单', arrears: '欠费' }

/** Whom to ask, as far as the reader may know. */
export interface Owner { name: string, phone?: string | undefined }

interface Facts { bill: Bill, owner: Owner | undefined, now: number }
type Cell = string | number | undefined

/** A number that a spreadsheet can add up; exact, since a fen is a hundredth. */
const yuan = (fen: number) => fen / 100

const pastDays = ({ dueOn, state }: Bill, now: number) => state === 'open' ? Math.max(0, Math.round((moment(day(now)) - moment(dueOn)) / dayLength)) : 0

interface Column { title: string, in: readonly BillSheet[], cell: (facts: Facts) => Cell }

const both = billSheets

export const billColumns: readonly Column[] = [
  { title: '房屋', in: both, cell: ({ bill }) => bill.label },
  { title: '费用', in: both, cell: ({ bill }) => bill.name },
  { title: '计费方式', in: ['bills'], cell: ({ bill }) => tariffKindWords[bill.kind] },
  { title: '账期', in: both, cell: ({ bill }) => periodWords(bill.period, bill.months) },
  { title: '到期日', in: both, cell: ({ bill }) => bill.dueOn },
  { title: '逾期天数', in: ['arrears'], cell: ({ bill, now }) => pastDays(bill, now) },
  { title: '应收（元）', in: both, cell: ({ bill }) => yuan(bill.amountFen) },
  { title: '冲减（元）', in: both, cell: ({ bill }) => yuan(creditedFen(bill)) },
  { title: '未缴（元）', in: both, cell: ({ bill }) => yuan(bill.openFen) },
  { title: '违约金（元）', in: both, cell: ({ bill, now }) => yuan(bill.paid?.lateFen ?? lateFen(bill, day(now))) },
  { title: '状态', in: ['bills'], cell: ({ bill }) => billStateWords[bill.state] },
  { title: '缴费日期', in: ['bills'], cell: ({ bill }) => bill.paid && day(bill.paid.at) },
  { title: '业主', in: ['arrears'], cell: ({ owner }) => owner?.name },
  { title: '电话', in: ['arrears'], cell: ({ owner }) => owner?.phone }
]
