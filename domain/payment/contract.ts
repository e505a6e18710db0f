/** Money in and out: orders at WeChat, the counter, what is paid ahead, refunds. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { date, fen, id, key, words } from '../kit/schema'
import type { Page } from '../matter/contract'
import { counterChannels, type Account } from './account'
import { mostItems, prepaidLimits } from './items'
import { refundStates } from './refund'
import type { TillView } from './till'
import type { OrderView, PaymentCard, RefundCard } from './view'

const billId = v.pipe(v.string('text'), v.regex(/^[A-Za-z0-9_-]{1,200}$/, 'id'))
const billIds = v.pipe(v.array(billId), v.maxLength(mostItems, 'tooMany'), v.check(each => new Set(each).size === each.length, 'twice'))
const prepaid = v.strictObject({ premisesId: id, fen: v.pipe(fen, v.minValue(prepaidLimits.leastFen, 'range'), v.maxValue(prepaidLimits.mostFen, 'range')) })
const cursor = v.optional(v.pipe(v.string('text'), v.maxLength(160, 'tooLong')))
const positive = v.pipe(fen, v.minValue(1, 'range'))
const counted = v.strictObject({ cash: fen, transfer: fen, pos: fen })

/** What an account has moved within a time, and stands at. */
export interface AccountRow { account: Account, fen: number }

export const payment = contract('payment', {
  /** Bills of several premises in one sum, and what is paid ahead; only premises one belongs to. Again with the same key: the same order. */
  order: method('payBills', v.strictObject({ key, billIds, prepaid: v.optional(prepaid) })).returns<OrderView>(),
  /** What became of it: asks WeChat where nobody has told us yet. */
  look: method('payBills', v.strictObject({ id })).returns<OrderView>(),
  /** The payer has changed their mind: its bills are free again at once. */
  cancel: method('payBills', v.strictObject({ id })).returns<OrderView>(),
  /** What is paid ahead for my premises. */
  balances: method('payBills', v.strictObject({})).returns<{ premisesId: string, label: string, balanceFen: number }[]>(),
  payFromPrepaid: method('payBills', v.strictObject({ key, billIds: v.pipe(billIds, v.minLength(1, 'required')) })).returns<PaymentCard>(),
  /** What I or my household have paid, the latest first. */
  payments: method('payBills', v.strictObject({ premisesId: v.optional(id), after: cursor })).returns<Page<PaymentCard>>(),

  /** Cash, transfer or POS. `fen` is what the cashier's page says it comes to. */
  take: method('takeMoney', v.strictObject({
    key, premisesId: id, channel: v.picklist(counterChannels, 'required'), billIds, prepaidFen: v.optional(prepaid.entries.fen), payerName: words(1, 30), reference: v.optional(words(1, 40)), fen: positive
  })).returns<PaymentCard>(),
  /** What came in, the latest first; of one home or of all. */
  received: method('seeMoney', v.strictObject({ premisesId: v.optional(id), after: cursor })).returns<Page<PaymentCard>>(),
  till: method('takeMoney', v.strictObject({ day: date })).returns<TillView>(),
  /** Once a day and cashier; where it differs there must be a note. */
  closeTill: method('takeMoney', v.strictObject({ day: date, counted, note: v.optional(words(2, 200)) })).returns<TillView>(),

  /** At most what is left of the payment, and what is paid ahead or held as a deposit. */
  askRefund: method('askRefunds', v.strictObject({ key, paymentId: id, premisesId: id, source: v.picklist(['prepaid', 'deposit']), billId: v.optional(billId), fen: positive, reason: words(2, 80) })).returns<RefundCard>(),
  refunds: method('seeMoney', v.strictObject({ state: v.optional(v.picklist(refundStates)), after: cursor })).returns<Page<RefundCard>>(),
  /** Approve or refuse, by somebody other than who asked; or hand out at the counter. */
  moveRefund: method('seeMoney', v.strictObject({ id, action: v.picklist(['approve', 'refuse', 'handOut']), reason: v.optional(words(2, 200)), reference: v.optional(words(1, 40)) })).returns<RefundCard>(),
  /** Sums of the ledger by account, for a month; without what vendors cost for whoever may not see margins. */
  accounts: method('seeMoney', v.strictObject({ period: v.pipe(v.string('period'), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'period')) })).returns<AccountRow[]>()
})
