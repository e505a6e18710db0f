/** 钥匙托管 as a table: announced or written down, handed in with two signatures, then one small step for whatever happens to a key. */
import { deskOf } from '../matter/desk'
import type { Part } from '../matter/parts'
import { without, type Flow } from '../matter/step'

const desk: readonly Part[] = ['clerk', 'manager']

const shared = without(
  deskOf({ atWork: ['received', 'inProgress'], underWay: ['received', 'inProgress'], ends: ['closed', 'cancelled'] }),
  'classify', 'follow', 'unfollow', 'followUp', 'miss', 'rate', 'close', 'reopen', 'cancel', 'conclude'
)

const handingIn: Flow = [
  { action: 'handIn', from: ['received'], to: 'inProgress', by: desk, asks: { keyIds: 'must', ownerStrokes: 'may', deskStrokes: 'must', photos: 'may', note: 'may' }, when: ['allCounted', 'ownerSigned'], tell: ['requester'], post: ['firstContact'], does: ['ownerSigns', 'deskSigns', 'moveKeys'], look: 'primary' },
  { action: 'listKeys', from: ['received'], to: 'same', by: desk, asks: { custodyKeys: 'must', note: 'may' }, post: ['requester'], does: ['listKeys'] },
  { action: 'signHandIn', from: ['submitted', 'received'], to: 'same', by: ['requester'], asks: { ownerStrokes: 'must' }, when: ['ownerNotSigned'], post: ['holder'], does: ['ownerSigns'], look: 'primary' },
  { action: 'cancel', from: ['submitted', 'received'], to: 'cancelled', by: ['requester'], asks: { note: 'may' }, tell: ['firstContact'], does: ['end'], look: 'danger' },
  { action: 'cancel', from: ['submitted', 'received'], to: 'cancelled', by: ['firstContact', 'manager'], asks: { note: 'must' }, tell: ['requester'], does: ['end'], look: 'danger' }
]

const asking: Flow = [
  { action: 'askLending', from: ['inProgress'], to: 'same', by: desk, asks: { keyIds: 'must', borrower: 'must', lendFor: 'must', note: 'must' }, when: ['keysAtDesk', 'borrowerKnown', 'askable'], tell: ['requester'], does: ['addAsk'] },
  { action: 'allowLending', from: ['inProgress'], to: 'same', by: ['requester', 'household'], asks: { askId: 'must', note: 'may' }, when: ['askKnown', 'askWaits'], tell: ['firstContact', 'keyAsker'], does: ['allow'] },
  { action: 'refuseLending', from: ['inProgress'], to: 'same', by: ['requester', 'household'], asks: { askId: 'must', note: 'may' }, when: ['askKnown', 'askWaits'], tell: ['firstContact', 'keyAsker'], does: ['refuseAsk'] },
  { action: 'lapseAsk', from: ['inProgress'], to: 'same', by: ['system'], when: ['askLapsed'], tell: ['firstContact'], does: ['lapse'], inside: true }
]

const lending: Flow = [
  { action: 'lend', from: ['inProgress'], to: 'same', by: desk, asks: { keyIds: 'must', borrower: 'must', lendFor: 'must', note: 'must', until: 'must', lentForId: 'may', standingId: 'may', askId: 'may', accompaniedBy: 'may' }, when: ['keysAtDesk', 'oneRight', 'borrowerKnown', 'matterForStaff', 'standingFits', 'askFits', 'accompanied', 'backAhead'], tell: ['requester'], post: ['firstContact', 'keyHolders'], does: ['addLending', 'moveKeys', 'watchPurpose'] },
  { action: 'giveBack', from: ['inProgress'], to: 'same', by: desk, asks: { lendingId: 'must', keyIds: 'must', returnedBy: 'may', note: 'may' }, when: ['ofLending'], tell: ['requester'], post: ['firstContact'], does: ['moveKeys', 'noteReturn'] },
  { action: 'chaseKeys', from: ['inProgress'], to: 'same', by: ['system'], when: ['chaseDue'], tell: ['lateHolders', 'firstContact'], does: ['markKeysChased'], inside: true },
  { action: 'escalateKeys', from: ['inProgress'], to: 'same', by: ['system'], when: ['escalationDue'], tell: ['manager', 'firstContact'], does: ['markKeysEscalated'], inside: true },
  { action: 'endPurpose', from: ['inProgress'], to: 'same', by: ['system'], asks: { lendingId: 'must' }, when: ['somethingOut'], tell: ['firstContact', 'keyHolders'], does: ['markPurposeEnded'], inside: true }
]

const losing: Flow = [
  { action: 'loseKeys', from: ['inProgress'], to: 'same', by: desk, asks: { keyIds: 'must', note: 'must' }, when: ['keysHeld'], tell: ['requester', 'manager'], post: ['firstContact'], does: ['addLoss', 'moveKeys'] },
  { action: 'agreeLock', from: ['inProgress'], to: 'same', by: ['requester'], asks: { lossId: 'must', ownerStrokes: 'must' }, when: ['lossUnsigned'], tell: ['firstContact'], does: ['signLoss'], look: 'primary' },
  { action: 'agreeLock', from: ['inProgress'], to: 'same', by: desk, asks: { lossId: 'must', ownerStrokes: 'must', note: 'may' }, when: ['lossUnsigned'], tell: ['requester'], does: ['signLoss'] },
  { action: 'changeLock', from: ['inProgress'], to: 'same', by: desk, asks: { lossId: 'must', atCostOf: 'must', costFen: 'may', note: 'must', photos: 'may' }, when: ['lossAgreed'], tell: ['requester'], post: ['manager'], does: ['noteLockChange'] }
]

const keeping: Flow = [
  { action: 'countKeys', from: ['inProgress'], to: 'same', by: desk, asks: { foundKeyIds: 'must' }, when: ['foundKnown'], tell: ['managerIfKeysDiffer'], does: ['addCount'], inside: true },
  { action: 'extendCustody', from: ['inProgress'], to: 'same', by: ['requester', ...desk], asks: { keptUntil: 'must', note: 'may' }, when: ['dayToKeep'], post: ['requester', 'firstContact'], does: ['keepUntil'] },
  { action: 'remindCustody', from: ['inProgress'], to: 'same', by: ['system'], tell: ['requester'], post: ['firstContact'], does: ['markReminded'] },
  { action: 'withdraw', from: ['inProgress'], to: 'closed', by: desk, asks: { keyIds: 'must', ownerStrokes: 'must', note: 'may' }, when: ['keysAtDesk', 'takesRest', 'lossesSettled'], tell: ['requester'], post: ['firstContact'], does: ['signWithdrawal', 'moveKeys', 'end'] },
  { action: 'withdraw', from: ['inProgress'], to: 'same', by: desk, asks: { keyIds: 'must', ownerStrokes: 'must', note: 'may' }, when: ['keysAtDesk', 'leavesRest'], tell: ['requester'], post: ['firstContact'], does: ['signWithdrawal', 'moveKeys'] },
  { action: 'conclude', from: ['inProgress'], to: 'closed', by: ['firstContact', 'manager'], asks: { reason: 'must', note: 'must' }, when: ['nothingHeld', 'lossesSettled'], tell: ['requester'], does: ['conclude', 'end'] }
]

export const keyCustody: Flow = [...handingIn, ...shared, ...asking, ...lending, ...losing, ...keeping]
