/** 装修备案, second half: while there is a permit, when the works are done, and what becomes of the deposit. */
import type { Status } from '../matter/matter'
import type { Part } from '../matter/parts'
import type { Flow } from '../matter/step'

const onSite: readonly Status[] = ['inProgress', 'suspended']
const notOver: readonly Status[] = ['submitted', 'supplementing', 'received', 'approved', ...onSite]
const home: readonly Part[] = ['requester', 'household']
const patrollers: readonly Part[] = ['assignee', 'clerk', 'manager']

export const site: Flow = [
  { action: 'addWorker', from: notOver, to: 'same', by: home, asks: { worker: 'must', photos: 'must' }, when: ['fewWorkers'], tell: ['firstContact'], does: ['addWorker'] },
  { action: 'removeWorker', from: notOver, to: 'same', by: [...home, 'firstContact', 'manager'], asks: { workerId: 'must', note: 'may' }, when: ['workerThere'], tell: ['requester', 'firstContact'], does: ['removeWorker'] },
  { action: 'planNoise', from: ['inProgress'], to: 'same', by: home, asks: { noise: 'must', note: 'may' }, when: ['withinPermit', 'loudHours'], post: ['firstContact'], does: ['planNoise'] },

  { action: 'askExtension', from: onSite, to: 'same', by: home, asks: { until: 'must', note: 'must' }, when: ['noExtensionAsked', 'inTimeToExtend', 'aMonthAtMost'], tell: ['firstContact'], does: ['askExtension'] },
  { action: 'grantExtension', from: onSite, to: 'same', by: ['firstContact', 'manager'], asks: { note: 'may' }, when: ['extensionAsked'], tell: ['requester'], does: ['grantExtension'], look: 'primary' },
  { action: 'denyExtension', from: onSite, to: 'same', by: ['firstContact', 'manager'], asks: { note: 'must' }, when: ['extensionAsked'], tell: ['requester'], does: ['denyExtension'] },
  { action: 'remindPermit', from: onSite, to: 'same', by: ['system'], tell: ['requester'], does: ['markPermitReminded'] },

  { action: 'assign', from: onSite, to: 'same', by: ['firstContact', 'manager'], asks: { assigneeId: 'must', note: 'may' }, when: ['assigneeFits'], tell: ['assignee', 'formerAssignee'], does: ['setAssignee'], inside: true },
  { action: 'patrol', from: onSite, to: 'same', by: patrollers, asks: { checks: 'must', photos: 'must', note: 'may' }, when: ['checksKnown'], post: ['requester', 'firstContact'], does: ['patrol'] },
  { action: 'noteViolation', from: onSite, to: 'same', by: patrollers, asks: { note: 'must', until: 'must', photos: 'must' }, when: ['dueLater'], tell: ['requester', 'firstContact'], does: ['noteViolation'] },
  { action: 'reportFixed', from: [...onSite, 'completed'], to: 'same', by: home, asks: { violationId: 'must', photos: 'must', note: 'may' }, when: ['anyViolationOpen', 'violationOpen'], tell: ['assignee', 'firstContact'], does: ['reportFixed'], look: 'primary' },
  { action: 'confirmFixed', from: [...onSite, 'completed'], to: 'same', by: patrollers, asks: { violationId: 'must', note: 'may', photos: 'may' }, when: ['anyViolationFixed', 'violationFixed'], tell: ['requester', 'firstContact'], does: ['confirmFixed'], look: 'primary' },
  { action: 'reopenViolation', from: [...onSite, 'completed'], to: 'same', by: patrollers, asks: { violationId: 'must', until: 'must', note: 'must', photos: 'may' }, when: ['anyViolationFixed', 'violationFixed', 'dueLater'], tell: ['requester', 'firstContact'], does: ['reopenViolation'] },
  { action: 'violationLate', from: onSite, to: 'same', by: ['system'], tell: ['firstContact', 'manager', 'requester'], does: ['markLate'] },
  { action: 'stopWork', from: ['inProgress'], to: 'suspended', by: ['assignee', 'firstContact', 'manager'], asks: { note: 'must', photos: 'may' }, tell: ['requester', 'firstContact', 'manager'], does: ['suspendPermit'], look: 'danger' },
  { action: 'resumeWork', from: ['suspended'], to: 'inProgress', by: ['firstContact', 'manager'], asks: { note: 'must' }, tell: ['requester', 'assignee'], does: ['resumePermit'], look: 'primary' }
]

