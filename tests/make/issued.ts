/** Bills as a billing run would have issued them, with what it posts into the ledger. */
import type { Bill } from '@domain/billing/bill'
import { billId } from '@domain/billing/bill'
import { countedAs } from '@domain/billing/correct'
import { post, summed, type Posting } from '@domain/payment/account'
import { moment } from '@domain/kit/calendar'
import type { Database } from './admin'
import { premises } from './premises'

export interface Wish extends Partial<Pick<Bill, 'name' | 'kind' | 'period' | 'dueOn' | 'late' | 'tariffId'>> { premisesId: string, fen: number }

/** Nobody else's tariff: each bill of a test is one of its own. */
let made = 0

/** @throws Error where the premises do not exist */
export function billOf ({ premisesId, fen, name = '物业费', kind = 'fixed', period = '2026-11', dueOn = '2026-11-30', tariffId = `fee-${++made}`, late }: Wish): Bill {
  const home = premises.find(each => each._id === premisesId)
  if (!home) throw new Error(`no premises ${premisesId}`)
  const { estateId, zoneId, label } = home
  return {
    _id: billId(premisesId, tariffId, period), v: 1, estateId, premisesId, zoneId, label, tariffId, name, kind, period, months: 1, dueOn, issuedAt: moment('2026-11-01'), amountFen: fen,
    calculation: { form: 'sum', lines: [[{ what: 'amount', value: fen, per: 100 }]], rounding: { mode: 'halfUp', digits: 2 } }, credits: [], waivers: [], ...(late && { late }),
    state: 'open', openFen: fen, rev: 1
  }
}

const postingOf = (bills: readonly Bill[]): Posting => ({
  _id: `issue-${bills[0]!._id}`, v: 1, estateId: bills[0]!.estateId, act: 'issue', at: bills[0]!.issuedAt, by: 'xu-wenjing', premisesIds: [], of: bills[0]!._id,
  lines: summed(bills.flatMap(bill => post('receivable', countedAs(bill), bill.amountFen)))
})

/** Issues them, all of one estate. */
export async function issue (db: Database, ...wishes: Wish[]): Promise<Bill[]> {
  const bills = wishes.map(billOf)
  await db.collection('bills').add(bills)
  await db.collection('ledger').add(postingOf(bills))
  return bills
}
