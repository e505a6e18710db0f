/** Payments as receipts read them: one by one, for whoever may see it, and how often it was printed. */
import { moment } from '@domain/kit/calendar'
import type { Payment } from '@domain/payment/payment'
import { seesPayment } from '@domain/payment/sight'
import { may } from '@domain/people/capability'
import type { Who } from '@domain/people/person'
import { command as _, db, type Transaction } from '../kit/cloud'

const payments = () => db.collection('payments')

/** A payment with a receipt. */
export type Receipt = Payment & { receiptNo: number }

const asReceipt = (payment: Payment | null | undefined): Receipt | undefined =>
  payment?.receiptNo === undefined ? undefined : payment as Receipt

/** As far as an index tells; `seesPayment` is the rule. */
const scope = (who: Who): object[] => may(who, 'seeMoney') ? [] : [_.or([
  { payerId: who.id },
  ...who.occupancies.map(({ premisesId, from }) => ({ premisesIds: premisesId, at: _.gte(moment(from)) }))
])]

/** @returns undefined for what is not there, has no receipt, or is not theirs to see: nobody can tell which */
export async function receiptFor (who: Who, id: string): Promise<Receipt | undefined> {
  const { data } = await payments().where(_.and([{ _id: id, estateId: who.estateId }, ...scope(who)])).limit(1).get()
  const found = asReceipt((data as Payment[])[0])
  return found && seesPayment(who, found) ? found : undefined
}

/** The same within a transaction. */
export async function receiptIn (transaction: Transaction, who: Who, id: string): Promise<Receipt | undefined> {
  const { data } = await transaction.collection('payments').doc(id).get()
  const found = asReceipt(data as Payment | null)
  return found && seesPayment(who, found) ? found : undefined
}

/** @param receiptNo the running number of the estate */
export async function receiptByNumber (estateId: string, receiptNo: number): Promise<Receipt | undefined> {
  const { data } = await payments().where({ estateId, receiptNo }).limit(1).get()
  return asReceipt((data as Payment[])[0])
}

/** One print more, in the same transaction as what tells of it. @returns which print it is */
export async function countPrint (transaction: Transaction, { _id, prints, rev }: Receipt): Promise<number> {
  await transaction.collection('payments').doc(_id).update({ prints: prints + 1, rev: rev + 1 })
  return prints + 1
}
