/** What steps of key custody owe to other documents. */
export const custodyErrands = ['chainLine'] as const
