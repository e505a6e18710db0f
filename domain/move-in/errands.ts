/** What steps of moving in and out owe to other documents. */
export const moveErrands = ['openSnag'] as const
