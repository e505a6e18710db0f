/** What steps of key custody owe: a movement its entry in the audit log, a lending for a matter a look at whether that has ended. */
export const custodyErrands = ['chainLine', 'watchPurpose'] as const
