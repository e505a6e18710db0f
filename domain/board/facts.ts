/**
 * What one matter has to say for the figures, from its own document: its timeline is complete, so whoever reckons it, whenever,
 * finds the same. What happened belongs to the day on which it happened, also where the matter was reopened later.
 */
import { day } from '../kit/calendar'
import { clockNames, ended, type Matter, type Status, type TimelineEvent } from '../matter/matter'
import { bucketOf } from './durations'
import { breachOf, scoreNames, type Figure } from './figures'

/** `clerk`: whoever was its first contact when it happened. */
export interface Happening { on: string, what: Figure, count: number, clerk?: string }

export interface Facts {
  zone: string
  kind: string
  category: string
  vendor?: string
  happened: Happening[]
  /** Of what is open now: how it stands and since which day it is there. */
  open?: { status: Status, since: string, clerk?: string }
}

/** How far the walk along the timeline has come. */
interface SoFar { begunAt: number, asked: boolean, completedAt?: number, clerk?: string }

type Said = [what: Figure, count: number][]
type Row = (line: TimelineEvent, soFar: SoFar) => Said

/** Lines that name a new first contact, and whom. */
const holders: Record<string, (line: TimelineEvent) => string | undefined> = {
  record: line => line.by, receive: line => line.by, appoint: line => line.toId, takeOver: line => line.by
}
const takes = ['record', 'receive', 'appoint']
/** These may also take a matter from whoever is accused in it, without a word of it in the line. */
const mayMove = [...Object.keys(holders), 'verify']

const endings: Partial<Record<Status, Figure>> = { closed: 'closed', refused: 'refused', cancelled: 'cancelled' }
/** With these it is done, from the side of whoever asked. */
const settled: readonly Status[] = ['accepted', 'closed']
const isLow = ({ scores, result }: TimelineEvent) => result === 'unsatisfied' || (scores !== undefined && Math.min(scores.speed, scores.quality, scores.manner) <= 2)

const rows: readonly Row[] = [
  line => line.seq === 1 ? [['received', 1]] : [],
  line => takes.includes(line.action) ? [['taken', 1]] : [],
  (line, { asked, begunAt }) => asked && line.seq > 1 && takes.includes(line.action) ? [[`response-${bucketOf(line.at - begunAt)}`, 1]] : [],
  ({ from, to }) => !ended.includes(from) && endings[to] ? [[endings[to], 1]] : [],
  ({ from, to, at }, { begunAt, completedAt }) => settled.includes(to) && !settled.includes(from) && !ended.includes(from) ? [[`resolution-${bucketOf((completedAt ?? at) - begunAt)}`, 1]] : [],
  line => line.action === 'reopen' ? [['reopened', 1]] : [],
  line => line.action === 'takeOver' ? [['handedOver', 1]] : [],
  line => line.action === 'breach' && line.clock ? [[breachOf(line.clock), 1]] : [],
  line => line.action === 'followUp' ? [['followUpDue', 1], ['followUpDone', 1]] : [],
  ({ scores }) => scores ? [['rated', 1], ...scoreNames.map((name): Said[number] => [name, scores[name]])] : [],
  line => isLow(line) ? [['unsatisfied', 1]] : []
]

/** Where the walk stands with this line behind it. */
function further (soFar: SoFar, line: TimelineEvent): SoFar {
  const clerk = holders[line.action]?.(line) ?? soFar.clerk
  const begun = line.action === 'reopen' ? { begunAt: line.at, completedAt: undefined } : {}
  return { ...soFar, ...begun, ...(clerk && { clerk }), ...(line.action === 'complete' && { completedAt: line.at }) }
}

/** A promise that was broken and kept before the sweep came by has no line of its own. */
const unsaid = ({ clocks, timeline }: Matter): Omit<Happening, 'clerk'>[] => clockNames.flatMap(name => {
  const clock = clocks[name]
  const isSaid = clock && timeline.some(line => line.action === 'breach' && line.clock === name && line.at >= clock.startedAt)
  return clock?.breached && !isSaid ? [{ on: day(clock.metAt ?? clock.dueAt), what: breachOf(name), count: 1 }] : []
})

const owedVisit = ({ followUp }: Matter): Omit<Happening, 'clerk'>[] =>
  followUp && followUp.doneAt === undefined ? [{ on: day(followUp.dueAt), what: 'followUpDue', count: 1 }] : []

const named = (clerk: string | undefined) => clerk ? { clerk } : {}

/** Of a day, a figure and a clerk there is one line. */
function together (happened: readonly Happening[]): Happening[] {
  const found = new Map<string, Happening>()
  for (const each of happened) {
    const name = [each.on, each.what, each.clerk].join(' '), known = found.get(name)
    found.set(name, known ? { ...known, count: known.count + each.count } : each)
  }
  return [...found.values()]
}

export function factsOf (matter: Matter): Facts {
  const { timeline, firstContactId } = matter, happened: Happening[] = []
  const last = timeline.map(line => mayMove.includes(line.action)).lastIndexOf(true)
  let soFar: SoFar = { begunAt: matter.createdAt, asked: timeline[0]?.action === 'submit' }
  timeline.forEach((line, place) => {
    soFar = further(soFar, line)
    const clerk = last >= 0 && place >= last ? firstContactId : soFar.clerk
    for (const [what, count] of rows.flatMap(row => row(line, soFar))) happened.push({ on: day(line.at), what, count, ...named(clerk) })
  })
  for (const each of [...unsaid(matter), ...owedVisit(matter)]) happened.push({ ...each, ...named(firstContactId) })
  const vendor = matter.quoting?.vendorId
  return {
    zone: matter.place.zoneId, kind: matter.kind, category: matter.categoryId, ...(vendor && { vendor }), happened: together(happened),
    ...(matter.open && { open: { status: matter.status, since: day(matter.createdAt), ...named(firstContactId) } })
  }
}
