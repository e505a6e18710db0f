/** Where money stands. Each posting debits one account and credits another by the same sum, so all of them together are always nothing. */

/** How money came in; `prepaid` was paid before. Each is an account of its own. */
export const channels = ['wechat', 'cash', 'transfer', 'pos', 'prepaid'] as const
export type PayChannel = typeof channels[number]

/** Of the counter: what a cashier takes. */
export const counterChannels = ['cash', 'transfer', 'pos'] as const

/** `prepaid`, `depositHeld` and `refundDue` are owed to residents; `receivable` they owe; a deposit that was asked for is `depositDue` until it is there. `serviceCost` is what vendors cost, `vendorDue` what of it they are still owed. */
export const accounts = [...channels, 'receivable', 'income', 'lateIncome', 'depositDue', 'depositHeld', 'refundDue', 'serviceCost', 'vendorDue'] as const
export type Account = typeof accounts[number]

/** Fen, debits positive, credits negative. */
export interface Line { account: Account, fen: number }

export const postingActs = ['issue', 'pay', 'credit', 'keepDeposit', 'deductDeposit', 'askRefund', 'refuseRefund', 'refund', 'oweVendor', 'deductVendor', 'restoreVendor', 'payVendor'] as const
export type PostingAct = typeof postingActs[number]

/** What vendors cost follows from these, and from it the margin: for those who may `seeMargins`. */
export const vendorActs = ['oweVendor', 'deductVendor', 'restoreVendor', 'payVendor'] as const satisfies readonly PostingAct[]

/** One act in the ledger: only ever added. Its id follows from what it is about, so that the same act is there once. */
export interface Posting {
  _id: string
  v: 1
  estateId: string
  act: PostingAct
  at: number
  by: string
  lines: Line[]
  premisesIds: string[]
  /** Of the bill, payment, refund, run, due, deduction or statement it is about. */
  of: string
  /** Whose `vendorDue` it moves. */
  vendorId?: string
}

/** @param fen a positive integer; nothing for 0 */
export const post = (debit: Account, credit: Account, fen: number): Line[] =>
  fen === 0 ? [] : [{ account: debit, fen }, { account: credit, fen: -fen }]

/** Lines of the same account as one; those that cancel out are left away. */
export function summed (lines: readonly Line[]): Line[] {
  const sums = new Map<Account, number>()
  for (const { account, fen } of lines) sums.set(account, (sums.get(account) ?? 0) + fen)
  return [...sums].filter(([, fen]) => fen !== 0).map(([account, fen]) => ({ account, fen }))
}
