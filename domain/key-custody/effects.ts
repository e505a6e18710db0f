/** What steps of key custody change. */
import type { Apply } from '../matter/effects'

export const custodyEffects = {} satisfies Record<string, Apply>
