/** 每周报告: one page or two, with the same figures as the board. */
import type { Estate } from '../estate/estate'
import { day, dayLength, moment } from '../kit/calendar'
import type { Fact, Paper } from '../kit/paper'
import type { AlarmView, FiguresView, Lasted, Line, Point } from './view'
import { alarmWords, boardWords, figureWords, lastedWords, percentWords, starsWords } from './words'

export interface Reported { week: string, figures: FiguresView, before: FiguresView, series: Point[], zones: Line[], kinds: Line[], clerks: Line[], open: number, alarms: readonly AlarmView[], at: number }

const mean = ({ scores }: FiguresView) => scores && Math.round((scores.speed + scores.quality + scores.manner) / 3)

const quantiles = ({ median, most }: Lasted) => median === undefined ? boardWords.none : `一半在 ${lastedWords(median)}内，九成在 ${lastedWords(most)}内`

const facts = (now: FiguresView, before: FiguresView, open: number): Fact[] => [
  [figureWords.received, `${now.received}（前四周平均 ${Math.round(before.received / 4)}）`], [figureWords.closed, `${now.closed}（前四周平均 ${Math.round(before.closed / 4)}）`],
  [figureWords.open, String(open)], [figureWords.reopened, String(now.reopened)],
  [figureWords.breaches, `${now.breaches}（前四周平均 ${Math.round(before.breaches / 4)}）`], ['多久有人接', quantiles(now.response)],
  ['多久办完', quantiles(now.resolution)],
  [figureWords.score, `${starsWords(mean(now))}（${now.rated} 份）`], [figureWords.unsatisfied, String(now.unsatisfied)],
  ['回访', `${now.followUpDone} / ${now.followUpDue}（${percentWords(now.followUpDone, now.followUpDue)}）`], [figureWords.handedOver, String(now.handedOver)]
]

/** @param begun what begins with a line of it: matters come in to a zone and a kind, and are taken on by a clerk */
const table = (title: string, first: string, lines: readonly Line[], begun: 'received' | 'taken' = 'received') => [
  { kind: 'heading' as const, text: title },
  {
    kind: 'table' as const,
    columns: [{ title: first, wide: 3 }, ...[figureWords[begun], figureWords.closed, figureWords.breaches, figureWords.open, figureWords.old, figureWords.score].map(name => ({ title: name, wide: 1.4, right: true as const }))],
    rows: lines.slice(0, 12).map(({ name, figures, open, old }) => [name, String(figures[begun]), String(figures.closed), String(figures.breaches), String(open), String(old), starsWords(mean(figures))])
  }
]

/** @param name of the estate */
export const reportPaper = ({ week, figures, before, series, zones, kinds, clerks, open, alarms, at }: Reported, { name, letterhead }: Pick<Estate, 'name' | 'letterhead'>): Paper => ({
  size: 'A4', head: letterhead?.issuer ?? name, title: '服务周报', number: `${week} 至 ${day(moment(week) + 6 * dayLength)}`, marks: [],
  blocks: [
    { kind: 'facts', facts: facts(figures, before, open) },
    ...(alarms.length > 0 ? [{ kind: 'heading' as const, text: '需要留意' }, ...alarms.map(each => ({ kind: 'text' as const, text: alarmWords(each) }))] : []),
    { kind: 'heading', text: '每天收到与办结' },
    { kind: 'bars', series: [figureWords.received, figureWords.closed], bars: series.map(({ on, received, closed }) => ({ label: on.slice(5), values: [received, closed] })) },
    ...table('按区', '区', zones), ...table('按事项', '事项', kinds), ...table('按负责人', '负责人', clerks, 'taken')
  ],
  closing: { lines: [name, day(at)] }, footer: boardWords.footer, at
})
