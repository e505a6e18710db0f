/** 入住 and 迁出 as tables: what is on the checklist is done in any order that `items.ts` allows, over as many days as it takes. */
import { deskOf } from '../matter/desk'
import { ended, type Status } from '../matter/matter'
import { without, type Flow } from '../matter/step'

const atWork: readonly Status[] = ['received', 'inProgress']
const after: readonly Status[] = ['completed', 'accepted', ...ended]
const desk = without(deskOf({ atWork, underWay: [...atWork, 'completed', 'accepted'], ends: ['closed', 'cancelled'] }), 'classify', 'follow', 'unfollow')

const shared: Flow = [
  { action: 'assign', from: atWork, to: 'inProgress', by: ['firstContact', 'manager'], asks: { assigneeId: 'must', note: 'may' }, when: ['assigneeFits'], tell: ['assignee', 'requester', 'formerAssignee'], does: ['setAssignee'] },
  { action: 'decline', from: ['inProgress'], to: 'same', by: ['assignee'], asks: { note: 'must' }, tell: ['firstContact'], does: ['dropAssignee'] },
  { action: 'checkPapers', from: atWork, to: 'inProgress', by: ['firstContact'], asks: { papers: 'must', note: 'may' }, when: ['papersOpen'], post: ['requester'], does: ['keepPapers', 'papersDone'], look: 'primary' },
  { action: 'reportMeters', from: [...atWork, ...after], to: 'same', by: ['system'], asks: { note: 'must' }, tell: ['firstContact'], does: ['dropReadings'], inside: true },
  { action: 'complete', from: atWork, to: 'completed', by: ['firstContact'], asks: { note: 'may' }, when: ['allDone'], tell: ['requester'], does: ['markCompleted'], look: 'primary' }
]

export const moveIn: Flow = [
  ...desk, ...shared,
  { action: 'checkHousehold', from: atWork, to: 'inProgress', by: ['firstContact'], asks: { people: 'must', note: 'may' }, when: ['householdOpen', 'householdReady'], post: ['requester'], does: ['keepPeople', 'householdDone'] },
  { action: 'snag', from: atWork, to: 'inProgress', by: ['requester', 'household', 'assignee', 'firstContact'], asks: { roomId: 'must', note: 'must', photos: 'must' }, when: ['snaggingOpen', 'roomKnown', 'pictured', 'fewSnags'], tell: ['requester', 'firstContact'], does: ['addSnag'] },
  { action: 'linkSnag', from: [...atWork, ...after], to: 'same', by: ['system'], asks: { snagSeq: 'must', repair: 'must' }, does: ['linkSnag'], inside: true },
  { action: 'recheckSnag', from: atWork, to: 'same', by: ['requester', 'household', 'assignee', 'firstContact'], asks: { snagSeq: 'must', recheck: 'must', note: 'may', photos: 'may' }, when: ['snagThere', 'snagMendable'], tell: ['requester', 'firstContact'], does: ['recheckSnag', 'settleSnagging'] },
  { action: 'endSnagging', from: atWork, to: 'inProgress', by: ['firstContact', 'assignee'], asks: { note: 'may' }, when: ['snaggingOpen', 'notInspected'], tell: ['requester'], does: ['endInspection', 'settleSnagging'] },
  { action: 'readMeters', from: atWork, to: 'inProgress', by: ['firstContact', 'assignee'], asks: { readings: 'may', photos: 'may' }, when: ['metersOpen'], post: ['requester', 'firstContact'], does: ['keepReadings', 'metersDone'] },
  { action: 'setFeeFrom', from: atWork, to: 'inProgress', by: ['firstContact'], asks: { feeFrom: 'must' }, when: ['feesOpen', 'feesReady'], tell: ['requester'], does: ['keepFeeFrom'] },
  { action: 'clearFees', from: atWork, to: 'same', by: ['firstContact'], when: ['feesOpen', 'feesReady', 'feeFromSet'], post: ['requester'], does: ['feesDone'] },
  { action: 'signAgreement', from: atWork, to: 'inProgress', by: ['requester', 'firstContact'], asks: { strokes: 'must' }, when: ['agreementOpen', 'agreementReady'], post: ['requester', 'firstContact'], does: ['signAgreement', 'agreementDone'] },
  { action: 'acknowledge', from: atWork, to: 'inProgress', by: ['requester', 'firstContact'], when: ['handbookOpen'], post: ['requester', 'firstContact'], does: ['handbookDone'] },
  { action: 'handKeys', from: atWork, to: 'inProgress', by: ['firstContact'], asks: { keys: 'must', strokes: 'must' }, when: ['keysOpen', 'keysReady'], tell: ['requester'], does: ['giveKeys'] },
  { action: 'signKeys', from: atWork, to: 'same', by: ['requester', 'firstContact'], asks: { strokes: 'must' }, when: ['keysOpen', 'keysReady', 'keysHanded'], post: ['requester', 'firstContact'], does: ['signForKeys', 'keysDone'] },
  { action: 'welcome', from: atWork, to: 'inProgress', by: ['firstContact'], asks: { note: 'may' }, when: ['welcomeOpen'], post: ['requester'], does: ['welcomeDone'] },

  { action: 'accept', from: ['completed'], to: 'accepted', by: ['requester', 'household'], asks: { note: 'may' }, tell: ['firstContact'], does: ['markAccepted', 'planFollowUp'], look: 'primary' },
  { action: 'accept', from: ['completed'], to: 'accepted', by: ['firstContact', 'manager'], asks: { note: 'must' }, when: ['clerkAccepts'], tell: ['requester'], does: ['markAccepted', 'planFollowUp'] },
  { action: 'autoAccept', from: ['completed'], to: 'accepted', by: ['system'], when: ['acceptanceExpired'], tell: ['requester'], post: ['firstContact'], does: ['markAccepted', 'planFollowUp'] },
  { action: 'reject', from: ['completed'], to: 'received', by: ['requester'], asks: { note: 'must', photos: 'may' }, tell: ['firstContact'], does: ['countRejection'], look: 'plain' }
]

