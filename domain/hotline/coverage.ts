/** Whether some minute of some day has no number or two: checked before a table of hotlines is put in force. */
import type { DayType, HotlineWindow } from '../estate/estate'
import { dayAfter } from '../kit/calendar'
import { minutesOf, stretchesOf, type TypeOf } from './window'

/** `gap` and `overlap` are minutes that not exactly one number answers, `empty` and `past` single windows: of no length, or changing what has been. */
export const faultKinds = ['gap', 'overlap', 'empty', 'past'] as const
export type FaultKind = typeof faultKinds[number]

export interface Fault { fault: FaultKind, zoneId: string, date: string, /** `HH:MM` */ from: string, until: string, numbers: string[], /** Only on such days, only after such days: where the table tells them apart. */ on?: DayType, after?: DayType }

const clock = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** Between these days nothing changes: the first that is looked at, and from there on each day something begins or has ended, and its morrow, which nights reach into. */
function daysThatDiffer (windows: readonly HotlineWindow[], since: string): string[] {
  const changes = windows.flatMap(({ effectiveFrom, effectiveUntil }) => [effectiveFrom, ...(effectiveUntil ? [dayAfter(effectiveUntil)] : [])])
  return [...new Set([since, ...changes.flatMap(date => [date, dayAfter(date)])])].filter(date => date >= since).sort()
}

/** The first minute anybody is promised anything. */
const beginning = (windows: readonly HotlineWindow[]) =>
  windows.map(({ effectiveFrom, from }) => `${effectiveFrom} ${from}`).sort()[0]!

/** The first promised minute of a day; 1440 where the promise begins later. */
const firstMinute = (begin: string, date: string) => begin.slice(0, 10) > date ? 1440 : begin.startsWith(date) ? minutesOf(begin.slice(11)) : 0

function faultsOn (date: string, windows: readonly HotlineWindow[], zoneId: string, begin: string, typeOf: TypeOf): Fault[] {
  const stretches = stretchesOf(windows, zoneId, date, typeOf), first = firstMinute(begin, date)
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

/** The same minutes on days of several types: said once where it does not matter which day it is, or which came before. */
function together (faults: readonly Fault[]): Fault[] {
  const [{ on: _on, after: _after, ...bare }] = faults as [Fault]
  if (faults.length === types.length ** 2) return [bare]
  const whole = (name: 'on' | 'after') => types.filter(type => faults.filter(each => each[name] === type).length === types.length)
  const on = whole('on'), after = whole('after')
  return [
    ...on.map(type => ({ ...bare, on: type })), ...after.map(type => ({ ...bare, after: type })),
    ...faults.filter(each => !on.includes(each.on!) && !after.includes(each.after!))
  ]
}

function faultsOnAny (date: string, windows: readonly HotlineWindow[], zoneId: string, begin: string): Fault[] {
  const kinds = kindsOf(windows), same = new Map<string, Fault[]>()
  for (const { on, after } of kinds) {
    for (const fault of faultsOn(date, windows, zoneId, begin, each => each === date ? on : after)) {
      const name = JSON.stringify(fault)
      same.set(name, [...(same.get(name) ?? []), kinds.length > 1 ? { ...fault, on, after } : fault])
    }
  }
  return [...same.values()].flatMap(faults => kinds.length > 1 ? together(faults) : faults).sort((one, other) => one.from.localeCompare(other.from))
}

/** One window that is wrong by itself, as a fault. */
export const faultOf = (fault: FaultKind, { zoneId, effectiveFrom, from, until, number }: HotlineWindow): Fault => ({ fault, zoneId, date: effectiveFrom, from, until, numbers: [number] })

/**
 * Every minute with no number or more than one, for ever, and windows of no length.
 * @param zoneIds zones that must be served; one without any window is a gap
 * @param since the first day that is looked at; what was wrong before it is over, what goes on is named on it. A zone's promise begins with its first window
 */
export const faultsOf = (windows: readonly HotlineWindow[], zoneIds: readonly string[], since: string): Fault[] => zoneIds.flatMap(zoneId => {
  const mine = windows.filter(window => window.zoneId === zoneId)
  if (mine.length === 0) return [{ fault: 'gap', zoneId, date: since, from: '00:00', until: '24:00', numbers: [] }]
  const empty = mine.filter(({ from, until }) => minutesOf(from) === minutesOf(until)).map(each => faultOf('empty', each))
  return [...empty, ...daysThatDiffer(mine, since).flatMap(date => faultsOnAny(date, mine, zoneId, beginning(mine)))]
})
