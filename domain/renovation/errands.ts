/** What steps of renovation filing owe to other documents. */
export const renovationErrands = ['chargeBills', 'awaitPayment', 'refundDeposit'] as const
