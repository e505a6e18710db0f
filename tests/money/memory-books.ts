/** The books in memory, as the database keeps them: a conditional write and a transaction are each one moment. */
import type { Bill, Hold } from '@domain/billing/bill'
import { seesBill, type BillScope } from '@domain/billing/scope'
import type { Posting } from '@domain/payment/account'
import type { Booking, Found, Wanted } from '@domain/payment/booking'
import { billIdsOf, prepaidIdsOf, type PayOrder } from '@domain/payment/order'
import type { Payment, PrepaidBalance, ReceiptHead } from '@domain/payment/payment'
import type { Refund } from '@domain/payment/refund'
import type { VendorDue } from '@domain/statement/due'
import type { Statement } from '@domain/statement/statement'
import type { Books } from '../../cloudfunctions/payment/ports'
import type { Books as Lying } from '../make/books'
import type { Turns } from './turns'

export class MemoryBooks implements Books {
  readonly billsById = new Map<string, Bill>()
  readonly orders = new Map<string, PayOrder>()
  readonly payments = new Map<string, Payment>()
  readonly refunds = new Map<string, Refund>()
  readonly balances = new Map<string, PrepaidBalance>()
  readonly ledger = new Map<string, Posting>()
  readonly dues = new Map<string, VendorDue>()
  readonly statements = new Map<string, Statement>()
  /** How often anything was written. */
  writes = 0
  head: ReceiptHead = { _id: 'estate', v: 1, last: 0 }

  constructor (private readonly turns: Turns) {}

  private async once<T> (work: () => T): Promise<T> {
    await this.turns.wait()
    const result = work()
    this.writes++
    await this.turns.wait()
    return structuredClone(result)
  }

  hold (scope: Required<BillScope>, billIds: readonly string[], hold: Hold) {
    return this.once(() => {
      for (const bill of this.within(scope, billIds)) if (bill.state === 'open' && !bill.held) this.billsById.set(bill._id, { ...bill, held: hold, rev: bill.rev + 1 })
    })
  }

  bills (scope: Required<BillScope>, billIds: readonly string[]) {
    return this.once(() => this.within(scope, billIds))
  }

  private within = (scope: BillScope, billIds: readonly string[]) => billIds.flatMap(id => this.billsById.get(id) ?? []).filter(bill => seesBill(scope, bill))

  addOrder (order: PayOrder) {
    return this.once(() => !this.orders.has(order._id) && !!this.orders.set(order._id, order))
  }

  order (id: string) { return this.once(() => this.orders.get(id)) }

  book<B extends Booking> (wanted: Wanted, decide: (found: Found) => B): Promise<B> {
    return this.once(() => {
      const found = this.read(wanted)
      decide(structuredClone(found))
      const booking = decide(structuredClone(found))
      this.write(booking)
      return booking
    })
  }

  private read ({ orderId, paymentId, refundId, billIds = [], premisesIds = [], statementId, dueIds = [], unsettled }: Wanted): Found {
    const order = orderId === undefined ? undefined : this.orders.get(orderId)
    const payment = paymentId === undefined ? undefined : this.payments.get(paymentId)
    const refund = refundId === undefined ? undefined : this.refunds.get(refundId)
    const statement = statementId === undefined ? undefined : this.statements.get(statementId)
    const due = [...this.dues.values()].filter(each => unsettled?.vendorId === each.vendorId && each.statementId === null && each.at < unsettled.until).sort((a, b) => a.at - b.at)
    const bills = new Set([...billIds, ...billIdsOf(order?.items ?? []), ...refund?.billId ? [refund.billId] : []])
    const homes = new Set([...premisesIds, ...prepaidIdsOf(order?.items ?? []), ...refund ? [refund.premisesId] : []])
    return {
      ...(order && { order }), ...(payment && { payment }), ...(refund && { refund }), ...(statement && { statement }), dues: [...dueIds.flatMap(id => this.dues.get(id) ?? []), ...due.slice(0, unsettled?.most)], head: this.head,
      bills: [...bills].flatMap(id => this.billsById.get(id) ?? []), balances: [...homes].flatMap(id => this.balances.get(id) ?? [])
    }
  }

  private write ({ order, payment, refund, bills = [], balances = [], head, statement, dues = [], postings = [] }: Booking) {
    for (const posting of postings) {
      if (this.ledger.has(posting._id)) throw new Error(`posted twice: ${posting._id}`)
      this.ledger.set(posting._id, posting)
    }
    if (order) this.orders.set(order._id, order)
    if (payment) this.payments.set(payment._id, payment)
    if (refund) this.refunds.set(refund._id, refund)
    for (const bill of bills) this.billsById.set(bill._id, bill)
    for (const balance of balances) this.balances.set(balance._id, balance)
    if (head) this.head = head
    if (statement) this.statements.set(statement._id, statement)
    for (const due of dues) this.dues.set(due._id, due)
  }

  /** All of it, as an operator reads it. */
  get lying (): Lying {
    const lists = { bills: this.billsById, orders: this.orders, payments: this.payments, refunds: this.refunds, balances: this.balances, postings: this.ledger, dues: this.dues, statements: this.statements }
    const rows = Object.fromEntries(Object.entries(lists).map(([name, each]) => [name, [...each.values()]])) as Omit<Lying, 'heads' | 'tills'>
    return { ...rows, heads: [this.head], tills: [] }
  }
}
