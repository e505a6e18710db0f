/** A bill of its own for one home, added by the books together with its posting. */
import type { InferOutput } from 'valibot'
import { billId, type Bill } from '@domain/billing/bill'
import { chargedBill } from '@domain/billing/charge'
import type { billing } from '@domain/billing/contract'
import { postingOfBill } from '@domain/billing/part'
import { oncePeriod } from '@domain/billing/period'
import { billView, type BillView } from '@domain/billing/view'
import { day } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { Context } from '../kit/context'
import { books } from '../payment/books-repo'
import { premisesById } from '../premises/repo'
import { billOf } from './correct'
import { idOf } from '../kit/once'
import { billById } from './repo'
import { tariffsOf, termsById } from './tariffs-repo'

type Input = InferOutput<typeof billing.methods.charge.input>

/** What tells two of the same month apart; follows from the key, so that the same call twice is one bill. */
const markLength = 12

async function newBill ({ premisesId, tariffId, ...charge }: Input, id: string, period: string, { who: { estateId }, now }: Context): Promise<Bill> {
  const [premises, tariffs, terms] = await Promise.all([premisesById(estateId, premisesId), tariffsOf(estateId), termsById(estateId, premisesId)])
  const tariff = tariffs.find(each => each._id === tariffId)
  if (!premises) throw new Refused('notFound', 'noSuchPremises', 'premisesId')
  if (!tariff) throw new Refused('notFound', 'noTariff', 'tariffId')
  return chargedBill(tariff, premises, terms, { ...charge, id, period }, day(now), now)
}

export async function charge (input: Input, context: Context): Promise<BillView> {
  const { who, now } = context, { estateId } = who
  const period = oncePeriod(input.dueOn, idOf('', input.key, who, markLength)), id = billId(input.premisesId, input.tariffId, period)
  const before = await billById({ estateId }, id)
  if (before) return billView(before, now)
  const bill = await newBill(input, id, period, context)
  const { premisesId, label, name, amountFen: fen, note } = bill
  const audited = { act: 'chargeBill' as const, premisesId, label, ...(note && { reason: note }), details: { name, fen } }
  const { bills: [added] = [] } = await books.book({ estateId, billIds: [id] }, ({ bills }) => bills.length > 0 ? {} : { bills: [bill], postings: [postingOfBill(bill, who.id)] }, { actor: who, audited, now })
  return billView(added ?? await billOf(estateId, id), now)
}
