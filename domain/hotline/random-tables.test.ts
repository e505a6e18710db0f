/** Random tables: every minute of every kind of day is answered by exactly one number, or the table was refused and the minute named. */
import type { DayType, HotlineWindow } from '../estate/estate'
import { dayAfter } from '../kit/calendar'
import { faultsOf } from './coverage'
import { stretchesOf } from './window'

/** Mulberry32. */
function dice (seed: number) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const types: readonly DayType[] = ['workday', 'restDay', 'holiday'], start = '2026-05-14', change = '2026-06-01'
const clocks = ['00:00', '06:00', '08:30', '12:00', '21:00', '23:30']

/** Mostly a day cut at some of the clocks, now and then with a piece too many or too few. */
function table (seed: number): HotlineWindow[] {
  const roll = dice(seed), some = <T>(items: readonly T[]) => items[Math.floor(roll() * items.length)]!
  const cuts = (more: Partial<HotlineWindow>): HotlineWindow[] => {
    const at = [...new Set([some(clocks), some(clocks), some(clocks)])].sort()
    return at.map((from, place): HotlineWindow => ({ zoneId: 'a1', from, until: at[(place + 1) % at.length]!, number: `${place}${more.on?.join('') ?? ''}${more.effectiveFrom}`, effectiveFrom: start, ...more }))
  }
  const first = roll() < 0.3 ? types.flatMap(type => cuts({ on: [type] })) : cuts({})
  const later = roll() < 0.3 ? [...first.map(each => ({ ...each, effectiveUntil: '2026-05-31' })), ...cuts({ effectiveFrom: change })] : first
  return later.filter(() => roll() > 0.04)
}

/** How many numbers answer at each half hour of a day. */
function countsOn (windows: readonly HotlineWindow[], date: string, on: DayType, after: DayType): number[] {
  const stretches = stretchesOf(windows, 'a1', date, each => each === date ? on : after)
  return minutes.map(minute => stretches.filter(each => each.from <= minute && minute < each.until).length)
}

const minutes = Array.from({ length: 48 }, (_, half) => half * 30)
const ways = types.flatMap(on => types.map(after => ({ on, after })))
const dates = [dayAfter(start), '2026-05-31', change, dayAfter(change), '2026-12-31']

/** On its first day the promise begins with its first window. */
const firstDay = (windows: readonly HotlineWindow[]) => windows.map(each => each.effectiveFrom).sort()[0] ?? start

test('1,000 random tables', () => {
  let good = 0
  for (let seed = 0; seed < 1000; seed++) {
    const windows = table(seed), faults = faultsOf(windows, ['a1'], start)
    const wrong = dates.filter(date => date > firstDay(windows)).some(date => ways.some(({ on, after }) => countsOn(windows, date, on, after).some(count => count !== 1)))
    if (faults.length === 0) good++
    expect({ seed, refused: faults.length > 0 }).toEqual({ seed, refused: faults.length > 0 || wrong })
    const named = faults.filter(({ date }) => date > firstDay(windows)).filter(({ date, from, on = 'workday', after = 'workday' }) => countsOn(windows, date, on, after)[minutes.indexOf(Number(from.slice(0, 2)) * 60 + Number(from.slice(3)))] === 1)
    expect({ seed, named }).toEqual({ seed, named: windows.length === 0 ? named : [] })
  }
  expect(good).toBeGreaterThan(100)
  expect(good).toBeLessThan(900)
})