/**
 * Whoever moves out loses their access with it: what they have to say is signed before (`settlement`), the desk accepts, and
 * nothing of it passes to those who live there next.
 */
export const moveOut: Flow = [
  ...without(desk, 'passOn', 'reopen', 'rate', 'followUp', 'miss'), ...shared,
  { action: 'readMeters', from: atWork, to: 'inProgress', by: ['firstContact', 'assignee'], asks: { readings: 'may', photos: 'may' }, when: ['finalMetersOpen', 'finalMetersReady'], post: ['requester', 'firstContact'], does: ['keepReadings', 'finalMetersDone'] },
  { action: 'clearBills', from: atWork, to: 'same', by: ['firstContact'], when: ['finalBillOpen', 'finalBillReady'], post: ['requester'], does: ['finalBillDone'] },
  { action: 'takeKeys', from: atWork, to: 'inProgress', by: ['firstContact'], asks: { keys: 'must', strokes: 'must' }, when: ['keysBackOpen', 'keysBackReady'], tell: ['requester'], does: ['takeKeys', 'keysBackDone'] },
  { action: 'askDeposits', from: atWork, to: 'same', by: ['firstContact'], when: ['depositOpen', 'depositReady'], does: ['askDeposits'] },
  { action: 'noteDeposits', from: [...atWork, ...after], to: 'same', by: ['system'], asks: { deposits: 'must' }, post: ['requester', 'firstContact'], does: ['keepDeposits', 'depositDone'] },
  { action: 'signSettlement', from: atWork, to: 'same', by: ['requester', 'firstContact'], asks: { strokes: 'must' }, when: ['settlementOpen', 'settlementReady'], tell: ['firstContact'], post: ['requester'], does: ['signSettlement', 'settlementDone'] },
  { action: 'leave', from: atWork, to: 'same', by: ['firstContact'], when: ['bindingsOpen', 'bindingsReady', 'notLeaving'], tell: ['requester'], does: ['letGo'] },
  { action: 'left', from: [...atWork, ...after], to: 'same', by: ['system'], tell: ['firstContact'], does: ['leaveHousehold', 'bindingsDone'] },

  { action: 'accept', from: ['completed'], to: 'accepted', by: ['firstContact', 'manager'], asks: { note: 'may' }, post: ['firstContact'], does: ['markAccepted'], look: 'primary' },
  { action: 'autoAccept', from: ['completed'], to: 'accepted', by: ['system'], when: ['acceptanceExpired'], post: ['firstContact'], does: ['markAccepted'] }
]
