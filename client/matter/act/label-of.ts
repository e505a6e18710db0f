import { leadsOn } from '@domain/matter/allowed'
import type { Action, Step } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import { actionWords } from '@domain/words'

/** What a step is called where it does again what was done already. */
const again: Partial<Record<Action, string>> = { assign: '改派' }

/** What stands on the button of a step. */
export const labelOf = (step: Step, view: Pick<MatterView, 'status'>) => (leadsOn(step, view) ? undefined : again[step.action]) ?? actionWords[step.action]
