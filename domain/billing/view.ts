/** Bills as people see them. */
import type { Bill, BillState, Credit, Waiver } from './bill'
import { day } from '../kit/calendar'
import { lateFen } from './late'
import type { Tariff, TariffKind } from './tariff'

export interface BillCard {
  id: string
  premisesId: string
  label: string
  name: string
  /** What it is for, where the fee does not say it. */
  note?: string
  kind: TariffKind
  period: string
  months: number
  dueOn: string
  state: BillState
  amountFen: number
  /** Still to be paid, without late charge. */
  openFen: number
  /** Late charge as of today. */
  lateFen: number
  /** Its day has passed. */
  overdue: boolean
  /** Somebody is paying it just now. */
  beingPaid: boolean
  /** That is the reader: their order, to go on with or to give up. */
  orderId?: string
  paid?: { paymentId: string, at: number, fen: number, lateFen: number }
}

type Said<T extends Credit | Waiver> = Omit<T, 'by' | 'key'>

export type BillView = BillCard & Pick<Bill, 'calculation' | 'meterUnit' | 'issuedAt' | 'late' | 'depositFen'> & { credits: Said<Credit>[], waivers: Said<Waiver>[] }

export type TariffView = Omit<Tariff, '_id' | 'v' | 'estateId' | 'lastKey'> & { id: string }

/** @param readerId who looks at it: another's order is nobody's to go on with */
export function billCard ({ _id, premisesId, label, name, kind, period, months, dueOn, state, amountFen, openFen, note, held, paid, ...bill }: Bill, now: number, readerId?: string): BillCard {
  const on = day(now)
  return {
    id: _id, premisesId, label, name, ...(note !== undefined && { note }), kind, period, months, dueOn, state, amountFen, openFen, lateFen: lateFen({ ...bill, state, openFen, dueOn }, on),
    overdue: state === 'open' && dueOn < on, beingPaid: held !== undefined && now < held.until,
    ...(held && now < held.until && held.payerId === readerId && { orderId: held.orderId }), ...(paid && { paid })
  }
}

const said = <T extends Credit | Waiver>({ by: _by, key: _key, ...rest }: T): Said<T> => rest

export const billView = (bill: Bill, now: number, readerId?: string): BillView => ({
  ...billCard(bill, now, readerId), calculation: bill.calculation, issuedAt: bill.issuedAt, ...(bill.late && { late: bill.late }), ...(bill.meterUnit !== undefined && { meterUnit: bill.meterUnit }),
  ...(bill.depositFen !== undefined && { depositFen: bill.depositFen }), credits: bill.credits.map(said), waivers: bill.waivers.map(said)
})

export const tariffView = ({ _id, v: _v, estateId: _estate, lastKey: _key, ...tariff }: Tariff): TariffView => ({ id: _id, ...tariff })
