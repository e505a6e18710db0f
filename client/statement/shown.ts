/** What of a statement is shown alike to the office and to the vendor. */
import { dateWords } from '@domain/inbox/time-words'
import { moment } from '@domain/kit/calendar'
import type { StatementCard } from '@domain/statement/view'
import { dueKindWords } from '@domain/statement/words'
import type { DueKind } from '@domain/statement/due'
import { words as financeWords } from '../finance/words'
import type { FigureLine } from '../kit'
import { yuanWords } from '../matter/money'
import { words } from './words'

/** “2026年10月”, and which of them where a month needs several. */
export const monthOf = ({ period, n }: Pick<StatementCard, 'period' | 'n'>) => `${financeWords.month(period)}${words.nth(n)}`

/** “2026年10月 安洁家电” */
export const titleOf = (statement: Pick<StatementCard, 'period' | 'n' | 'vendorName'>) => `${monthOf(statement)} ${statement.vendorName}`

/** What was done, and that it was a call-out where it was one. */
export const whatOf = ({ category, kind }: { category: string, kind: DueKind }) => kind === 'work' ? category : `${category} · ${dueKindWords[kind]}`

/** Where nothing is deducted there is one sum only. @param total what the sum is called by whoever reads it */
export const sumsOf = ({ linesFen, deductedFen, totalFen }: Pick<StatementCard, 'linesFen' | 'deductedFen' | 'totalFen'>, total: string): FigureLine[] => [
  ...deductedFen > 0 ? [{ text: words.subtotal, figure: yuanWords(linesFen) }, { text: words.deducted, figure: `−${yuanWords(deductedFen)}` }] : [],
  { text: total, figure: yuanWords(totalFen), strong: true }
]

export const paidWords = ({ on, reference }: { on: string, reference: string }) => words.paid(dateWords(moment(on)), reference)