export const accepting: Flow = [
  { action: 'reportCompletion', from: ['inProgress'], to: 'completed', by: [...home, 'firstContact'], asks: { note: 'may', photos: 'may' }, tell: ['firstContact', 'assignee', 'requester'], does: [], look: 'primary' },
  { action: 'passFirst', from: ['completed'], to: 'observed', by: ['firstContact', 'assignee'], asks: { photos: 'must', note: 'may' }, when: ['noViolationOpen'], tell: ['requester', 'firstContact'], does: ['passFirst'], look: 'primary' },
  { action: 'failFirst', from: ['completed'], to: 'inProgress', by: ['firstContact', 'assignee'], asks: { missing: 'must', photos: 'may' }, tell: ['requester', 'firstContact'], does: ['askSupplement', 'forgetAcceptance'] },
  { action: 'keepWaterproof', from: ['observed'], to: 'same', by: ['firstContact', 'assignee'], asks: { waterproof: 'must', photos: 'must', note: 'may' }, when: ['noWaterproof', 'testLongEnough'], post: ['requester'], does: ['keepWaterproof'] },
  { action: 'passFinal', from: ['observed'], to: 'accepted', by: ['firstContact', 'assignee'], asks: { photos: 'may', note: 'may' }, when: ['noViolationOpen', 'waterproofDone', 'observedLongEnough'], tell: ['requester', 'firstContact'], does: ['passFinal'], look: 'primary' },
  { action: 'failFinal', from: ['observed'], to: 'inProgress', by: ['firstContact', 'assignee'], asks: { missing: 'must', photos: 'may' }, tell: ['requester', 'firstContact'], does: ['askSupplement', 'forgetAcceptance'] }
]

export const deposits: Flow = [
  { action: 'deduct', from: ['accepted'], to: 'same', by: ['firstContact', 'manager'], asks: { note: 'must', costFen: 'must', photos: 'must' }, when: ['notReturned', 'depositHeld', 'withinDeposit'], tell: ['requester'], does: ['deduct'] },
  { action: 'agreeDeduction', from: ['accepted'], to: 'same', by: home, asks: { deductionId: 'must' }, when: ['anyUnanswered', 'unanswered'], tell: ['firstContact'], does: ['agreeDeduction'], look: 'primary' },
  { action: 'objectDeduction', from: ['accepted'], to: 'same', by: home, asks: { deductionId: 'must', note: 'must' }, when: ['anyUnanswered', 'unanswered'], tell: ['firstContact', 'manager'], does: ['objectDeduction'] },
  { action: 'decideDeduction', from: ['accepted'], to: 'same', by: ['manager'], asks: { deductionId: 'must', costFen: 'must', note: 'must' }, when: ['anyObjected', 'objected', 'notMoreThanAsked'], tell: ['requester', 'firstContact'], does: ['decideDeduction'], look: 'primary' },
  { action: 'returnDeposit', from: ['accepted'], to: 'same', by: ['firstContact'], asks: { note: 'may' }, when: ['notReturned', 'nothingDisputed'], tell: ['requester'], post: ['manager'], does: ['returnDeposit'], look: 'primary' },
  { action: 'finishFiling', from: ['accepted'], to: 'closed', by: ['system'], asks: { sentBack: 'must' }, post: ['requester', 'firstContact'], does: ['keepRefund', 'end'] }
]
