/** The table as people read it, and what a change of it says. */
import type { DayType, Estate, HotlineWindow } from '../estate/estate'
import { day } from '../kit/calendar'
import type { TextBlock } from '../community/text'
import type { HotlineTable } from './contract'
import { crossesMidnight } from './window'

const inOrder = (one: HotlineWindow, other: HotlineWindow) => one.effectiveFrom.localeCompare(other.effectiveFrom) || one.from.localeCompare(other.from)

/** What has not ended by a day. @param today `YYYY-MM-DD` */
export const standing = (windows: readonly HotlineWindow[], today: string): HotlineWindow[] => windows.filter(({ effectiveUntil }) => !effectiveUntil || effectiveUntil >= today)

export function tableOf ({ zones, hotlines }: Pick<Estate, 'zones' | 'hotlines'>, now: number): HotlineTable {
  const shown = standing(hotlines, day(now)).sort(inOrder)
  return { zones: zones.map(({ id, name }) => ({ id, name, windows: shown.filter(each => each.zoneId === id) })) }
}

export const dayTypeWords: Record<DayType, string> = { workday: '工作日', restDay: '周末', holiday: '节假日' }

/** “早 8:30–晚 21:00”, “晚 21:00–次日早 8:30”, as the notices of service centers write it (source document 4). */
export function spanWords ({ from, until }: Pick<HotlineWindow, 'from' | 'until'>): string {
  const clock = (text: string) => `${Number(text.slice(0, 2)) >= 18 ? '晚' : Number(text.slice(0, 2)) >= 12 ? '午' : '早'} ${text.replace(/^0/, '')}`
  return `${clock(from)}–${crossesMidnight({ from, until }) && until !== '24:00' ? '次日' : ''}${clock(until)}`
}

const lineOf = ({ from, until, number, on }: HotlineWindow) => `${spanWords({ from, until })}${on ? `（${on.map(each => dayTypeWords[each]).join('、')}）` : ''}：${number}`

/** What a new table says to everybody: from the day of its newest windows on. @returns undefined where nothing begins after today */
export function changeText ({ zones }: Pick<Estate, 'zones'>, before: readonly HotlineWindow[], after: readonly HotlineWindow[]): { title: string, text: TextBlock[] } | undefined {
  const known = new Set(before.map(each => JSON.stringify(each))), fresh = after.filter(each => !known.has(JSON.stringify(each))).sort(inOrder)
  if (fresh.length === 0) return undefined
  const starts = [...new Set(fresh.map(each => each.effectiveFrom))]
  return {
    title: '服务热线调整通知',
    text: starts.flatMap((start): TextBlock[] => [
      { kind: 'heading', text: `${start} 起` },
      ...zones.flatMap(({ id, name }): TextBlock[] => {
        const mine = fresh.filter(each => each.zoneId === id && each.effectiveFrom === start)
        return mine.length === 0 ? [] : [{ kind: 'emphasis', text: name }, ...mine.map((each): TextBlock => ({ kind: 'listItem', text: lineOf(each) }))]
      })
    ])
  }
}
