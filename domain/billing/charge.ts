/** A bill of its own for one home: a deposit, or something charged once. */
import type { Premises } from '../estate/premises'
import { Refused } from '../kit/errors'
import type { Bill } from './bill'
import type { FeeTerms } from './fee-terms'
import { overrideIn } from './months'
import { monthOf } from './period'
import { versionOn, type Tariff, type TariffVersion } from './tariff'

export interface Charge { id: string, period: string, dueOn: string, amountFen?: number | undefined, note?: string | undefined, /** Of a deposit. */ heldFor?: string | undefined }

const kinds: readonly Tariff['kind'][] = ['deposit', 'oneOff']

type Fee = Pick<Tariff, 'kind' | 'versions' | 'endedOn'>

/** What a fee says while it goes on. @param today `YYYY-MM-DD` @returns undefined where it has ended or not begun */
const going = (tariff: Fee, today: string): TariffVersion | undefined => tariff.endedOn && tariff.endedOn <= today ? undefined : versionOn(tariff, today)

/** What a fee that somebody may charge by itself says today. @param today `YYYY-MM-DD` @returns undefined for one that runs charge, has ended or not begun */
export const chargeable = (tariff: Fee, today: string): TariffVersion | undefined => kinds.includes(tariff.kind) ? going(tariff, today) : undefined

/** @param today `YYYY-MM-DD` @throws Refused invalid for a fee that runs charge, conflict for one that has ended or not begun */
function versionFor (tariff: Tariff, today: string): TariffVersion {
  if (!kinds.includes(tariff.kind)) throw new Refused('invalid', 'notForKind', 'tariffId')
  const version = going(tariff, today)
  if (!version) throw new Refused('conflict', 'tariffEnded', 'tariffId')
  return version
}

/**
 * @param now ms
 * @throws Refused as above, invalid for a day that has passed and where nobody says how much
 */
export function chargedBill (tariff: Tariff, { _id: premisesId, estateId, zoneId, label }: Premises, terms: FeeTerms | undefined, charge: Charge, today: string, now: number): Bill {
  const version = versionFor(tariff, today)
  if (charge.dueOn < today) throw new Refused('invalid', 'dayPassed', 'dueOn')
  const amountFen = charge.amountFen ?? overrideIn(terms, tariff._id, monthOf(today))?.amountFen ?? version.amountFen
  if (!amountFen) throw new Refused('invalid', 'required', 'amountFen')
  return {
    _id: charge.id, v: 1, estateId, premisesId, zoneId, label, tariffId: tariff._id, name: tariff.name, kind: tariff.kind, period: charge.period, months: 1, dueOn: charge.dueOn, issuedAt: now, amountFen,
    calculation: { form: 'sum', lines: [[{ what: 'amount', value: amountFen, per: 100 }]], rounding: version.rounding }, ...(charge.note && { note: charge.note }), ...(charge.heldFor && { heldFor: charge.heldFor }),
    credits: [], waivers: [], ...(version.late && { late: version.late }), state: 'open', openFen: amountFen, rev: 1
  }
}
