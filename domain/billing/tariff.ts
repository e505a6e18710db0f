/** What is charged, for whom, by which rule, and from when: a row per fee of an estate. Prices change by a new version, never backwards. */
import type { Use } from '../estate/premises'

export const tariffKinds = ['area', 'fixed', 'metered', 'shared', 'deposit', 'oneOff'] as const
export type TariffKind = typeof tariffKinds[number]

/** What a fee is multiplied by. */
export const areaKinds = ['builtUpArea', 'indoorArea'] as const
export type AreaKind = typeof areaKinds[number]

export const roundingModes = ['halfUp', 'up', 'down'] as const

/** `digits` of a yuan that stay: 2 is to the fen, 0 to the yuan. An amount is rounded once, at the end. */
export interface Rounding { mode: typeof roundingModes[number], digits: 0 | 1 | 2 }

/** 违约金 as the service contract says it: a part of a million per day, from the day after grace, up to a share of what is owed. */
export interface LateTerms { perMillion: number, graceDays: number, capPercent: number }

/** From `over` (hundredths of what the meter counts in a month) on, each costs `price`. The first begins at 0. */
export interface Tier { over: number, price: number }

/** When it is to be paid: on that day of the month that lies so many months after the period's first. */
export interface Due { months: 0 | 1 | 2, day: number }

/** One version: it counts for periods that begin on `from` or later, until the next version does. */
export interface TariffVersion {
  /** The first of a month. */
  from: string
  /** Hundredths of a fen for a square metre and month, or for what a meter counts. */
  price?: number
  areaKind?: AreaKind
  /** Of `fixed`, `deposit` and `oneOff`. */
  amountFen?: number
  tiers?: Tier[]
  /** What `shared` is divided by: area, or equally. */
  sharedBy?: AreaKind | 'premises'
  rounding: Rounding
  late?: LateTerms
  due: Due
  /** The month in which premises are taken over counts whole up to the 15th, and half after it. */
  halfMonth?: true
  /** Percent that vacant premises pay, once a manager has found them vacant (`FeeTerms.vacancies`). */
  vacantPercent?: number
}

export interface Tariff {
  _id: string
  v: 1
  estateId: string
  name: string
  kind: TariffKind
  /** For which premises: none means all. */
  uses?: Use[]
  zoneIds?: string[]
  /** A bill covers so many months; periods begin in January. */
  everyMonths: 1 | 3 | 6 | 12
  /** What its meter counts, of `metered`: “吨”, “度”. */
  meterUnit?: string
  /** Oldest first. */
  versions: TariffVersion[]
  /** From this day on nothing more is charged. */
  endedOn?: string
  rev: number
  lastKey?: string
}

/** The version that counts on a day, or undefined before the first. @param on `YYYY-MM-DD` */
export const versionOn = ({ versions }: Pick<Tariff, 'versions'>, on: string): TariffVersion | undefined =>
  versions.filter(each => each.from <= on).at(-1)
