/** The audit log: who saw or changed what. Entries are only ever added, each chained to the one before by its hash. */
import type { Role } from '../people/role'

export const auditActs = [
  'revealPhone', 'revealIdNumber', 'openHousehold', 'recordEntry', 'changeEntry', 'endEntry', 'changePremises',
  'bind', 'endOccupancy', 'issueCode', 'revokeCode', 'invite', 'revokeInvitation', 'decideApplication',
  'inviteStaff', 'joinStaff', 'changeStaff', 'leaveStaff', 'importRows', 'exportRows', 'exportMyData', 'requestErasure', 'withdrawErasure', 'decideErasure', 'erase',
  'takeMoney', 'closeTill', 'askRefund', 'decideRefund', 'handOutRefund',
  'addTariff', 'changeTariff', 'endTariff', 'keepFeeTerms', 'allowVacancy', 'issueBills', 'chargeBill', 'creditBill', 'waiveLate',
  'releaseDeposit', 'printReceipt', 'answerInvoice', 'settleDifference', 'changeHotlines',
  'moveKeys', 'findKeys', 'decodeTag', 'settleKeyCount', 'printKeySlip',
  'publishEdition', 'witnessSigning', 'fileScan', 'correctSigning',
  'changePoll', 'seeVotes', 'viewJob',
  'addVendor', 'changeVendor', 'standVendor', 'revealContact', 'inviteCrew', 'joinCrew', 'leaveCrew', 'changeOffer',
  'exportBoard',
  'makeStatements', 'deductVendor', 'restoreVendor', 'moveStatement', 'exportStatement'
] as const
export type AuditAct = typeof auditActs[number]

/** What is said of an act; names and numbers of residents are not among it. */
export interface Audited {
  act: AuditAct
  /** Whom it concerns: a person's or an entry's id. */
  subjectId?: string
  premisesId?: string
  /** Where, as people say it. */
  label?: string
  reason?: string
  /** What changed: field names, counts, roads; never a personal number. */
  details?: Record<string, string | number>
}

export interface AuditEntry extends Audited {
  _id: string
  v: 1
  estateId: string
  /** 1, 2, 3… within the estate. */
  seq: number
  at: number
  actorId: string
  actorName: string
  actorRoles: readonly Role[]
  /** Hash of the entry before; the first has none. */
  previous: string
  hash: string
}
