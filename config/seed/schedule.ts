/** All stories as one list of things to do, in the order of time. */
import { minute } from '@domain/kit/calendar'
import type { Actor, Ask, Move, Story } from './story'

interface Moment { at: number, story: string, by: Actor }
export interface Beginning extends Moment { ask: Ask }
/** `place` among the steps of its story, from 1. */
export interface Taking extends Moment { place: number, move: Move }
export type Happening = Beginning | Taking

/**
 * @param now when the seed is sown, ms: nothing happens after it
 * @throws Error naming a story that would reach into the future
 */
export function scheduleOf (stories: readonly Story[], now: number): Happening[] {
  const happenings = stories.flatMap(({ name, begin, by, ask, steps }): Happening[] => {
    let at = begin(now)
    return [{ at, story: name, by, ask }, ...steps.map(([after, actor, move], place): Happening => ({ at: at += after * minute, story: name, by: actor, place: place + 1, move }))]
  })
  const late = happenings.find(({ at }) => at > now)
  if (late) throw new Error(`the story ${late.story} reaches into the future`)
  return happenings.sort((a, b) => a.at - b.at)
}

/** The phone's key for a step and, for the first, the matter's id; the same in every run. */
export const keyOf = (story: string, place = 0) => `example-${story}-${String(place).padStart(2, '0')}`.padEnd(24, '-')
