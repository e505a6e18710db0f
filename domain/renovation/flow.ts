/** 装修备案 as a table: papers and permit here, the site and its end in `flow-site.ts`. */
import { deskOf } from '../matter/desk'
import type { Status } from '../matter/matter'
import { without, type Flow } from '../matter/step'
import { accepting, deposits, site } from './flow-site'

const paperwork: readonly Status[] = ['supplementing', 'received', 'reviewing']
const underWay: readonly Status[] = [...paperwork, 'approved', 'suspended', 'inProgress', 'completed', 'observed', 'accepted']

const desk = without(deskOf({ atWork: paperwork, underWay }), 'classify', 'follow', 'unfollow', 'followUp', 'miss', 'rate', 'close', 'reopen', 'conclude')

const papers: Flow = [
  { action: 'askSupplement', from: ['received'], to: 'supplementing', by: ['firstContact'], asks: { missing: 'must', note: 'may' }, tell: ['requester'], does: ['askSupplement'], look: 'plain' },
  { action: 'supplement', from: ['supplementing'], to: 'received', by: ['requester', 'household'], asks: { note: 'must', photos: 'must' }, tell: ['firstContact'], does: ['supplement'], look: 'primary' },
  { action: 'cancel', from: ['supplementing'], to: 'cancelled', by: ['requester'], asks: { note: 'may' }, tell: ['firstContact'], does: ['end'], look: 'danger' },

  { action: 'approve', from: ['received'], to: 'approved', by: ['firstContact'], asks: { note: 'may' }, when: ['needsNoReview'], tell: ['requester'], does: ['passedByClerk', 'chargeBills'], stops: ['arrive', 'finish'], look: 'primary' },
  { action: 'assign', from: ['received'], to: 'reviewing', by: ['firstContact'], asks: { assigneeId: 'must', note: 'may' }, when: ['needsReview', 'assigneeFits'], tell: ['assignee'], post: ['requester'], does: ['setAssignee', 'toEngineering'], look: 'primary' },
  { action: 'passReview', from: ['reviewing'], to: 'same', by: ['assignee'], asks: { note: 'may' }, when: ['atEngineering', 'managerFollows'], tell: ['manager', 'firstContact'], does: ['passedByStage', 'toManager'], look: 'primary' },
  { action: 'passReview', from: ['reviewing'], to: 'approved', by: ['assignee'], asks: { note: 'may' }, when: ['atEngineering', 'managerDoesNot'], tell: ['requester', 'firstContact'], does: ['passedByStage', 'stageOver', 'chargeBills'], stops: ['arrive', 'finish'], look: 'primary' },
  { action: 'passReview', from: ['reviewing'], to: 'approved', by: ['manager'], asks: { note: 'may' }, when: ['atManager'], tell: ['requester', 'firstContact', 'assignee'], does: ['passedByStage', 'stageOver', 'chargeBills'], stops: ['arrive', 'finish'], look: 'primary' },
  { action: 'refuseFiling', from: ['received'], to: 'refused', by: ['firstContact'], asks: { note: 'must', photos: 'may' }, tell: ['requester'], does: ['refusedByStage', 'end'], look: 'danger' },
  { action: 'refuseFiling', from: ['reviewing'], to: 'refused', by: ['assignee'], asks: { note: 'must', photos: 'may' }, when: ['atEngineering'], tell: ['requester', 'firstContact'], does: ['refusedByStage', 'end'], look: 'danger' },
  { action: 'refuseFiling', from: ['reviewing'], to: 'refused', by: ['manager'], asks: { note: 'must', photos: 'may' }, when: ['atManager'], tell: ['requester', 'firstContact', 'assignee'], does: ['refusedByStage', 'end'], look: 'danger' },

  { action: 'keepBills', from: ['approved'], to: 'same', by: ['system'], asks: { bills: 'must' }, does: ['keepBills'], inside: true },
  { action: 'issuePermit', from: ['approved'], to: 'inProgress', by: ['system'], tell: ['requester'], post: ['firstContact', 'assignee'], does: ['issuePermit'] },
  { action: 'linkMatter', from: underWay, to: 'same', by: ['clerk', 'manager'], asks: { matterNumber: 'must' }, when: ['complaintNumber', 'notLinked'], does: ['linkMatter'], inside: true }
]

export const renovation: Flow = [...papers, ...site, ...accepting, ...deposits, ...desk]
