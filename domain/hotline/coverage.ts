/** Whether some minute of some day has no number or two: checked before a table of hotlines is saved. */
import type { DayType, HotlineWindow } from '../estate/estate'
import { dayAfter } from '../kit/calendar'
import { minutesOf, stretchesOf, type TypeOf } from './window'

export interface Fault { fault: 'gap' | 'overlap', zoneId: string, date: string, /** `HH:MM` */ from: string, until: string, numbers: string[], /** Only on such days, the day before being of the other type: where the table tells them apart. */ on?: DayType, after?: DayType }

const clock = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** Between these days nothing changes: each day something begins or has ended, and its morrow, which nights reach into. */
function daysThatDiffer (windows: readonly HotlineWindow[]): string[] {
  const changes = windows.flatMap(({ effectiveFrom, effectiveUntil }) => [effectiveFrom, ...(effectiveUntil ? [dayAfter(effectiveUntil)] : [])])
  return [...new Set(changes.flatMap(date => [date, dayAfter(date)]))].sort()
}

/** The first minute anybody is promised anything. */
const beginning = (windows: readonly HotlineWindow[]) =>
  windows.map(({ effectiveFrom, from }) => `${effectiveFrom} ${from}`).sort()[0]!

function faultsOn (date: string, windows: readonly HotlineWindow[], zoneId: string, begin: string, typeOf: TypeOf): Fault[] {
  const stretches = stretchesOf(windows, zoneId, date, typeOf)
  const first = begin.startsWith(date) ? minutesOf(begin.slice(11)) : 0
  const cuts = [...new Set([first, 1440, ...stretches.flatMap(each => [each.from, each.until])])].filter(cut => cut >= first).sort((a, b) => a - b)
  return cuts.slice(0, -1).flatMap((from, place): Fault[] => {
    const until = cuts[place + 1]!
    const numbers = stretches.filter(each => each.from <= from && from < each.until).map(each => each.window.number)
    if (numbers.length === 1) return []
    return [{ fault: numbers.length === 0 ? 'gap' : 'overlap', zoneId, date, from: clock(from), until: clock(until), numbers }]
  })
}

const types: readonly DayType[] = ['workday', 'restDay', 'holiday']

/** Any day may follow any other: a night that began on a workday reaches into a holiday. Where the table does not tell days apart there is one of each. */
const kindsOf = (windows: readonly HotlineWindow[]): { on: DayType, after: DayType }[] =>
  windows.some(({ on }) => on) ? types.flatMap(on => types.map(after => ({ on, after }))) : [{ on: 'workday', after: 'workday' }]

function faultsOnAny (date: string, windows: readonly HotlineWindow[], zoneId: string, begin: string): Fault[] {
  const kinds = kindsOf(windows)
  return kinds.flatMap(({ on, after }) => faultsOn(date, windows, zoneId, begin, each => each === date ? on : after).map(fault => kinds.length > 1 ? { ...fault, on, after } : fault))
}

/**
 * Every minute with no number or more than one, from the beginning of the table for ever.
 * @param zoneIds zones that must be served; one without any window is a gap from `since` on
 * @param since day that a zone without windows is reported for
 */
export const faultsOf = (windows: readonly HotlineWindow[], zoneIds: readonly string[], since: string): Fault[] => zoneIds.flatMap(zoneId => {
  const mine = windows.filter(window => window.zoneId === zoneId)
  if (mine.length === 0) return [{ fault: 'gap', zoneId, date: since, from: '00:00', until: '24:00', numbers: [] }]
  return daysThatDiffer(mine).flatMap(date => faultsOnAny(date, mine, zoneId, beginning(mine)))
})
