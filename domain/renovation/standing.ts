/** What a permit or a pass is worth at a moment: the first row that holds. The page of the door and the papers read it alike. */
import { day, dayLength, moment } from '../kit/calendar'
import { ended, type Matter } from '../matter/matter'
import type { Permit, Worker } from './filing'
import { shortPassDays } from './rules'

export const standings = ['removed', 'ended', 'suspended', 'notYet', 'expired', 'valid'] as const
export type Standing = typeof standings[number]

interface Held { matter: Pick<Matter, 'status'>, permit: Permit, worker?: Worker | undefined, today: string }

const notBefore = (one: string, other: string) => one > other ? one : other
const notAfter = (one: string, other: string) => one < other ? one : other

/** The last day of a pass; of a permit where nobody is named. */
export function lastDay ({ from, until }: Permit, worker?: Pick<Worker, 'pass' | 'since'>): string {
  if (worker?.pass !== 'B') return until
  return notAfter(until, day(moment(notBefore(worker.since, from)) + (shortPassDays - 1) * dayLength))
}

const over: readonly Matter['status'][] = ['completed', 'observed', 'accepted', ...ended]

const rows: Record<Exclude<Standing, 'valid'>, (held: Held) => boolean> = {
  removed: ({ worker }) => worker?.state === 'removed',
  ended: ({ matter }) => over.includes(matter.status),
  suspended: ({ permit }) => permit.suspendedAt !== undefined,
  notYet: ({ permit, today }) => today < permit.from,
  expired: ({ permit, worker, today }) => today > lastDay(permit, worker)
}

/** @param now ms */
export const standingOf = (matter: Pick<Matter, 'status'>, permit: Permit, worker: Worker | undefined, now: number): Standing =>
  (Object.keys(rows) as (keyof typeof rows)[]).find(name => rows[name]({ matter, permit, worker, today: day(now) })) ?? 'valid'
