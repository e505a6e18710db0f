/** From tallies to what people read. Pure; what was never counted is 0. */
import { dayLength, moment } from '../kit/calendar'
import { statuses } from '../matter/matter'
import { numberOf, type Listed } from './behind'
import { quantile } from './durations'
import { breaches, scoreNames, type Dimension, type Lasting, type Numbers } from './figures'
import { added, type Tally } from './tally'
import type { Age, FiguresView, Lasted, OpenView, Point } from './view'

/** These tallies together. */
export const together = (tallies: readonly Tally[]): Tally['counts'] => tallies.reduce((sum, { counts }) => added(sum, counts), {} as Tally['counts'])

function lasted (numbers: Numbers, name: Lasting): Lasted {
  const buckets = new Map(Object.entries(numbers).filter(([figure]) => figure.startsWith(`${name}-`)).map(([figure, count]) => [Number(figure.slice(name.length + 1)), count]))
  const count = [...buckets.values()].reduce((sum, each) => sum + each, 0), median = quantile(buckets, 0.5), most = quantile(buckets, 0.9)
  return { count, ...(median !== undefined && { median: Math.round(median) }), ...(most !== undefined && { most: Math.round(most) }) }
}

export function figuresOf (numbers: Numbers = {}): FiguresView {
  const of = (figure: Listed) => numberOf(figure, numbers)
  const rated = of('rated'), breachesBy = Object.fromEntries(breaches.map(name => [name.slice('breach-'.length), numbers[name] ?? 0]))
  const [speed, quality, manner] = scoreNames.map(name => Math.round((numbers[name] ?? 0) * 100 / Math.max(1, rated))) as [number, number, number]
  return {
    received: of('received'), taken: of('taken'), closed: of('closed'), dropped: of('dropped'), reopened: of('reopened'), handedOver: of('handedOver'), breaches: of('breaches'), breachesBy,
    response: lasted(numbers, 'response'), resolution: lasted(numbers, 'resolution'),
    followUpDue: of('followUpDue'), followUpDone: of('followUpDone'), rated, ...(rated > 0 && { scores: { speed, quality, manner } }), unsatisfied: of('unsatisfied')
  }
}

/** What a figure that has a list comes to. */
export function numberIn (view: FiguresView, figure: Listed): number {
  const value = view[figure]
  return typeof value === 'number' ? value : value.count
}

/** @param on what the point is called: a day, or the Monday of a week */
export function pointOf (on: string, tally: Tally | undefined): Point {
  const { received, closed, breaches: broken } = figuresOf(tally?.counts.all?.all)
  return { on, received, closed, breaches: broken }
}

interface Standing { status: string, since: string, count: number }

const standingIn = (numbers: Numbers = {}): Standing[] => Object.entries(numbers).map(([name, count]) => {
  const [status = '', since = ''] = name.split('/')
  return { status, since, count }
})

const ageRows: readonly { age: Age, days: number }[] = [{ age: 'today', days: 0 }, { age: 'days3', days: 3 }, { age: 'week', days: 7 }, { age: 'month', days: 30 }, { age: 'longer', days: Infinity }]

/** When what is of this age was received: from the first moment on, and before the second, ms; as seen from today. */
export function receivedWithin (age: Age, today: string): { from?: number, before: number } {
  const place = ageRows.findIndex(each => each.age === age), { days } = ageRows[place]!, younger = ageRows[place - 1]?.days ?? -1
  const back = (count: number) => moment(today) - count * dayLength
  return { ...(days !== Infinity && { from: back(days) }), before: back(younger) }
}

const daysSince = (since: string, today: string) => Math.round((moment(today) - moment(since)) / dayLength)
const sum = (all: readonly Standing[]) => all.reduce((total, { count }) => total + count, 0)

export function openOf (numbers: Numbers | undefined, today: string): OpenView {
  const all = standingIn(numbers)
  const ageOf = ({ since }: Standing) => ageRows.find(({ days }) => daysSince(since, today) <= days)!.age
  return {
    total: sum(all),
    byStatus: statuses.map(status => ({ status, count: sum(all.filter(each => each.status === status)) })).filter(({ count }) => count > 0),
    byAge: ageRows.map(({ age }) => ({ age, count: sum(all.filter(each => ageOf(each) === age)) }))
  }
}

const oldDays = 7

/** How many of one key are open, and how many of them for more than a week. */
export function openUnder (tally: Tally | undefined, dimension: Dimension, key: string, today: string): { open: number, old: number } {
  const all = standingIn(tally?.counts[dimension]?.[key])
  return { open: sum(all), old: sum(all.filter(({ since }) => daysSince(since, today) > oldDays)) }
}
