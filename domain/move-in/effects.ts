/** What steps of moving in and out change. */
import type { Apply } from '../matter/effects'

export const moveEffects = {} satisfies Record<string, Apply>
