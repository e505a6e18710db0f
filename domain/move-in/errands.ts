/** What steps of moving in and out owe to other documents. */
export const moveErrands = ['openSnag', 'sendBack', 'takeReadings', 'setFees', 'askDeposits', 'endBindings'] as const
