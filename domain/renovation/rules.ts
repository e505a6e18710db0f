/** How an estate handles renovation, where its own setting does not say otherwise. */
import type { Estate } from '../estate/estate'
import type { Premises } from '../estate/premises'
import { day, moment } from '../kit/calendar'
import type { Hours } from './noise'
import type { Work } from './works'

/** What is charged: as the fee says or, with a price, by 建筑面积. */
export interface RenovationFee { tariffId: string, fenPerSquareMeter?: number }

export interface RenovationRules {
  works?: Work[]
  /** Months a permit counts: three for a home, six for what is larger, as offices usually have it. */
  months: { home: number, larger: number }
  /** Homes from this 建筑面积 on (hundredths of a square metre) are larger: villas. */
  largerFrom: number
  /** Days between the first acceptance and the last. */
  observationDays: number
  hours: Hours
  deposit?: RenovationFee
  fees: RenovationFee[]
}

const ordinary: RenovationRules = {
  months: { home: 3, larger: 6 },
  largerFrom: 24_000,
  observationDays: 30,
  hours: { workday: [{ from: '08:00', until: '12:00' }, { from: '14:00', until: '18:00' }], restDay: [], holiday: [] },
  fees: []
}

export const rulesOf = ({ renovation }: Pick<Estate, 'renovation'>): RenovationRules => ({ ...ordinary, ...renovation })

/** Months that a permit of these premises counts. */
export const monthsFor = (estate: Pick<Estate, 'renovation'>, { use, builtUpArea = 0 }: Pick<Premises, 'use' | 'builtUpArea'>): number => {
  const { months, largerFrom } = rulesOf(estate)
  return use === 'home' && builtUpArea >= largerFrom ? months.larger : months.home
}

/** @returns fen by area, rounded up to the fen; undefined where the fee itself says how much */
export const feeFen = ({ fenPerSquareMeter }: RenovationFee, { builtUpArea }: Pick<Premises, 'builtUpArea'>): number | undefined =>
  fenPerSquareMeter === undefined || builtUpArea === undefined ? undefined : Math.ceil(fenPerSquareMeter * builtUpArea / 100)

/** The same day so many months later, or that month's last. @param date `YYYY-MM-DD` */
export function monthsAfter (date: string, count: number): string {
  const [year, month, of] = date.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + count, Math.min(of, last))).toISOString().slice(0, 10)
}

/** The last moment of a day, ms. */
export const endOf = (date: string): number => moment(date, '23:59') + 59_999

/** A pass B counts so many days, and never longer than the permit. */
export const shortPassDays = 7

/** Extensions are asked for so many days ahead, and are for a month at most. */
export const extensionDays = 3
/** The resident is reminded so many days before the permit ends. */
export const reminderDays = 7

export const isDayFrom = (date: string, now: number): boolean => date >= day(now)
