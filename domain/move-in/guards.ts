/** Conditions of steps that only moving in and out has. */
import type { Rule } from '../matter/guards'

export const moveGuards = {} satisfies Record<string, Rule>
