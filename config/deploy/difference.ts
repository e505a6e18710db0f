import { collectionSteps } from './difference-collections'
import { functionSteps, pathSteps, timerSteps } from './difference-functions'
import type { State } from './state'
import type { Doing, Step } from './step'

export interface Options {
  /** Removes what is not described, but no collection. */
  prune?: boolean
}

export interface Difference {
  /** In the order they are safe in. */
  steps: Step[]
  /** What is there, is not described, and stays. */
  kept: string[]
}

/**
 * The order of steps. A new collection is closed to phones before any function writes into it; code finds its indexes and its
 * settings; timers and paths find their functions; what goes, goes when nothing needs it any more.
 */
const order: readonly Doing[] = [
  'createCollection', 'permit', 'permitFiles', 'replaceIndex', 'buildIndex', 'createFunction', 'configure', 'updateCode',
  'createTimer', 'replaceTimer', 'createPath', 'replacePath', 'deletePath', 'deleteTimer', 'deleteFunction', 'dropIndex'
]

/** What has to be done so that an environment is as described. Pure; values of settings are in steps, and in no words. */
export function difference (actual: State, wanted: State, { prune = false }: Options = {}): Difference {
  const { steps, extra } = [collectionSteps, functionSteps, timerSteps, pathSteps]
    .map(compare => compare(actual, wanted))
    .reduce((all, part) => ({ steps: [...all.steps, ...part.steps], extra: [...all.extra, ...part.extra] }))
  const removed = extra.flatMap(({ removal }) => prune && removal ? [removal] : [])
  const all = [...steps, ...removed].sort((a, b) => order.indexOf(a.do) - order.indexOf(b.do))
  return { steps: all, kept: extra.filter(({ removal }) => !prune || !removal).map(({ what }) => what) }
}
