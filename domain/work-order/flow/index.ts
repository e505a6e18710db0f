/** One table per kind of work order; `domain/flows.ts` has those of every kind. */
import type { WorkKind } from '../../matter/matter'
import { paidWork } from '../../quote/flow'
import { without, type Flow } from '../../matter/step'
import { complaint } from './complaint'
import { desk } from './desk'
import { acceptance, dispatch } from './dispatch'
import { homeVisit } from './home-visit'

const dispatched: Flow = [...desk, ...dispatch, ...acceptance]
/** Only what happens in public areas has neighbours who follow it. */
const atHome = without(dispatched, 'follow', 'unfollow')
/** An outside company can be asked to do it, for money. */
const paid = paidWork([...dispatch, ...acceptance])
/** Answered at the desk; where that takes somebody on the way, dispatched like the rest. Nobody arrives anywhere. */
const answered = without(atHome, 'arrive')

export const workFlows: Record<WorkKind, Flow> = {
  repair: paid,
  issue: dispatched,
  complaint: without(complaint, 'follow', 'unfollow'),
  assistance: paid,
  suggestion: answered,
  inquiry: answered,
  coordination: paid,
  homeVisit
}
