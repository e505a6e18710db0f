/** Steps of matters that somebody is sent for. What is declined or handed back returns to the first contact, never to nobody. */
import type { Flow } from '../../matter/step'

export const dispatch: Flow = [
  { action: 'assign', from: ['received', 'assigned', 'inProgress'], to: 'assigned', by: ['firstContact', 'manager'], asks: { assigneeId: 'must', note: 'may' }, when: ['assigneeFits'], tell: ['assignee', 'requester', 'formerAssignee'], post: ['followers'], does: ['setAssignee'], insideNote: true, look: 'primary' },
  { action: 'decline', from: ['assigned', 'inProgress'], to: 'received', by: ['assignee'], asks: { note: 'must' }, tell: ['firstContact'], does: ['dropAssignee'], inside: true },
  { action: 'start', from: ['assigned'], to: 'inProgress', by: ['assignee'], asks: { note: 'may' }, tell: ['requester'], post: ['firstContact'], look: 'primary' },
  { action: 'arrive', from: ['inProgress'], to: 'same', by: ['assignee'], asks: { photos: 'may', note: 'may' }, when: ['notArrived'], post: ['requester', 'firstContact'], does: ['markArrived'], stops: ['arrive'], look: 'primary' },
  { action: 'defer', from: ['received', 'assigned', 'inProgress'], to: 'deferred', by: ['firstContact', 'manager'], asks: { until: 'must', note: 'must' }, when: ['untilAhead'], tell: ['requester', 'assignee', 'followers'], does: ['defer'] },
  { action: 'resume', from: ['deferred'], to: 'before', by: ['firstContact', 'manager', 'system'], asks: { note: 'may' }, tell: ['assignee', 'firstContact'], post: ['requester'], does: ['resume'], look: 'primary' },
  { action: 'complete', from: ['inProgress'], to: 'completed', by: ['assignee'], asks: { note: 'must', photos: 'may', materials: 'may', costFen: 'may' }, tell: ['requester', 'firstContact'], post: ['followers'], does: ['markCompleted'], stops: ['arrive', 'finish'], look: 'primary' },
  // The clerk who takes a request may serve at once (source document 3, “一站式”的服务).
  { action: 'complete', from: ['received'], to: 'completed', by: ['firstContact'], asks: { note: 'must', photos: 'may', materials: 'may', costFen: 'may' }, tell: ['requester'], post: ['followers'], does: ['markCompleted'], stops: ['arrive', 'finish'] }
]

/** Acceptance by whoever asked: one tap, or by itself after 72 hours; where flagged, by the clerk on site. */
export const acceptance: Flow = [
  { action: 'accept', from: ['completed'], to: 'accepted', by: ['requester', 'household'], asks: { note: 'may' }, tell: ['firstContact'], post: ['assignee', 'followers'], does: ['markAccepted', 'planFollowUp'], look: 'primary' },
  { action: 'accept', from: ['completed'], to: 'accepted', by: ['firstContact', 'manager'], asks: { note: 'must', photos: 'may' }, when: ['clerkAccepts'], tell: ['requester'], post: ['assignee', 'followers'], does: ['markAccepted', 'planFollowUp'], look: 'primary' },
  { action: 'autoAccept', from: ['completed'], to: 'accepted', by: ['system'], when: ['acceptanceExpired'], tell: ['requester'], post: ['firstContact', 'assignee', 'followers'], does: ['markAccepted', 'planFollowUp'] },
  { action: 'reject', from: ['completed'], to: 'assigned', by: ['requester'], asks: { note: 'must', photos: 'may' }, when: ['hasAssignee'], tell: ['assignee', 'firstContact'], does: ['countRejection'], starts: ['finish'], look: 'plain' },
  { action: 'reject', from: ['completed'], to: 'received', by: ['requester'], asks: { note: 'must', photos: 'may' }, when: ['noAssignee'], tell: ['firstContact'], does: ['countRejection'], starts: ['finish'], look: 'plain' }
]
