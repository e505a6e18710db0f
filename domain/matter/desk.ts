/** Steps that every kind shares: receiving, talking, handing over, ending. First-contact responsibility is these rows. */
import { ended, type Status } from './matter'
import type { Flow } from './step'

interface Stages {
  /** Work has not ended and may still change hands. */
  atWork: readonly Status[]
  /** All of those and what follows until it has ended. */
  underWay: readonly Status[]
  /** What it can end in. */
  ends?: readonly Status[]
}

/** The steps of the desk over the statuses that a kind has. */
export function deskOf ({ atWork, underWay, ends = ended }: Stages): Flow {
  const open: readonly Status[] = ['submitted', ...underWay], any = [...open, ...ends]
  return [
    { action: 'receive', from: ['submitted'], to: 'received', by: ['clerk', 'manager'], tell: ['requester'], post: ['clerkOnDuty', 'followers'], does: ['becomeFirstContact'], stops: ['receive'], starts: ['arrive', 'finish'], look: 'primary' },
    { action: 'appoint', from: ['submitted'], to: 'received', by: ['system'], asks: { clerkId: 'must' }, tell: ['requester', 'firstContact', 'manager'], does: ['appointContact'], stops: ['receive'], starts: ['arrive', 'finish'] },
    { action: 'classify', from: atWork, to: 'same', by: ['firstContact', 'manager'], asks: { categoryId: 'may', priority: 'may', note: 'may' }, when: ['categoryFits'], does: ['reclassify'], starts: ['finish'], inside: true },

    { action: 'handOver', from: underWay, to: 'same', by: ['manager'], asks: { clerkId: 'must', note: 'must' }, when: ['clerkFits'], tell: ['pendingContact', 'firstContact'], does: ['offerHandOver'], inside: true },
    { action: 'takeOver', from: underWay, to: 'same', by: ['pendingContact'], when: ['handOverOffered'], tell: ['requester', 'assignee', 'manager'], does: ['becomeFirstContact', 'dropHandOver'], look: 'primary' },
    { action: 'refuseHandOver', from: underWay, to: 'same', by: ['pendingContact'], asks: { note: 'must' }, when: ['handOverOffered'], tell: ['manager', 'firstContact'], does: ['dropHandOver'], inside: true },
    { action: 'chaseHandOver', from: underWay, to: 'same', by: ['system'], tell: ['manager', 'pendingContact'], does: ['markChased'], inside: true },

    { action: 'say', from: any, to: 'same', by: ['requester', 'household'], asks: { note: 'must', photos: 'may' }, tell: ['holder', 'assignee'] },
    { action: 'say', from: any, to: 'same', by: ['firstContact', 'assignee', 'manager'], asks: { note: 'must', photos: 'may' }, tell: ['requester', 'firstContact'] },
    { action: 'note', from: any, to: 'same', by: ['clerk', 'assignee', 'manager'], asks: { note: 'must', photos: 'may' }, post: ['firstContact', 'assignee'], inside: true },
    { action: 'call', from: any, to: 'same', by: ['clerk', 'assignee', 'manager'], inside: true },
    { action: 'nudge', from: ['submitted', ...atWork], to: 'same', by: ['requester', 'household', 'followers'], asks: { note: 'may' }, when: ['nudgeGap'], tell: ['holder', 'assignee'], does: ['countNudge'] },
    { action: 'follow', from: open, to: 'same', by: ['neighbour'], when: ['notFollowing'], does: ['addFollower'], inside: true },
    { action: 'unfollow', from: any, to: 'same', by: ['followers'], when: ['following'], does: ['removeFollower'], inside: true },

    // Whoever asked has moved out or was removed: somebody of the home follows it up, or the desk alone.
    { action: 'passOn', from: open, to: 'same', by: ['system'], tell: ['requester'], post: ['firstContact', 'assignee'], does: ['passOn'] },

    { action: 'cancel', from: ['submitted', 'received', 'assigned'], to: 'cancelled', by: ['requester'], asks: { note: 'may' }, tell: ['firstContact', 'assignee'], post: ['followers'], does: ['end'], look: 'danger' },
    { action: 'cancel', from: ['submitted', ...atWork], to: 'cancelled', by: ['firstContact', 'manager'], asks: { note: 'must' }, tell: ['requester', 'assignee', 'followers'], does: ['end'], look: 'danger' },
    { action: 'conclude', from: atWork, to: 'closed', by: ['firstContact', 'manager'], asks: { reason: 'must', note: 'must', duplicateOf: 'may' }, tell: ['requester', 'assignee', 'followers'], does: ['conclude', 'end'] },

    { action: 'followUp', from: ['accepted'], to: 'closed', by: ['visitor', 'firstContact'], asks: { result: 'must', scores: 'may', note: 'may' }, when: ['followUpOpen', 'resultFits'], tell: ['managerIfLow'], post: ['requester', 'firstContact'], does: ['followUpDone', 'keepScores', 'end'], stops: ['followUp'], look: 'primary' },
    { action: 'miss', from: ['accepted'], to: 'same', by: ['visitor', 'firstContact'], asks: { note: 'may' }, when: ['followUpOpen'], does: ['followUpMissed'], inside: true },
    { action: 'rate', from: ['accepted', 'closed'], to: 'same', by: ['requester'], asks: { scores: 'must', note: 'may' }, when: ['notRated', 'withinReopenDays'], tell: ['managerIfLow'], post: ['firstContact', 'assignee'], does: ['keepScores'], look: 'primary' },
    { action: 'close', from: ['accepted'], to: 'closed', by: ['firstContact', 'system'], when: ['followUpDone'], post: ['requester'], does: ['end'] },
    { action: 'reopen', from: ['accepted', 'closed'], to: 'received', by: ['requester', 'visitor', 'firstContact'], asks: { note: 'must', photos: 'may' }, when: ['withinReopenDays'], tell: ['firstContact', 'requester', 'manager'], does: ['countReopening'], starts: ['arrive', 'finish'] },

    { action: 'warn', from: open, to: 'same', by: ['system'], asks: { clock: 'must' }, tell: ['holder', 'assignee'], does: ['markWarned'], inside: true },
    { action: 'breach', from: open, to: 'same', by: ['system'], asks: { clock: 'must' }, tell: ['holder', 'assignee'], does: ['markBreached'], inside: true },
    { action: 'breachManager', from: open, to: 'same', by: ['system'], asks: { clock: 'must' }, tell: ['manager', 'holder'], does: ['markEscalated'], inside: true },
    { action: 'reckon', from: open, to: 'same', by: ['system'], when: ['calendarThere'], does: ['reckonAgain'], inside: true }
  ]
}
