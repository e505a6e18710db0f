/** What time alone brings about, as data: each row is a step of the flow that the sweep takes once its moment has come. */
import { custodyDues } from '../key-custody/dues'
import { moveDues } from '../move-in/dues'
import { quoteDues } from '../quote/dues'
import { renovationDues } from '../renovation/dues'
import { dayLength, hour, minute } from '../kit/calendar'
import { running } from './clocks'
import { autoAcceptMs, readyAt } from './guards'
import { clockNames, ended, type Clock, type Matter, type ClockName } from './matter'
import type { Action } from './step'

export interface Due { action: Action, at: number, clock?: ClockName }

/** The manager hears of a breach when half the term again has passed, a quarter of an hour at the least, a day at the most. */
const grace = (clock: Clock) => Math.min(Math.max(clock.minutes * minute / 2, 15 * minute), dayLength)

const chaseMs = 2 * hour

/** What time brings about for a kind of reason. */
export type Row = (matter: Matter) => Due[]

const clocksOf = (matter: Matter) => clockNames.flatMap(name => {
  const clock = matter.clocks[name]
  return running(clock) ? [{ name, clock }] : []
})

const baseRows: Row[] = [
  matter => matter.status === 'submitted' && running(matter.clocks.receive) ? [{ action: 'appoint', at: matter.clocks.receive.dueAt }] : [],
  matter => clocksOf(matter).filter(({ clock }) => clock.provisional).map(({ clock }) => ({ action: 'reckon', at: clock.startedAt + dayLength })),
  matter => clocksOf(matter).filter(({ clock }) => !clock.warned).map(({ name, clock }) => ({ action: 'warn', at: clock.warnAt, clock: name })),
  matter => clocksOf(matter).filter(({ clock }) => !clock.breached).map(({ name, clock }) => ({ action: 'breach', at: clock.dueAt, clock: name })),
  matter => clocksOf(matter).filter(({ clock }) => clock.breached && !clock.escalated).map(({ name, clock }) => ({ action: 'breachManager', at: clock.dueAt + grace(clock), clock: name })),
  matter => matter.status === 'completed' && readyAt(matter) ? [{ action: 'autoAccept', at: readyAt(matter)! + autoAcceptMs }] : [],
  matter => matter.deferral ? [{ action: 'resume', at: matter.deferral.until }] : [],
  matter => matter.status === 'accepted' && (!matter.followUp || matter.followUp.doneAt) ? [{ action: 'close', at: matter.acceptedAt ?? 0 }] : [],
  matter => matter.handOverTo && !matter.handOverTo.chased ? [{ action: 'chaseHandOver', at: matter.handOverTo.at + chaseMs }] : []
]

const rows: readonly Row[] = [...baseRows, ...renovationDues, ...moveDues, ...custodyDues, ...quoteDues]

/** Everything time will bring about in this matter, the soonest first; at the same moment in the order of the table. */
export const dues = (matter: Matter): Due[] =>
  ended.includes(matter.status) ? [] : rows.flatMap(row => row(matter)).sort((a, b) => a.at - b.at)

export const nextAt = (matter: Matter): number | null => dues(matter)[0]?.at ?? null
