/** How well a vendor works: reckoned from what residents said and what the clocks show, never entered by hand. */
import type { Matter } from '../matter/matter'
import type { RatedWork } from './view'

/** Fewer accepted matters than this say nothing yet. */
export const fewestRated = 5

/** As many of the latest as count. */
export const mostRated = 100

/** Averages of scores from 1 to 5, in hundredths; shares in per cent. What nobody said is not there. */
export interface Rating {
  /** Accepted matters it was reckoned from. */
  count: number
  speed?: number
  quality?: number
  manner?: number
  /** All three together. */
  score?: number
  onTimePercent?: number
  /** Matters that had to be done again. */
  redoPercent: number
  at: number
}

type Ended = Pick<Matter, 'scores' | 'clocks' | 'quoting'>

const average = (figures: readonly number[], times: number): number | undefined =>
  figures.length > 0 ? Math.round(figures.reduce((sum, each) => sum + each, 0) * times / figures.length) : undefined

const isOnTime = ({ clocks: { finish } }: Pick<Ended, 'clocks'>): boolean | undefined => finish?.metAt === undefined ? undefined : finish.metAt <= finish.dueAt

/** What is there of these; the rest stays away instead of standing there as nothing. */
const known = <T extends object>(fields: T) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> }

/**
 * @param works accepted ones of one vendor, the latest first
 * @param at ms
 * @returns nothing where there are too few to say anything
 */
export function ratingOf (works: readonly Ended[], at: number): Rating | undefined {
  const counted = works.slice(0, mostRated)
  if (counted.length < fewestRated) return undefined
  const scores = counted.flatMap(each => each.scores ?? []), onTime = counted.flatMap(each => isOnTime(each) ?? [])
  const of = (name: 'speed' | 'quality' | 'manner') => average(scores.map(each => each[name]), 100)
  return {
    count: counted.length, redoPercent: average(counted.map(each => each.quoting?.redos ? 1 : 0), 100)!, at,
    ...known({
      speed: of('speed'), quality: of('quality'), manner: of('manner'), score: average(scores.flatMap(each => [each.speed, each.quality, each.manner]), 100),
      onTimePercent: average(onTime.map(Number), 100)
    })
  }
}

/** One of those behind it, as whoever looks at the rating sees it. */
export function workOf (matter: Ended & Pick<Matter, '_id' | 'number' | 'categoryId' | 'acceptedAt'>): RatedWork {
  const { _id: id, number, categoryId, acceptedAt = 0, scores, quoting } = matter
  return { id, number, categoryId, acceptedAt, redos: quoting?.redos ?? 0, ...known({ score: scores && average([scores.speed, scores.quality, scores.manner], 100), onTime: isOnTime(matter) }) }
}
