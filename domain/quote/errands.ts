/** What steps of paid work owe to other documents: the bill of what was confirmed, or of having come for nothing. */
export const quoteErrands = ['chargeQuoted', 'chargeCallOut'] as const
