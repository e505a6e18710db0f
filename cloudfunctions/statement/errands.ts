/** How paid work comes into the books: one bill for the resident and one debt to the vendor of each matter, however often it is accepted. */
import type { Estate } from '@domain/estate/estate'
import { day, dayLength } from '@domain/kit/calendar'
import { monthOf } from '@domain/billing/period'
import type { Matter } from '@domain/matter/matter'
import type { Booking } from '@domain/payment/booking'
import { systemId } from '@domain/people/person'
import { confirmedPrice } from '@domain/quote/standing'
import { dueId, type DueKind, type VendorDue } from '@domain/statement/due'
import { owed } from '@domain/statement/owe'
import { billToBe, chargeAudited } from '../billing/charge'
import { billNotices } from '../billing/payers'
import type { Errands, Run, Settled } from '../matter/errands'
import { books } from '../payment/books-repo'
import { dueById } from './repo'

interface Sum { costFen: number, priceFen: number }

/** What was done, in the words of the desk; nothing of what it cost. */
const noteOf = ({ number, categoryId }: Matter, { categories }: Estate) => `${number} ${categories.find(each => each.id === categoryId)?.name ?? ''}`.trim()

const billFor = (matter: Matter, estate: Estate, priceFen: number, now: number) => {
  const { place, number } = matter, { quotes } = estate
  if (!quotes || place.premisesId === undefined) throw new Error(`nobody to bill for ${matter._id}`)
  return billToBe({ premisesId: place.premisesId, tariffId: quotes.tariffId, mark: number, amountFen: priceFen, dueOn: day(now + quotes.payDays * dayLength), note: noteOf(matter, estate) }, estate._id, now)
}

/** @returns the bill, where there is one */
async function come (matter: Matter, kind: DueKind, { costFen, priceFen }: Sum, at: number, estate: Estate, now: number): Promise<string | undefined> {
  const { _id: estateId } = estate, id = dueId(matter._id, kind), { vendorId, redos = 0 } = matter.quoting ?? {}
  if (vendorId === undefined) throw new Error(`no vendor of ${matter._id}`)
  const before = await dueById(estateId, id)
  const bill = before || priceFen === 0 ? undefined : await billFor(matter, estate, priceFen, now)
  const due: VendorDue = {
    _id: id, v: 1, estateId, vendorId, matterId: matter._id, number: matter.number, categoryId: matter.categoryId, kind, at, period: monthOf(day(at)), costFen, priceFen,
    ...(bill && { billId: bill._id }), redos, deductedFen: 0, statementId: null, rev: 1
  }
  const told = bill ? await billNotices(bill, estate, now) : []
  const witness = bill && { actor: { id: systemId, name: '服务中心', roles: [], estateId }, audited: chargeAudited(bill), now, tells: ({ bills = [] }: Booking) => bills.length > 0 ? told : [] }
  const { dues: [written] = [] } = await books.book({ estateId, dueIds: [id], ...(bill && { billIds: [bill._id] }) }, found => owed(found, due, bill, systemId, now), witness)
  return (before ?? written ?? await dueById(estateId, id))?.billId
}

const at = ({ timeline }: Matter, seq: number, now: number) => timeline.find(each => each.seq === seq)?.at ?? now

const billed = (billId: string | undefined): Settled => billId === undefined ? 'done' : { then: { action: 'keepBill', billId } }

/** What was confirmed last is what is paid. */
const chargeQuoted: Run = async (matter, { seq }, estate, now) => {
  const price = confirmedPrice(matter.quoting)
  if (!price) throw new Error(`no confirmed price of ${matter._id}`)
  return billed(await come(matter, 'work', { costFen: price.costFen, priceFen: price.fen }, at(matter, seq, now), estate, now))
}

/** Somebody came and nothing was ordered. */
const chargeCallOut: Run = async (matter, { seq }, estate, now) => {
  const called = matter.quoting?.calledOut
  if (!called) throw new Error(`nobody was called out for ${matter._id}`)
  return billed(await come(matter, 'callOut', { costFen: called.costFen, priceFen: called.fen }, at(matter, seq, now), estate, now))
}

export const statementErrands: Errands = { chargeQuoted, chargeCallOut }
