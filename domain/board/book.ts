/** The board as sheets of a workbook. */
import { ageWords } from '../billing/ageing'
import { scoreWords } from '../words'
import { scoreNames } from './figures'
import type { Stocks } from './stocks'
import type { BoardView, FiguresView, Line, Point } from './view'
import { boardWords, figureWords, lastedWords, stockWords } from './words'

export interface SheetOf { name: string, titles: string[], rows: (string | number | undefined)[][] }

/** One week of the span, by its Monday. */
export interface Week { on: string, figures: FiguresView }

const stars = (hundredths: number | undefined) => hundredths === undefined ? undefined : hundredths / 100
const mean = ({ scores }: FiguresView) => stars(scores && Math.round((scores.speed + scores.quality + scores.manner) / 3))

type Cell = [title: string, of: (figures: FiguresView) => string | number | undefined]

const cells: Cell[] = [
  [figureWords.received, each => each.received], [figureWords.taken, each => each.taken], [figureWords.closed, each => each.closed], [figureWords.dropped, each => each.dropped],
  [figureWords.reopened, each => each.reopened], [figureWords.breaches, each => each.breaches], [figureWords.response, each => lastedWords(each.response.median)], [figureWords.responseMost, each => lastedWords(each.response.most)],
  [figureWords.resolution, each => lastedWords(each.resolution.median)], [figureWords.resolutionMost, each => lastedWords(each.resolution.most)], [figureWords.followUpDue, each => each.followUpDue], [figureWords.followUpDone, each => each.followUpDone],
  [figureWords.score, mean], ...scoreNames.map((name): Cell => [`${figureWords.score} ${scoreWords[name]}`, each => stars(each.scores?.[name])]), [figureWords.unsatisfied, each => each.unsatisfied], [figureWords.handedOver, each => each.handedOver]
]

const sheetOf = (name: string, lines: readonly Line[]): SheetOf => ({
  name, titles: ['名称', ...cells.map(([title]) => title), figureWords.open, figureWords.old],
  rows: lines.map(({ name: title, figures, open, old }) => [title, ...cells.map(([, of]) => of(figures)), open, old])
})

const yuan = (fen: number) => fen / 100

const stocksSheet = (stocks: readonly Stocks[]): SheetOf => ({
  name: boardWords.sheets.stocks,
  titles: ['日期', stockWords.premises, '应收（元）', '已收（元）', ...Object.values(ageWords).map(each => `${stockWords.arrears} ${each}（元）`), stockWords.acknowledged, stockWords.pushes, stockWords.keysHeld, stockWords.keysOut, `${stockWords.deposit}（元）`, stockWords.unreached],
  rows: stocks.map(each => [each.on, each.premises, yuan(each.issuedFen), yuan(each.paidFen), ...Object.keys(ageWords).map(age => yuan(each.arrears[age] ?? 0)), each.acknowledged, each.pushes, each.keysHeld, each.keysOut, yuan(each.depositFen), each.unreached])
})

const weeksSheet = (weeks: readonly Week[]): SheetOf => ({
  name: boardWords.sheets.week, titles: [boardWords.monday, ...cells.map(([title]) => title)], rows: weeks.map(({ on, figures }) => [on, ...cells.map(([, of]) => of(figures))])
})

const daysSheet = (days: readonly Point[]): SheetOf => ({
  name: boardWords.sheets.day, titles: ['日期', figureWords.received, figureWords.closed, figureWords.breaches], rows: days.map(({ on, received, closed, breaches }) => [on, received, closed, breaches])
})

/** @param weeks of the span: their sums are the board's figures; days are of the last seven, where the board shows such */
export const bookOf = ({ bars, series, by }: BoardView, weeks: readonly Week[], stocks: readonly Stocks[]): SheetOf[] => [
  weeksSheet(weeks),
  ...(bars === 'day' ? [daysSheet(series)] : []),
  ...(['zone', 'kind', 'clerk', 'vendor', 'category'] as const).map(dimension => sheetOf(boardWords.sheets[dimension], by[dimension])),
  stocksSheet(stocks)
]
