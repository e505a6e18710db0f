import type { CashierAnswer } from './shapes'

/** WeChat says `requestPayment:fail cancel` for whoever left by themselves, and anything else for what went wrong. */
export const leftCashier = (errMsg = ''): CashierAnswer => / cancel\b/.test(errMsg) ? 'cancelled' : 'failed'
