/**
 * Random tables, against minutes that are counted in another way: every minute of every day is answered by exactly one number,
 * or the table was refused, and each minute it was refused for is truly wrong.
 */
import { dice } from '../../tests/make/dice'
import type { DayType, Estate, HotlineWindow } from '../estate/estate'
import { dayAfter, moment } from '../kit/calendar'
import { answering } from './answering'
import { faultsOf } from './coverage'
import { minutesOf } from './window'

const types: readonly DayType[] = ['workday', 'restDay', 'holiday'], clocks = ['00:00', '06:00', '08:30', '12:00', '21:00', '23:30']
const dates = Array.from({ length: 42 }).reduce<string[]>(days => [...days, dayAfter(days.at(-1)!)], ['2026-05-13'])
const [, start] = dates as [string, string], ends = [dates[10]!, dates[18]!, dates[19]!]

/** Days of each type after each: a year of exceptions, so that no weekday says otherwise. */
const order: readonly DayType[] = ['workday', 'workday', 'holiday', 'holiday', 'restDay', 'restDay', 'workday', 'restDay', 'holiday', 'restDay', 'holiday', 'workday', 'holiday']
const typeOn = (date: string): DayType => order[dates.indexOf(date) % order.length]!

/** Two days of the week are rest days whatever the calendar says, so holidays stand in for them there. */
const calendar: Estate['calendar'] = { 2026: Object.fromEntries(dates.flatMap(date => typeOn(date) === 'restDay' ? [] : [[date, typeOn(date) as 'workday' | 'holiday']])) }

/** Mostly a day cut at some of the clocks, in one or two generations, now and then with a piece too many or too few, or a day too early or too late. */
function table (seed: number): HotlineWindow[] {
  const roll = dice(seed), some = <T>(items: readonly T[]) => items[Math.floor(roll() * items.length)]!
  const cuts = (more: Partial<HotlineWindow>): HotlineWindow[] => {
    const at = [...new Set([some(clocks), some(clocks), some(clocks)])].sort()
    if (at.length === 1) return [{ zoneId: 'a1', from: '00:00', until: '24:00', number: 'whole', effectiveFrom: start, ...more }]
    return at.map((from, place): HotlineWindow => ({ zoneId: 'a1', from, until: at[(place + 1) % at.length]!, number: `${place}`, effectiveFrom: start, ...more }))
  }
  const generation = (more: Partial<HotlineWindow>) => roll() < 0.4 ? types.flatMap(type => cuts({ ...more, on: [type] })) : cuts(more)
  const first = generation({}), change = some(ends)
  const both = roll() < 0.5 ? first : [...first.map(each => ({ ...each, effectiveUntil: change })), ...first.map(each => ({ ...each, number: `new ${each.number}`, effectiveFrom: roll() < 0.05 ? change : dayAfter(change) }))]
  return both.filter(() => roll() > 0.03)
}

const half = 30, halves = 48

/** How many numbers answer in each half hour from the first of `dates` on: every window laid on every day it is kept. */
function counts (windows: readonly HotlineWindow[], typeOf: (date: string) => DayType): number[] {
  const found = new Array<number>((dates.length + 1) * halves).fill(0)
  for (const { from, until, effectiveFrom, effectiveUntil = '9', on } of windows) {
    const begin = minutesOf(from), length = (minutesOf(until) - begin + 1440) % 1440 || 1440
    dates.forEach((date, place) => {
      if (date < effectiveFrom || date > effectiveUntil || (on && !on.includes(typeOf(date)))) return
      for (let minute = 0; minute < length; minute += half) found[place * halves + (begin + minute) / half]!++
    })
  }
  return found
}

const slotOf = (date: string, clock: string) => dates.indexOf(date) * halves + minutesOf(clock) / half

const beginOf = (windows: readonly HotlineWindow[]) => windows.map(each => slotOf(each.effectiveFrom, each.from)).sort((a, b) => a - b)[0] ?? 0

const isWrong = (counted: readonly number[], from: number) => counted.slice(from, dates.length * halves).some(count => count !== 1)

/** The calendar knows no rest day on a Monday: what is asked with is what it says. */
const shownType = (date: string): DayType => calendar[2026]![date] ?? ([0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()) ? 'restDay' : 'workday')

test('1,000 random tables', () => {
  let good = 0, apart = 0
  for (let seed = 0; seed < 1000; seed++) {
    const windows = table(seed), since = seed % 3 === 0 ? dates[15]! : start, first = Math.max(beginOf(windows), slotOf(since, '00:00'))
    const faults = faultsOf(windows, ['a1'], since), wrong = windows.length === 0 || [typeOn, shownType].some(typeOf => isWrong(counts(windows, typeOf), first))
    if (wrong) expect({ seed, faults: faults.length > 0 }).toEqual({ seed, faults: true })
    const invented = faults.filter(({ date, from, on = typeOn(date), after = 'workday' }) => windows.length > 0 && counts(windows, each => each === date ? on : after)[slotOf(date, from)] === 1)
    expect({ seed, invented }).toEqual({ seed, invented: [] })
    if (faults.length > 0) continue
    good++
    if (windows.some(({ on }) => on)) apart++
    const roll = dice(-seed), date = dates[16 + Math.floor(roll() * 20)]!, clock = `${String(Math.floor(roll() * 24)).padStart(2, '0')}:${roll() < 0.5 ? '29' : '30'}`
    const number = windows.filter(each => counts([each], shownType)[Math.floor(slotOf(date, clock))] === 1).map(each => each.number)
    expect({ seed, number: [answering({ hotlines: windows, calendar }, 'a1', moment(date, clock))?.number] }).toEqual({ seed, number })
  }
  expect(good).toBeGreaterThan(200)
  expect(good).toBeLessThan(900)
  expect(apart).toBeGreaterThan(20)
})
