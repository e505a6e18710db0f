/** The work of whoever was chosen: they do what an assignee does, changes of the price are confirmed like the price, and what was paid for is done again free of charge. */
import type { Status } from '../matter/matter'
import type { Flow } from '../matter/step'

const begun: readonly Status[] = ['assigned', 'inProgress']
const atWork: readonly Status[] = [...begun, 'completed', 'deferred']
const anyTime: readonly Status[] = ['received', 'quoting', 'quoted', ...atWork, 'accepted', 'closed', 'cancelled']

const going: Flow = [
  { action: 'start', from: ['assigned'], to: 'inProgress', by: ['vendor'], asks: { note: 'may' }, when: ['chosenFit'], tell: ['requester'], post: ['firstContact'], look: 'primary' },
  { action: 'arrive', from: ['inProgress'], to: 'same', by: ['vendor'], asks: { photos: 'may', note: 'may' }, when: ['notArrived'], post: ['requester', 'firstContact'], does: ['markArrived', 'markCalledOut'], stops: ['arrive'], look: 'primary' },
  { action: 'complete', from: ['inProgress'], to: 'completed', by: ['vendor'], asks: { note: 'must', photos: 'may' }, when: ['noChangeWaits'], tell: ['requester', 'firstContact'], does: ['markCompleted'], stops: ['arrive', 'finish'], look: 'primary' },
  { action: 'decline', from: begun, to: 'received', by: ['vendor'], asks: { note: 'must' }, tell: ['firstContact', 'requester'], does: ['vendorDeclines'], starts: ['arrive', 'finish'], insideNote: true },
  // Its papers have ended or it was suspended while it is at work: whoever answers for the matter decides what becomes of it.
  { action: 'stopVendor', from: [...begun, 'deferred'], to: 'same', by: ['system'], asks: { note: 'must' }, when: ['vendorWorks'], tell: ['firstContact'], inside: true },
  { action: 'dropVendor', from: begun, to: 'received', by: ['firstContact', 'manager'], asks: { note: 'must' }, when: ['vendorWorks'], tell: ['vendorsLetGo', 'requester', 'firstContact'], does: ['dropVendor'], starts: ['arrive', 'finish'], insideNote: true },
  { action: 'say', from: atWork, to: 'same', by: ['vendor'], asks: { note: 'must', photos: 'may' }, tell: ['requester', 'firstContact'] },
  { action: 'askCall', from: begun, to: 'same', by: ['vendor'], asks: { note: 'may' }, tell: ['firstContact'], inside: true }
]

const changing: Flow = [
  { action: 'quoteChange', from: ['inProgress'], to: 'same', by: ['vendor'], asks: { quote: 'must' }, when: ['notBilledYet', 'changeUnpriced', 'quoteDates', 'quoteSum'], tell: ['firstContact'], does: ['keepChange'], inside: true },
  { action: 'proposeChange', from: ['inProgress'], to: 'same', by: ['firstContact', 'manager'], asks: { quoteId: 'must', priceFen: 'must', warrantyDays: 'may', note: 'may' }, when: ['notOwnHome', 'changeWaits', 'nothingOffered', 'quoteLive', 'quoteHolds', 'priceWithin'], tell: ['requester'], post: ['firstContact'], does: ['offerPrice'], look: 'primary' },
  { action: 'proposeChange', from: ['inProgress'], to: 'same', by: ['manager'], asks: { quoteId: 'must', priceFen: 'must', warrantyDays: 'may', note: 'must' }, when: ['notOwnHome', 'changeWaits', 'nothingOffered', 'quoteLive', 'quoteHolds', 'priceOutside'], tell: ['requester'], post: ['firstContact'], does: ['offerAllowed'], insideNote: true, look: 'primary' },
  { action: 'refuseChange', from: ['inProgress'], to: 'same', by: ['firstContact', 'manager'], asks: { note: 'must' }, when: ['changeWaits'], tell: ['vendor'], post: ['firstContact'], does: ['refuseChange'], inside: true, look: 'plain' },
  { action: 'confirmChange', from: ['inProgress'], to: 'same', by: ['requester', 'household'], asks: { priceId: 'must' }, when: ['priceOffered', 'priceHolds'], tell: ['vendor', 'firstContact'], post: ['requester'], does: ['confirmChange'], look: 'primary' },
  { action: 'declineChange', from: ['inProgress'], to: 'same', by: ['requester', 'household'], asks: { note: 'may' }, when: ['anyOffered'], tell: ['vendor', 'firstContact'], does: ['declineChange'], look: 'plain' }
]

const ending: Flow = [
  { action: 'cancel', from: begun, to: 'cancelled', by: ['requester'], asks: { agreedFen: 'must', note: 'may' }, when: ['vendorWorks', 'calledOut', 'feeAgreed'], tell: ['firstContact', 'vendorsLetGo'], does: ['chargeCallOut', 'letVendorsGo', 'end'], look: 'danger' },
  { action: 'cancel', from: ['submitted', 'received', 'quoting', 'quoted', 'assigned'], to: 'cancelled', by: ['requester'], asks: { note: 'may' }, when: ['notCalledOut'], tell: ['firstContact', 'assignee', 'vendorsLetGo'], post: ['followers'], does: ['letVendorsGo', 'end'], look: 'danger' },
  { action: 'cancel', from: ['inProgress'], to: 'cancelled', by: ['requester'], asks: { note: 'may' }, when: ['vendorWorks', 'notCalledOut'], tell: ['firstContact', 'vendorsLetGo'], does: ['letVendorsGo', 'end'], look: 'danger' },
  { action: 'cancel', from: ['submitted', 'received', 'quoting', 'quoted', ...begun, 'deferred'], to: 'cancelled', by: ['firstContact', 'manager'], asks: { note: 'must' }, tell: ['requester', 'assignee', 'followers', 'vendorsLetGo'], does: ['letVendorsGo', 'end'], look: 'danger' },
  { action: 'reject', from: ['completed'], to: 'assigned', by: ['requester'], asks: { note: 'must', photos: 'may' }, when: ['vendorWorks'], tell: ['vendor', 'firstContact'], does: ['countRejection', 'countRedo'], starts: ['finish'], look: 'plain' },
  { action: 'reopen', from: ['accepted', 'closed'], to: 'assigned', by: ['requester', 'visitor', 'firstContact'], asks: { note: 'must', photos: 'may' }, when: ['underWarranty', 'warrantyFit'], tell: ['vendor', 'firstContact', 'requester'], does: ['countReopening', 'countRedo', 'callBack'], starts: ['arrive', 'finish'] },
  // Whoever did it may not come any more: what was promised stays, the center finds who keeps it.
  { action: 'reopen', from: ['accepted', 'closed'], to: 'received', by: ['requester', 'visitor', 'firstContact'], asks: { note: 'must', photos: 'may' }, when: ['underWarranty', 'warrantyUnfit'], tell: ['firstContact', 'requester', 'manager'], does: ['countReopening', 'countRedo', 'releaseVendor'], starts: ['arrive', 'finish'] },
  { action: 'keepBill', from: anyTime, to: 'same', by: ['system'], asks: { billId: 'must' }, does: ['keepBill'], inside: true }
]

export const works: Flow = [...going, ...changing, ...ending]
