/** The hotline in words: its hours, what is wrong with a table, and what a change of it says to everybody. */
import type { TextBlock } from '../community/text'
import type { DayType, Estate, HotlineWindow } from '../estate/estate'
import { dayBefore, dayAfter } from '../kit/calendar'
import type { Fault, FaultKind } from './coverage'
import { crossesMidnight, minutesOf } from './window'

export const dayTypeWords: Record<DayType, string> = { workday: '工作日', restDay: '周末', holiday: '节假日' }

type Span = Pick<HotlineWindow, 'from' | 'until'>

const lastsAllDay = ({ from, until }: Span) => minutesOf(until) - minutesOf(from) === 1440

/** 全天, 白天 or 夜间. */
export const partWords = (span: Span): string => lastsAllDay(span) ? '全天' : crossesMidnight(span) ? '夜间' : '白天'

/** From which hour on a part of the day is called so. */
const hours: readonly [number, string][] = [[0, '凌晨'], [6, '早'], [12, '中午'], [13, '下午'], [18, '晚']]

const clockWords = (clock: string) => `${hours.filter(([from]) => from * 60 <= minutesOf(clock)).at(-1)![1]} ${clock.replace(/^0/, '')}`

/** “早 8:30–晚 21:00”, “晚 21:00–次日早 8:30”, as the notices of service centers write it (source document 4). */
export function spanWords (span: Span): string {
  if (lastsAllDay(span)) return '0:00–24:00'
  return `${clockWords(span.from)}–${crossesMidnight(span) ? '次日' : ''}${clockWords(span.until)}`
}

/** The hours with the days they are kept on: “夜间 晚 21:00–次日早 8:30（工作日）”. */
export const hoursWords = ({ on, ...span }: Pick<HotlineWindow, 'from' | 'until' | 'on'>): string =>
  `${partWords(span)} ${spanWords(span)}${on ? `（${on.map(each => dayTypeWords[each]).join('、')}）` : ''}`

/** “2026年5月14日”. */
export const dateWords = (date: string): string => `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`

const reasons: Record<FaultKind, string> = { gap: 'hotlineGap', overlap: 'hotlineOverlap', empty: 'hotlineEmpty', past: 'hotlinePast' }

/** What `refusalWords` makes its sentence of, for the page as for the refusal. */
export function refusalOf ({ fault, zoneId, date, from, until, numbers, on, after }: Fault, zones: Estate['zones']): { reason: string, facts: Record<string, string> } {
  const days = on ? ` 起逢${dayTypeWords[on]}${after ? `（前一天是${dayTypeWords[after]}）` : ''}` : after ? ` 起逢${dayTypeWords[after]}的次日` : ''
  return { reason: reasons[fault], facts: { zone: zones.find(each => each.id === zoneId)?.name ?? zoneId, date, days, from, until, numbers: numbers.join('、') } }
}

/** The windows that begin on such a day, each once, in the order of the clock. */
const heldOn = (windows: readonly HotlineWindow[], zoneId: string, date: string) => windows
  .filter(each => each.zoneId === zoneId && each.effectiveFrom <= date && (!each.effectiveUntil || each.effectiveUntil >= date))
  .sort((one, other) => one.from.localeCompare(other.from))
const lineOf = (window: HotlineWindow) => `${hoursWords(window)}：${window.number}`

interface Change { date: string, zone: Estate['zones'][number], held: HotlineWindow[], gone: string[] }

/** Days on which a zone's numbers are not what was said of them before. */
function changesOf (zone: Estate['zones'][number], before: readonly HotlineWindow[], after: readonly HotlineWindow[], today: string): Change[] {
  const days = [today, ...[...before, ...after].flatMap(each => [each.effectiveFrom, ...(each.effectiveUntil ? [dayAfter(each.effectiveUntil)] : [])])]
  let said = ''
  return [...new Set(days)].filter(date => date >= today).sort().flatMap(date => {
    const held = heldOn(after, zone.id, date), lines = held.map(lineOf).join(), known = heldOn(before, zone.id, date).map(lineOf).join()
    const news = lines !== said && (lines !== known || said !== '')
    if (news) said = lines
    const gone = heldOn(after, zone.id, dayBefore(date)).map(each => each.number).filter(number => !held.some(each => each.number === number))
    return news ? [{ date, zone, held, gone: [...new Set(gone)] }] : []
  })
}

const zoneNames = (changes: readonly Change[]) => changes.map(each => each.zone.name).join('、')

/** One day's changes as document 4 writes them: the hours first, under each the zones with their number. */
function blocksOf (date: string, changes: readonly Change[]): TextBlock[] {
  const spans = [...new Set(changes.flatMap(each => each.held.map(hoursWords)))]
  const numbersIn = (span: string) => [...new Set(changes.flatMap(each => each.held.filter(line => hoursWords(line) === span).map(line => line.number)))]
  const callers = (span: string, number: string) => zoneNames(changes.filter(each => each.held.some(line => line.number === number && hoursWords(line) === span)))
  const gone = [...new Set(changes.flatMap(each => each.gone))]
  return [
    { kind: 'heading', text: `${dateWords(date)}起` },
    ...spans.flatMap((span): TextBlock[] => [{ kind: 'emphasis', text: span }, ...numbersIn(span).map((number): TextBlock => ({ kind: 'listItem', text: `${callers(span, number)}：${number}` }))]),
    ...gone.map((number): TextBlock => ({ kind: 'paragraph', text: `原号码 ${number} 不再接听${zoneNames(changes.filter(each => each.gone.includes(number)))}的来电。` }))
  ]
}

export interface ChangeText { title: string, text: TextBlock[] }

/**
 * What a new table says to everybody: for each day on which something changes, the hours and numbers of the zones concerned.
 * @param before the table in force, @param after the new one, both with their history
 * @param today `YYYY-MM-DD`
 * @returns undefined where nothing changes from today on
 */
export function changeText ({ zones }: Pick<Estate, 'zones'>, before: readonly HotlineWindow[], after: readonly HotlineWindow[], today: string): ChangeText | undefined {
  const changes = zones.flatMap(zone => changesOf(zone, before, after, today))
  if (changes.length === 0) return undefined
  const dates = [...new Set(changes.map(each => each.date))].sort()
  return { title: '服务热线调整通知', text: dates.flatMap(date => blocksOf(date, changes.filter(each => each.date === date))) }
}
