/** What steps of renovation filing change. */
import type { Apply } from '../matter/effects'

export const renovationEffects = {} satisfies Record<string, Apply>
