/** Payments as receipts read them: one by one, for whoever may see all of it, and how often it was printed. */
import { billScope } from '@domain/billing/scope'
import type { Payment } from '@domain/payment/payment'
import { seesWhole } from '@domain/payment/sight'
import type { Who } from '@domain/people/person'
import { command as _, type Transaction } from '../kit/cloud'
import { money, type Money } from './money-repo'

const payments: Money = 'payments'

/** A payment with a receipt. */
export type Receipt = Payment & { receiptNo: number }

const asReceipt = (payment: Payment | null | undefined): Receipt | undefined =>
  payment?.receiptNo === undefined ? undefined : payment as Receipt

const theirs = (who: Who, receipt: Receipt | undefined) => receipt && seesWhole(receipt, who.id, billScope(who)) ? receipt : undefined

/** As far as an index tells; `seesWhole` is the rule. */
function scope (who: Who): object[] {
  const { ties } = billScope(who)
  return ties ? [_.or([{ payerId: who.id }, { premisesIds: _.in(ties.map(each => each.premisesId)) }])] : []
}

/** @returns undefined for what is not there, has no receipt, or is not theirs to see: nobody can tell which */
export async function receiptFor (who: Who, id: string): Promise<Receipt | undefined> {
  const { data } = await money.payments().where(_.and([{ _id: id, estateId: who.estateId }, ...scope(who)])).limit(1).get()
  return theirs(who, asReceipt((data as Payment[])[0]))
}

/** The same within a transaction. */
export async function receiptIn (transaction: Transaction, who: Who, id: string): Promise<Receipt | undefined> {
  const { data } = await transaction.collection(payments).doc(id).get()
  return theirs(who, asReceipt(data as Payment | null))
}

/** @param receiptNo the running number of the estate */
export async function receiptByNumber (estateId: string, receiptNo: number): Promise<Receipt | undefined> {
  const { data } = await money.payments().where({ estateId, receiptNo }).limit(1).get()
  return asReceipt((data as Payment[])[0])
}

/** One print more, in the same transaction as what tells of it. @returns which print it is */
export async function countPrint (transaction: Transaction, { _id, prints, rev }: Receipt): Promise<number> {
  await transaction.collection(payments).doc(_id).update({ prints: prints + 1, rev: rev + 1 })
  return prints + 1
}
