import type { ClockName, Status } from '@domain/matter/matter'
import { autoAcceptMs } from '@domain/matter/guards'
import type { MatterView } from '@domain/matter/view'
import { running } from '@domain/matter/clocks'
import { minute } from '@domain/kit/calendar'
import type { Reader } from './reader'
import { lengthWords, timeWords } from './time/times'
import { promiseWords, restWords, staffPromiseWords, staffRestWords, words } from './words'

/** What of a matter says who answers for it and what is promised next; cards and views both have it. */
export interface Answerable {
  status: Status
  firstContact?: { id: string, name: string }
  assignee?: { id: string, name: string }
  dueAt: number | null
  dueFrom?: number | null
  /** Which promise that is. */
  dueFor?: ClockName
  completedAt?: number
  endedAt?: number
  deferral?: { until: number }
}

/** Who answers, in the words of the card that carries the product. */
export interface Answer { name: string, line: string, note: string }

/** Outside service hours the minutes of a promise begin tomorrow: then only the moment is true. */
const isWithin = (dueAt: number, minutes: number, now: number) => dueAt - now <= minutes * minute

/** Before anybody answers: by when somebody will. */
function waiting ({ dueAt, dueFrom }: Answerable, now: number): string {
  if (dueAt === null) return restWords.submitted
  if (dueAt < now) return words.receiveLate
  const minutes = Math.round((dueAt - (dueFrom ?? now)) / minute)
  return minutes > 0 && minutes <= 60 && isWithin(dueAt, minutes, now) ? words.receiveWithin(lengthWords(dueAt - (dueFrom ?? now))) : words.receiveBy(timeWords(dueAt, now))
}

/** By status, where something more exact than “what comes next” is known. */
const resting: Partial<Record<Status, (matter: Answerable, now: number) => string | undefined>> = {
  completed: ({ completedAt }, now) => completedAt === undefined ? undefined : words.autoAccept(timeWords(completedAt + autoAcceptMs, now)),
  deferred: ({ deferral }, now) => deferral && words.deferredUntil(timeWords(deferral.until, now)),
  closed: ({ endedAt }, now) => endedAt === undefined ? undefined : words.endedAt(timeWords(endedAt, now))
}

const rests: Record<Reader, Partial<Record<Status, string>>> = { resident: {}, staff: staffRestWords }
const promises: Record<Reader, Partial<typeof promiseWords>> = { resident: {}, staff: staffPromiseWords }

function next (matter: Answerable, reader: Reader, now: number): string {
  const { status, dueAt, dueFor = 'finish', assignee } = matter
  const promise = dueAt === null ? undefined
    : dueAt < now ? words.broken(timeWords(dueAt, now)) : (promises[reader][dueFor] ?? promiseWords[dueFor])(timeWords(dueAt, now))
  const said = promise ?? resting[status]?.(matter, now) ?? rests[reader][status] ?? restWords[status]
  return assignee && promise ? `${words.goes(assignee.name)}，${said}` : said
}

const lines: Record<Reader, string> = { resident: words.answersForYou, staff: words.answersForIt }

/** @param meId makes it “you” where the reader answers for it */
export function answerOf (matter: Answerable, reader: Reader, now: number, meId?: string): Answer {
  const { firstContact } = matter
  if (!firstContact) return { name: words.center, line: waiting(matter, now), note: words.told }
  const line = reader === 'staff' && firstContact.id === meId ? words.youAnswer : lines[reader]
  return { name: firstContact.name, line, note: next(matter, reader, now) }
}

/** The promise of a whole view that runs out first. */
export function dueOf ({ clocks, dueAt }: Pick<MatterView, 'clocks' | 'dueAt'>): { dueAt: number | null, dueFrom: number | null, dueFor?: ClockName } {
  const [name, clock] = Object.entries(clocks).find(([, each]) => each.dueAt === dueAt && running(each)) ?? []
  return { dueAt, dueFrom: clock?.startedAt ?? null, ...(name !== undefined && { dueFor: name as ClockName }) }
}
