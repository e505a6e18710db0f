/**
 * Complaints: checked first, a written reply before they can be accepted, a major one to the manager at once.
 * Whoever is accused plays no part in it (`wallOff`), even where they were its first contact.
 */
import type { Flow, Step } from '../../matter/step'
import { atWork, desk } from './desk'
import { acceptance, dispatch } from './dispatch'

/** These steps of a complaint need more than the same step elsewhere. */
const needs: Partial<Record<Step['action'], Step['when']>> = {
  assign: ['verified'], complete: ['verified'], conclude: ['verified'], accept: ['replied'], autoAccept: ['replied']
}

const guarded = (step: Step): Step => needs[step.action] ? { ...step, when: [...needs[step.action]!, ...step.when ?? []] } : step

const own: Flow = [
  { action: 'verify', from: atWork, to: 'same', by: ['firstContact', 'manager'], asks: { note: 'must', photos: 'may', accusedIds: 'may' }, when: ['accusedKnown'], post: ['manager'], does: ['markVerified'], inside: true, look: 'primary' },
  { action: 'reply', from: ['received', 'assigned', 'inProgress', 'completed'], to: 'same', by: ['firstContact', 'manager'], asks: { note: 'must', photos: 'may' }, when: ['verified'], tell: ['requester'], does: ['keepReply'], look: 'primary' },
  { action: 'escalate', from: ['submitted', ...atWork], to: 'same', by: ['clerk', 'manager'], asks: { note: 'must' }, when: ['notMajor'], tell: ['managerIfMajor'], does: ['markMajor'], inside: true }
]

export const complaint: Flow = [...desk, ...dispatch, ...acceptance].map(guarded).concat(own)
