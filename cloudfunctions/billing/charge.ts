/** A bill of its own for one home, added by the books together with its posting. */
import type { InferOutput } from 'valibot'
import type { Audited } from '@domain/audit/entry'
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
import type { Witness } from '../payment/ports'
import { premisesById } from '../premises/repo'
import { billOf } from './correct'
import { idOf } from '../kit/once'
import { billById } from './repo'
import { tariffsOf, termsById } from './tariffs-repo'

type Input = InferOutput<typeof billing.methods.charge.input>

/** What tells two of the same month apart; follows from the key, so that the same call twice is one bill. */
const markLength = 12

export interface OneCharge extends Omit<Input, 'key'> {
  /** What tells it from another of the same month: the same again is the same bill. */
  mark: string
  /** The matter a deposit is held for. */
  heldFor?: string
}

/** The bill as it would be added. @throws Refused as `chargedBill`, notFound without such premises or fee */
export async function billToBe ({ premisesId, tariffId, mark, ...charge }: OneCharge, estateId: string, now: number): Promise<Bill> {
  const period = oncePeriod(charge.dueOn, mark), id = billId(premisesId, tariffId, period)
  const [premises, tariffs, terms] = await Promise.all([premisesById(estateId, premisesId), tariffsOf(estateId), termsById(estateId, premisesId)])
  const tariff = tariffs.find(each => each._id === tariffId)
  if (!premises) throw new Refused('notFound', 'noSuchPremises', 'premisesId')
  if (!tariff) throw new Refused('notFound', 'noTariff', 'tariffId')
  return chargedBill(tariff, premises, terms, { ...charge, id, period }, day(now), now)
}

/** What the log says of it. */
export const chargeAudited = ({ premisesId, label, name, amountFen: fen, note }: Bill): Audited => ({ act: 'chargeBill', premisesId, label, ...(note && { reason: note }), details: { name, fen } })

/** @param actor in whose name; the same charge again is the bill that was made before */
export async function chargeOnce (wish: OneCharge, actor: Witness['actor'], now: number): Promise<Bill> {
  const { estateId } = actor, id = billId(wish.premisesId, wish.tariffId, oncePeriod(wish.dueOn, wish.mark))
  const before = await billById({ estateId }, id)
  if (before) return before
  const bill = await billToBe(wish, estateId, now), audited = chargeAudited(bill)
  const { bills: [added] = [] } = await books.book({ estateId, billIds: [id] }, ({ bills }) => bills.length > 0 ? {} : { bills: [bill], postings: [postingOfBill(bill, actor.id)] }, { actor, audited, now })
  return added ?? billOf(estateId, id)
}

export const charge = async ({ key, ...wish }: Input, { who, now }: Context): Promise<BillView> =>
  billView(await chargeOnce({ ...wish, mark: idOf('', key, who, markLength) }, who, now), now)
