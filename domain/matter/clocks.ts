/** Promises with a time. The term of an estate says how long; a deferral stops every running clock. */
import { minute } from '../kit/calendar'
import { addServiceTime, serviceTimeBetween } from '../estate/service-time'
import type { Estate, Term } from '../estate/estate'
import { clockNames, type Clock, type ClockName, type Matter, type Status } from './matter'

/** A warning goes out when this much of the time is used. */
const warningShare = 0.8

/** The most specific row: a category beats a priority beats the kind alone. */
export function termOf (matter: Pick<Matter, 'kind' | 'categoryId' | 'priority'>, clock: ClockName, estate: Estate): Term | undefined {
  const fits = (term: Term) => term.kind === matter.kind && term.clock === clock &&
    (!term.categoryId || term.categoryId === matter.categoryId) && (!term.priority || term.priority === matter.priority)
  const weight = (term: Term) => (term.categoryId ? 2 : 0) + (term.priority ? 1 : 0)
  return estate.terms.filter(fits).sort((a, b) => weight(b) - weight(a))[0]
}

const after = (estate: Estate, hours: Clock['hours'], from: number, milliseconds: number) =>
  hours === 'always' ? { at: from + milliseconds } : addServiceTime(estate, from, milliseconds)

function reckon (estate: Estate, hours: Clock['hours'], minutes: number, from: number, milliseconds: number): Clock {
  const due = after(estate, hours, from, milliseconds)
  const early = Math.max(0, milliseconds - (1 - warningShare) * minutes * minute)
  const provisional = 'missingYear' in due && due.missingYear !== undefined
  return { startedAt: from, dueAt: due.at, warnAt: after(estate, hours, from, early).at, minutes, hours, ...(provisional && { provisional }) }
}

/** Neither kept nor given up: it runs, or a deferral has paused it. */
const pending = (clock: Clock | undefined): clock is Clock => clock !== undefined && clock.metAt === undefined && clock.stoppedAt === undefined

export const running = (clock: Clock | undefined): clock is Clock => pending(clock) && clock.remaining === undefined

/** Starts a promise anew; none where the estate gives no term for it. */
export function start (matter: Matter, name: ClockName, estate: Estate, now: number) {
  const term = termOf(matter, name, estate)
  if (term) matter.clocks[name] = reckon(estate, term.hours, term.minutes, now, term.minutes * minute)
}

const end = (how: 'metAt' | 'stoppedAt') => (matter: Matter, name: ClockName, now: number) => {
  const clock = matter.clocks[name]
  if (pending(clock)) matter.clocks[name] = { ...clock, [how]: now, ...(running(clock) && now > clock.dueAt && { breached: true as const }) }
}

/** What was promised is done. */
export const stop = end('metAt')

/** It is not waited for any more, and was not kept either; broken it stays. */
export const halt = end('stoppedAt')

/** What an end keeps: somebody has dealt with it. A matter that was withdrawn keeps nothing, and nobody arrived for either. */
const kept: Partial<Record<Status, readonly ClockName[]>> = { closed: ['finish'], refused: ['finish'] }

/** @param matter one that has just ended */
export const stopAll = (matter: Matter, now: number) => clockNames.forEach(name => (kept[matter.status]?.includes(name) ? stop : halt)(matter, name, now))

const left = (estate: Estate, clock: Clock, now: number) =>
  Math.max(0, clock.hours === 'always' ? clock.dueAt - now : serviceTimeBetween(estate, now, clock.dueAt))

/** A promise of a certain moment, agreed for this matter alone, round the clock. @param early how long before it a warning goes out, ms */
export function promise (matter: Matter, name: ClockName, startedAt: number, dueAt: number, early: number) {
  matter.clocks[name] = { startedAt, dueAt, warnAt: Math.max(startedAt, dueAt - early), minutes: Math.max(1, Math.round((dueAt - startedAt) / minute)), hours: 'always' }
}

export function pause (matter: Matter, estate: Estate, now: number) {
  for (const name of clockNames) {
    const clock = matter.clocks[name]
    if (running(clock)) matter.clocks[name] = { ...clock, remaining: left(estate, clock, now) }
  }
}

export function resume (matter: Matter, estate: Estate, now: number) {
  for (const name of clockNames) {
    const { remaining, ...clock } = matter.clocks[name] ?? {} as Clock
    if (remaining === undefined) continue
    matter.clocks[name] = { ...clock, ...reckon(estate, clock.hours, clock.minutes, now, remaining), startedAt: clock.startedAt }
  }
}

/** The calendar has come meanwhile: what was reckoned without it is reckoned again, from its own start. */
export function reckonAgain (matter: Matter, estate: Estate) {
  for (const name of clockNames) {
    const clock = matter.clocks[name]
    if (!running(clock) || !clock.provisional) continue
    const fresh = reckon(estate, clock.hours, clock.minutes, clock.startedAt, clock.minutes * minute)
    matter.clocks[name] = { ...clock, ...fresh, provisional: fresh.provisional }
  }
}
