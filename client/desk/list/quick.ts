import type { MatterCard } from '@domain/matter/contract'
import type { Step } from '@domain/matter/step'
import { flows } from '@domain/flows'

/** The row of the table behind the one button of a card. */
export const quickStep = ({ kind, status, primary }: MatterCard): Step | undefined =>
  flows[kind].find(step => step.action === primary && step.look === 'primary' && step.from.includes(status))
