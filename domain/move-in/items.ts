/**
 * What has to be done when somebody moves in or out, one row each: what must be done before it, who does it, and the step
 * that does it. Guards, effects, refusals and pages read this table.
 */
import type { moveActions } from './actions'

export const whats = [
  'papers', 'household', 'snagging', 'meters', 'fees', 'handbook', 'agreement', 'keys', 'welcome',
  'finalMeters', 'finalBill', 'keysBack', 'deposit', 'settlement', 'bindings'
] as const
export type What = typeof whats[number]

export type Doer = 'clerk' | 'technician' | 'resident'

export interface ItemRow {
  /** Those of the same plan that must be done first. */
  after: readonly What[]
  by: readonly Doer[]
  /** The step to take while it is open; the first that this person may take is offered. */
  steps: readonly typeof moveActions[number][]
}

export const itemRows: Record<What, ItemRow> = {
  papers: { after: [], by: ['clerk'], steps: ['checkPapers'] },
  household: { after: ['papers'], by: ['clerk'], steps: ['checkHousehold'] },
  snagging: { after: [], by: ['resident', 'technician', 'clerk'], steps: ['endSnagging', 'snag'] },
  meters: { after: [], by: ['technician', 'clerk'], steps: ['readMeters'] },
  fees: { after: ['papers'], by: ['clerk'], steps: ['clearFees', 'setFeeFrom'] },
  /** Signed where handbooks are signed, once for all; here it is only found to be there. */
  handbook: { after: [], by: ['resident', 'clerk'], steps: ['acknowledge'] },
  agreement: { after: ['papers'], by: ['resident'], steps: ['signAgreement'] },
  keys: { after: ['papers', 'meters'], by: ['clerk', 'resident'], steps: ['signKeys', 'handKeys'] },
  welcome: { after: [], by: ['clerk'], steps: ['welcome'] },
  finalMeters: { after: ['papers'], by: ['technician', 'clerk'], steps: ['readMeters'] },
  finalBill: { after: ['finalMeters'], by: ['clerk'], steps: ['clearBills'] },
  keysBack: { after: ['papers'], by: ['clerk'], steps: ['takeKeys'] },
  deposit: { after: ['finalBill'], by: ['clerk'], steps: ['askDeposits'] },
  settlement: { after: ['finalMeters', 'finalBill', 'keysBack', 'deposit'], by: ['resident'], steps: ['signSettlement'] },
  bindings: { after: ['papers', 'finalMeters', 'finalBill', 'keysBack', 'deposit', 'settlement'], by: ['clerk'], steps: ['leave'] }
}
