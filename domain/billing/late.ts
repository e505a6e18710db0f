/** 违约金: what being late costs, as the service contract says it. */
import { dayLength, moment } from '../kit/calendar'
import type { Bill } from './bill'
import type { LateTerms } from './tariff'

/**
 * What may be put into a contract here. 0.05 % a day (万分之五) is what service contracts usually agree on; more than what
 * is owed itself is what courts cut (民法典 585: a penalty far above the loss is lowered on request).
 */
export const lateLimits = { perMillion: 500, graceDays: 90, capPercent: 100 } as const

/** Whole days from one to another, `YYYY-MM-DD`. */
const daysBetween = (from: string, until: string) => Math.round((moment(until) - moment(from)) / dayLength)

/** Of a sum that is owed, rounded down: in doubt for whoever owes. @param days after grace */
export const chargeFor = (fen: number, days: number, { perMillion, capPercent }: LateTerms): number =>
  Math.min(Math.floor(fen * perMillion * days / 1_000_000), Math.floor(fen * capPercent / 100))

/** What of it a manager forgave. */
const waived = ({ waivers }: Pick<Bill, 'waivers'>) => waivers.reduce((sum, each) => sum + each.fen, 0)

/** Days that late charge is counted for. @param on `YYYY-MM-DD`; nothing falls due on the day itself nor within grace */
export const lateDays = ({ dueOn, late }: Pick<Bill, 'dueOn' | 'late'>, on: string): number =>
  late ? Math.max(0, daysBetween(dueOn, on) - late.graceDays) : 0

/** Late charge of a bill on a day, in fen, after waivers. @param on `YYYY-MM-DD` */
export function lateFen (bill: Pick<Bill, 'state' | 'openFen' | 'dueOn' | 'late' | 'waivers'>, on: string): number {
  if (!bill.late || bill.state !== 'open') return 0
  return Math.max(0, chargeFor(bill.openFen, lateDays(bill, on), bill.late) - waived(bill))
}
