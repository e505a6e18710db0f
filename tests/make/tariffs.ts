/** What 泽京花园 charges, at prices of its city, since it was opened. */
import type { Tariff, TariffVersion } from '@domain/billing/tariff'

const since = '2021-09-01'
/** By the end of the month after next. */
const due = { months: 2, day: 28 } as const
const rounding = { mode: 'halfUp', digits: 2 } as const
/** 0.03 % a day from the sixteenth day on, a fifth of what is owed at most. */
const late = { perMillion: 300, graceDays: 15, capPercent: 20 }

const tariff = (_id: string, name: string, kind: Tariff['kind'], version: Partial<TariffVersion>, more: Partial<Tariff> = {}, estateId = 'zejing'): Tariff =>
  ({ _id, v: 1, estateId, name, kind, everyMonths: 1, versions: [{ from: since, rounding, due, ...version }], rev: 1, ...more })

export const homeFee = tariff('t-home', '物业费', 'area', { price: 28_500, areaKind: 'builtUpArea', late, halfMonth: true, vacantPercent: 70 }, { uses: ['home'] })
export const officeFee = tariff('t-office', '写字间物业费', 'area', { price: 80_000, areaKind: 'builtUpArea', late, halfMonth: true }, { uses: ['office'] })
export const parkingFee = tariff('t-parking', '车位管理费', 'fixed', { amountFen: 8_000, halfMonth: true }, { uses: ['home'], zoneIds: ['b2'] })
/** Three tiers a month, in hundredths of a ton. */
export const waterFee = tariff('t-water', '水费', 'metered', { tiers: [{ over: 0, price: 30_300 }, { over: 1_800, price: 39_300 }, { over: 2_500, price: 66_300 }] }, { uses: ['home'], meterUnit: '吨' })
export const corridorFee = tariff('t-corridor', '公摊电费', 'shared', { sharedBy: 'builtUpArea' }, { uses: ['home'] })
export const renovationDeposit = tariff('t-renovation', '装修押金', 'deposit', { amountFen: 200_000 })
export const rubbleFee = tariff('t-rubble', '装修垃圾清运费', 'oneOff', { amountFen: 60_000 })
/** What companies from outside do for residents; how much, says what was confirmed. */
export const serviceFee = tariff('t-service', '有偿服务费', 'oneOff', {})

export const tariffs: readonly Tariff[] = [
  homeFee, officeFee, parkingFee, waterFee, corridorFee, renovationDeposit, rubbleFee, serviceFee,
  tariff('t-yunqi', '物业费', 'area', { price: 19_800, areaKind: 'builtUpArea' }, {}, 'yunqi')
]
