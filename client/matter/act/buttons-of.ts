import { leadsOn } from '@domain/matter/allowed'
import type { Action, Step } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import type { Me } from '@domain/people/contract'
import { isOneTap } from './asks'
import { stepOf } from './my-step'

export interface Buttons {
  /** The one thing to do here. */
  primary?: Step | undefined
  /** Its alternative, beside it; where nothing leads on, what can be done in one tap or the table shows. */
  beside?: Step | undefined
  /** Behind “更多”; what can't be undone comes last. */
  rest: Step[]
}

/** Said and called elsewhere on the page, not pressed here; a price that needs a manager is typed where one that does not is. */
export const elsewhere: readonly Action[] = ['say', 'note', 'call', 'proposePrice']

const weight: Record<NonNullable<Step['look']>, number> = { primary: 0, plain: 1, danger: 2 }
const weightOf = ({ look = 'plain' }: Step) => weight[look]

/** Sorts what this person may do into buttons, by how prominent the table wants each. */
export function buttonsOf (view: MatterView, me: Me, without: readonly Action[] = elsewhere): Buttons {
  const steps = view.may.filter(action => !without.includes(action)).flatMap(action => stepOf(view, me, action) ?? [])
  const primary = steps.find(step => step.look === 'primary' && leadsOn(step, view))
  const isShown = ({ look }: Step) => look === 'primary' || look === 'plain'
  const beside = primary ? steps.find(step => step !== primary && isShown(step)) : steps.find(step => isOneTap(step)) ?? steps.find(step => step.look === 'plain')
  const rest = steps.filter(step => step !== primary && step !== beside).sort((a, b) => weightOf(a) - weightOf(b))
  return { primary, beside, rest }
}
