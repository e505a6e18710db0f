/** The board as sheets of a workbook. */
import { ageWords } from '../billing/ageing'
import type { Stocks } from './stocks'
import type { BoardView, FiguresView, Line } from './view'
import { boardWords, figureWords, lastedWords, stockWords } from './words'

export interface SheetOf { name: string, titles: string[], rows: (string | number | undefined)[][] }

const mean = ({ scores }: FiguresView) => scores && Math.round((scores.speed + scores.quality + scores.manner) / 3) / 100

const cells: [title: string, of: (figures: FiguresView) => string | number | undefined][] = [
  [figureWords.received, each => each.received], [figureWords.taken, each => each.taken], [figureWords.closed, each => each.closed], [figureWords.dropped, each => each.dropped],
  [figureWords.reopened, each => each.reopened], [figureWords.breaches, each => each.breaches], [figureWords.response, each => lastedWords(each.response.median)],
  [figureWords.resolution, each => lastedWords(each.resolution.median)], [figureWords.followUpDue, each => each.followUpDue], [figureWords.followUpDone, each => each.followUpDone],
  [figureWords.score, mean], [figureWords.unsatisfied, each => each.unsatisfied], [figureWords.handedOver, each => each.handedOver]
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

export const bookOf = ({ series, by }: BoardView, stocks: readonly Stocks[]): SheetOf[] => [
  { name: boardWords.sheets.week, titles: ['起始', figureWords.received, figureWords.closed, figureWords.breaches], rows: series.map(({ on, received, closed, breaches }) => [on, received, closed, breaches]) },
  ...(['zone', 'kind', 'clerk', 'vendor', 'category'] as const).map(dimension => sheetOf(boardWords.sheets[dimension], by[dimension])),
  stocksSheet(stocks)
]
