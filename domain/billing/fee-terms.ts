/** What is agreed for one home alone, with the reason and who said so. */

export interface Override {
  tariffId: string
  /** Instead of the tariff's. */
  price?: number
  amountFen?: number
  /** Of what it would be, 0 … 100. */
  percent?: number
  /** The first of a month, to a day. */
  from: string
  until?: string
}

/** Found empty by somebody who went there, and allowed by a manager. */
export interface Vacancy { from: string, until: string, inspectedOn: string, inspectedBy: string, photo?: string, allowedBy: string, allowedByName: string, at: number }

export interface FeeTerms {
  /** Of the premises. */
  _id: string
  v: 1
  estateId: string
  /** When it was handed over: nothing is charged before (half-month rule: `TariffVersion.halfMonth`). */
  feeFrom?: string
  overrides: Override[]
  vacancies: Vacancy[]
  /** Who changed what, and why; the last hundred. */
  changes: { at: number, by: string, byName: string, reason: string, key: string }[]
  rev: number
}
