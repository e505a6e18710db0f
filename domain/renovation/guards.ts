/** Conditions of steps that only renovation filing has. */
import type { Rule } from '../matter/guards'

export const renovationGuards = {} satisfies Record<string, Rule>
