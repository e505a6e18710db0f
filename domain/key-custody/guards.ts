/** Conditions of steps that only key custody has. */
import type { Rule } from '../matter/guards'

export const custodyGuards = {} satisfies Record<string, Rule>
