/** What somebody takes off a bill, or forgives of it. The books write it; the log says who did it and why. */
import type { InferOutput } from 'valibot'
import type { Bill } from '@domain/billing/bill'
import type { billing } from '@domain/billing/contract'
import { credited, waived } from '@domain/billing/correct'
import { lateFen } from '@domain/billing/late'
import { billView, type BillView } from '@domain/billing/view'
import { day } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { Booking, Found } from '@domain/payment/booking'
import type { Context } from '../kit/context'
import { books } from '../payment/books-repo'
import { idOf } from '../kit/once'
import { billById } from './repo'

type Input<M extends keyof typeof billing.methods> = InferOutput<typeof billing.methods[M]['input']>
type Taken = Input<'credit'>

export async function billOf (estateId: string, id: string): Promise<Bill> {
  const bill = await billById({ estateId }, id)
  if (!bill) throw new Refused('notFound', 'noBill', 'id')
  return bill
}

/** @returns the bill as it became, or as it is where that was done before */
async function booked ({ id, fen, reason }: Taken, { who, now }: Context, act: 'creditBill' | 'waiveLate', decide: (found: Found) => Booking): Promise<BillView> {
  const { estateId } = who, { premisesId, label, name, period } = await billOf(estateId, id)
  const audited = { act, premisesId, label, reason, details: { name, period, fen } }
  const { bills: [after] = [] } = await books.book({ estateId, billIds: [id], premisesIds: [premisesId] }, decide, { actor: who, audited, now })
  return billView(after ?? await billOf(estateId, id), now)
}

const saidBy = ({ fen, reason, key }: Taken, { who, now }: Context) => ({ fen, reason, by: who.id, byName: who.name, at: now, key: idOf('', key, who) })

export const credit = (input: Taken, context: Context): Promise<BillView> => booked(input, context, 'creditBill', found => credited(found, saidBy(input, context)))

export const waive = (input: Taken, context: Context): Promise<BillView> => booked(input, context, 'waiveLate', found => {
  const [bill] = found.bills
  return waived(found, saidBy(input, context), bill ? lateFen(bill, day(context.now)) : 0)
})
