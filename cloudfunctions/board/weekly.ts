/** What is made of a week once it is over: the report, the lot of matters to ask about, what was out of the ordinary. */
import { createHmac } from 'node:crypto'
import { alarmsOf } from '@domain/board/alarm'
import { dayTally, now as standingName, weekTally } from '@domain/board/contributions'
import { reportPaper } from '@domain/board/paper'
import { figuresOf, openOf, openUnder, pointOf, together } from '@domain/board/read'
import type { Report, Sampled } from '@domain/board/report'
import { drawn } from '@domain/board/sample'
import type { Line } from '@domain/board/view'
import { alarmWords, weekWords } from '@domain/board/words'
import { daysUntil, mondaysUntil } from '@domain/board/week'
import type { Estate } from '@domain/estate/estate'
import { day, dayLength, moment } from '@domain/kit/calendar'
import { monthOf } from '@domain/files/paths'
import { alarm } from '../courier/alarm'
import { write } from '../files/store'
import { setting } from '../kit/cloud'
import { printPaper } from '../kit/paper/print'
import { changedBetween } from '../matter/repo'
import { addReport, reportId, reportOf } from './repo'
import { nameOf, type Named } from './show'
import { keepBeside, talliesOf } from './tally-repo'

/** Matters read at a time. */
const page = 200

async function sampleOf (estateId: string, monday: string, now: number): Promise<Sampled[]> {
  const from = moment(monday), until = from + 7 * dayLength
  let sample: Sampled[] = []
  // What was closed in the week may have been written to since.
  for await (const matters of changedBetween(estateId, from, now, page)) sample = drawn(sample, matters.filter(({ endedAt = 0 }) => endedAt >= from && endedAt < until), monday)
  return sample
}

/** Follows from estate and week: drawn twice it is one file. Nobody guesses it. */
const pathOf = (estateId: string, week: string, at: number) =>
  `${estateId}/report/${monthOf(at)}/${createHmac('sha256', setting('YIZHAN_SECRET')).update(`report\n${estateId}\n${week}`).digest('hex').slice(0, 40)}.pdf`

async function made (estate: Estate, monday: string, now: number): Promise<Report> {
  const { _id: estateId } = estate, at = moment(monday) + 7 * dayLength, today = day(at), weeks = mondaysUntil(monday, 5), days = daysUntil(day(at - dayLength), 7)
  const found = new Map((await talliesOf(estateId, [standingName, ...weeks.map(weekTally), ...days.map(dayTally)])).map(each => [each.name, each]))
  const of = (mondays: readonly string[]) => together(mondays.flatMap(each => found.get(weekTally(each)) ?? [])), standing = found.get(standingName)
  const week = of([monday]), before = of(weeks.slice(0, 4)), alarms = alarmsOf(week.all?.all, before.all?.all)
  const lines = (dimension: Named): Line[] => Object.entries(week[dimension] ?? {})
    .map(([key, numbers]) => ({ key, name: nameOf(dimension, key, estate), figures: figuresOf(numbers), ...openUnder(standing, dimension, key, today) }))
    .sort((one, other) => other.figures.received + other.figures.taken - one.figures.received - one.figures.taken || one.name.localeCompare(other.name))
  const paper = reportPaper({
    week: monday, figures: figuresOf(week.all?.all), before: figuresOf(before.all?.all), series: days.map(on => pointOf(on, found.get(dayTally(on)))),
    zones: lines('zone'), kinds: lines('kind'), clerks: lines('clerk'), open: openOf(standing?.counts.all?.all, today).total, alarms, at
  }, estate)
  const fileId = await write(pathOf(estateId, monday, at), await printPaper(paper))
  return { _id: reportId(estateId, monday), v: 1, estateId, week: monday, at: now, fileId, sample: await sampleOf(estateId, monday, now), alarms }
}

/** Makes the report of the week that is over, and tells managers; made twice, at once or again, is once. @returns whether it was made now */
export async function makeReport (estate: Estate, now: number): Promise<boolean> {
  const [monday] = mondaysUntil(day(now), 2) as [string], known = await reportOf(estate._id, monday)
  const report = known ?? await addReport(await made(estate, monday, now))
  await keepBeside(estate._id, { alarms: { week: monday, all: report.alarms } })
  await alarm(estate, [
    { id: `report-${report._id}`, title: '服务周报', text: `${weekWords(monday)}，服务周报已生成，请查阅。`, page: '/board/reports/index' },
    ...report.alarms.map(each => ({ id: `trend-${report._id}-${each.what}`, title: '指标变差', text: `${alarmWords(each)}。`, page: '/board/home/index' }))
  ], now)
  return known === undefined
}
