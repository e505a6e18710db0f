/** Steps that only moving in and out has. */
export const moveActions = [
  'checkPapers', 'checkHousehold', 'snag', 'linkSnag', 'recheckSnag', 'endSnagging', 'readMeters', 'reportMeters', 'setFeeFrom', 'clearFees', 'acknowledge', 'signAgreement',
  'handKeys', 'signKeys', 'welcome', 'clearBills', 'takeKeys', 'askDeposits', 'noteDeposits', 'signSettlement', 'leave', 'left'
] as const
