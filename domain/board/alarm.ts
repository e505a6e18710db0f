/** What is out of the ordinary: this week against the four before it, by a table of limits. Told once a week. */
import type { Listed } from './behind'
import { figuresOf, numberIn } from './read'
import type { Numbers } from './figures'
import type { AlarmName, AlarmView, FiguresView, ShownAlarm } from './view'

interface Row {
  what: AlarmName
  /** The figure whose matters make it so. */
  behind: Listed
  /** What is compared: a share, or a mean; undefined where there is too little to go by. */
  value: (figures: FiguresView) => number | undefined
  /** It is worse where it rises, or where it falls. */
  worse: 'higher' | 'lower'
  /** By how much of itself it has to be worse, and by how much at the least. */
  share: number
  least: number
}

/** Fewer than that say nothing of a share. */
const enough = 5

const per = (part: number, all: number) => all < enough ? undefined : part / all

export const alarmRows: readonly Row[] = [
  { what: 'breaches', behind: 'breaches', value: ({ breaches, received }) => per(breaches, received), worse: 'higher', share: 0.3, least: 0.1 },
  { what: 'reopened', behind: 'reopened', value: ({ reopened, closed }) => per(reopened, closed), worse: 'higher', share: 0.3, least: 0.05 },
  { what: 'unsatisfied', behind: 'unsatisfied', value: ({ unsatisfied, rated, followUpDone }) => per(unsatisfied, Math.max(rated, followUpDone)), worse: 'higher', share: 0.3, least: 0.05 },
  { what: 'score', behind: 'rated', value: ({ scores, rated }) => scores && rated >= enough ? (scores.speed + scores.quality + scores.manner) / 300 : undefined, worse: 'lower', share: 0.05, least: 0.3 }
]

/**
 * @param week figures of the week that is over
 * @param before figures of the four weeks before it, together
 */
export function alarmsOf (week: Numbers | undefined, before: Numbers | undefined): AlarmView[] {
  const [now, then] = [figuresOf(week), figuresOf(before)]
  return alarmRows.flatMap(({ what, value, worse, share, least }) => {
    const [current, usual] = [value(now), value(then)]
    if (current === undefined || usual === undefined) return []
    const worseBy = worse === 'higher' ? current - usual : usual - current
    return worseBy >= least && worseBy >= usual * share ? [{ what, value: current, before: usual }] : []
  })
}

/** @param numbers of that week, as they are by now */
export const shownAlarm = (alarm: AlarmView, week: string, numbers: Numbers | undefined): ShownAlarm => {
  const { behind } = alarmRows.find(each => each.what === alarm.what)!
  return { ...alarm, week, behind: { figure: behind, count: numberIn(figuresOf(numbers), behind) } }
}
