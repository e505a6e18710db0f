/** The books in the database: what is held and read outside, and the one transaction by which money moves. */
import type { Bill } from '@domain/billing/bill'
import type { BillScope } from '@domain/billing/scope'
import type { Booking, Found, Unsettled, Wanted } from '@domain/payment/booking'
import { billIdsOf, prepaidIdsOf, type PayOrder } from '@domain/payment/order'
import type { Payment, PrepaidBalance, ReceiptHead } from '@domain/payment/payment'
import type { Refund } from '@domain/payment/refund'
import type { Till } from '@domain/payment/till'
import type { VendorDue } from '@domain/statement/due'
import type { Statement } from '@domain/statement/statement'
import { append } from '../audit/repo'
import { addNoticeIn } from '../inbox/repo'
import { command as _, inTransaction, isTaken, type Transaction } from '../kit/cloud'
import { money, type Money } from './money-repo'
import type { Books, Witness } from './ports'

/** Bills with these ids that are within the scope; whoever belongs nowhere is not asked for. */
const within = ({ estateId, ties }: Required<BillScope>, billIds: readonly string[], ...further: object[]) =>
  _.and([{ _id: _.in([...billIds]), estateId }, _.or(ties.map(({ premisesId, from }) => ({ premisesId, period: _.gte(from) }))), ...further])

interface Stored { _id: string, estateId: string }

/** Each costs a round trip, for the operations of a transaction come one after the other: nothing that is not wanted is asked for. */
async function several<T> (transaction: Transaction, collection: Money, estateId: string, ids: readonly string[]): Promise<T[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const { data } = await transaction.collection(collection).where({ _id: _.in(wanted), estateId }).limit(wanted.length).get()
  return data as T[]
}

async function one<T extends Stored> (transaction: Transaction, collection: Money, estateId: string, id: string | undefined): Promise<T | undefined> {
  if (id === undefined) return undefined
  const { data } = await transaction.collection(collection).doc(id).get() as { data: T | null }
  return data?.estateId === estateId ? data : undefined
}

async function headOf (transaction: Transaction, estateId: string): Promise<ReceiptHead> {
  const collection: Money = 'receiptHeads'
  const { data } = await transaction.collection(collection).doc(estateId).get() as { data: ReceiptHead | null }
  return data ?? { _id: estateId, v: 1, last: 0 }
}

async function unsettledOf (transaction: Transaction, estateId: string, { vendorId, until, most }: Unsettled): Promise<VendorDue[]> {
  const collection: Money = 'vendorDues'
  const { data } = await transaction.collection(collection).where({ estateId, statementId: null, vendorId, at: _.lt(until) }).orderBy('at', 'asc').orderBy('_id', 'asc').limit(most).get()
  return data as VendorDue[]
}

async function read (transaction: Transaction, { estateId, orderId, paymentId, refundId, billIds = [], premisesIds = [], tillId, statementId, dueIds = [], unsettled }: Wanted): Promise<Found> {
  const order = await one<PayOrder>(transaction, 'payOrders', estateId, orderId)
  const refund = await one<Refund>(transaction, 'refunds', estateId, refundId)
  const payment = await one<Payment>(transaction, 'payments', estateId, paymentId ?? refund?.paymentId)
  const till = await one<Till>(transaction, 'tills', estateId, tillId)
  const statement = await one<Statement>(transaction, 'statements', estateId, statementId)
  const items = order?.items ?? []
  return {
    ...(order && { order }), ...(payment && { payment }), ...(refund && { refund }), ...(till && { till }), ...(statement && { statement }),
    dues: [...await several<VendorDue>(transaction, 'vendorDues', estateId, dueIds), ...unsettled ? await unsettledOf(transaction, estateId, unsettled) : []],
    bills: await several<Bill>(transaction, 'bills', estateId, [...billIds, ...billIdsOf(items), ...refund?.billId ? [refund.billId] : []]),
    balances: await several<PrepaidBalance>(transaction, 'prepaidBalances', estateId, [...premisesIds, ...prepaidIdsOf(items), ...refund?.source === 'prepaid' ? [refund.premisesId] : []]),
    ...((orderId ?? (refundId ? undefined : paymentId)) && { head: await headOf(transaction, estateId) })
  }
}

const put = (transaction: Transaction, collection: Money, { _id, ...rest }: { _id: string }) => transaction.collection(collection).doc(_id).set(rest)

/** The receipt head goes first: whoever met somebody else learns of it before having written anything. */
async function write (transaction: Transaction, { head, order, payment, refund, till, statement, bills: changed = [], balances = [], dues = [], postings = [] }: Booking): Promise<void> {
  if (head) await put(transaction, 'receiptHeads', head)
  if (order) await put(transaction, 'payOrders', order)
  if (payment) await put(transaction, 'payments', payment)
  if (refund) await put(transaction, 'refunds', refund)
  if (till) await put(transaction, 'tills', till)
  if (statement) await put(transaction, 'statements', statement)
  for (const due of dues) await put(transaction, 'vendorDues', due)
  for (const bill of changed) await put(transaction, 'bills', bill)
  for (const balance of balances) await put(transaction, 'prepaidBalances', balance)
  const ledger: Money = 'ledger'
  if (postings.length > 0) await transaction.collection(ledger).add(postings)
}

const changesAnything = (booking: Booking) => Object.values(booking).some(each => each !== undefined && (!Array.isArray(each) || each.length > 0))

async function bear (transaction: Transaction, { actor, audited, now, tells }: Witness, booking: Booking): Promise<void> {
  for (const each of tells?.(booking) ?? []) await addNoticeIn(transaction, each)
  await append(transaction, actor, audited, now)
}

/**
 * Round trips of one settlement: begin, order, bills, receipt head, then head, order, payment, each bill and the posting, commit;
 * 8 + one for each bill, and two more where something is paid ahead. One is added for the refund of what nothing was owed for.
 */
async function book<B extends Booking> (wanted: Wanted, decide: (found: Found) => B, witness?: Witness): Promise<B> {
  return inTransaction(async transaction => {
    const booking = decide(await read(transaction, wanted))
    await write(transaction, booking)
    if (witness && changesAnything(booking)) await bear(transaction, witness, booking)
    return booking
  })
}

export const books: Books = {
  async hold (scope, billIds, hold) {
    if (scope.ties.length === 0) return
    await money.bills().where(within(scope, billIds, { state: 'open', held: _.exists(false) })).update({ held: _.set(hold), rev: _.inc(1) })
  },

  async bills (scope, billIds) {
    if (scope.ties.length === 0) return []
    const { data } = await money.bills().where(within(scope, billIds)).limit(billIds.length).get()
    return data as Bill[]
  },

  async addOrder (order) {
    return money.payOrders().add(order).then(() => true, (error: unknown) => {
      if (isTaken(error)) return false
      throw error
    })
  },

  async order (id) {
    const { data } = await money.payOrders().where({ _id: id }).limit(1).get()
    return (data as PayOrder[])[0]
  },

  book
}
