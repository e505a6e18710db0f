/** Fees: what is charged, what was charged and why, what meters show. Money itself moves in `domain/payment`. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { date, fen, id, key, ticket, words } from '../kit/schema'
import type { Page } from '../matter/contract'
import { uses } from '../estate/premises'
import { billStates } from './bill'
import type { FeeTerms } from './fee-terms'
import type { MeterView, ReadingView } from './meter'
import type { RunView } from './run'
import { areaKinds, roundingModes, tariffKinds } from './tariff'
import { lateLimits } from './late'
import type { BillCard, BillView, TariffView } from './view'

const integer = (least: number, most: number) => v.pipe(v.number('number'), v.integer('integer'), v.minValue(least, 'range'), v.maxValue(most, 'range'))
const period = v.pipe(v.string('period'), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'period'))
/** The first of a month. */
const monthStart = v.pipe(date, v.endsWith('-01', 'monthStart'))
const cursor = v.optional(v.pipe(v.string('text'), v.maxLength(160, 'tooLong')))
/** Hundredths of a fen; up to 10,000 yuan for a square metre or a ton. */
const price = integer(1, 100_000_000)
const seen = v.union([v.literal(0), integer(1, 1_000_000)], 'range')

const version = v.strictObject({
  from: monthStart,
  price: v.optional(price),
  areaKind: v.optional(v.picklist(areaKinds, 'required')),
  amountFen: v.optional(v.pipe(fen, v.minValue(1, 'range'))),
  tiers: v.optional(v.pipe(v.array(v.strictObject({ over: integer(0, 100_000_000), price })), v.minLength(1, 'required'), v.maxLength(5, 'tooMany'))),
  sharedBy: v.optional(v.picklist([...areaKinds, 'premises'], 'required')),
  rounding: v.strictObject({ mode: v.picklist(roundingModes), digits: v.picklist([0, 1, 2]) }),
  late: v.optional(v.strictObject({ perMillion: integer(1, lateLimits.perMillion), graceDays: integer(0, lateLimits.graceDays), capPercent: integer(1, lateLimits.capPercent) })),
  due: v.strictObject({ months: v.picklist([0, 1, 2]), day: integer(1, 28) }),
  halfMonth: v.optional(v.literal(true)),
  vacantPercent: v.optional(integer(0, 100))
})

export const billing = contract('billing', {
  /** What my premises owe, the first due first; one round trip. */
  mine: method('payBills', v.strictObject({})).returns<BillCard[]>(),
  /** What they paid, or no longer owe; the latest first. */
  history: method('payBills', v.strictObject({ premisesId: id, after: cursor })).returns<Page<BillCard>>(),
  /** One bill with its calculation: of one's own premises, or any of the estate for whoever sees money. */
  bill: method('member', v.strictObject({ id: v.pipe(v.string('text'), v.regex(/^[A-Za-z0-9_-]{1,200}$/, 'id')) })).returns<BillView>(),

  tariffs: method('seeMoney', v.strictObject({})).returns<TariffView[]>(),
  /** A new fee. */
  addTariff: method('keepTariffs', v.strictObject({
    key, name: words(1, 20), kind: v.picklist(tariffKinds, 'required'), everyMonths: v.picklist([1, 3, 6, 12]),
    uses: v.optional(v.pipe(v.array(v.picklist(uses)), v.minLength(1, 'required'))), zoneIds: v.optional(v.pipe(v.array(id), v.minLength(1, 'required'), v.maxLength(50, 'tooMany'))),
    meterUnit: v.optional(words(1, 4)), version
  })).returns<TariffView>(),
  /** What it says from a month on that no bill was issued for yet. */
  changeTariff: method('keepTariffs', v.strictObject({ key, id, rev: seen, version })).returns<TariffView>(),
  endTariff: method('keepTariffs', v.strictObject({ key, id, rev: seen, endedOn: monthStart })).returns<TariffView>(),
  /** What is agreed for one home alone. */
  feeTerms: method('seeMoney', v.strictObject({ premisesId: id })).returns<FeeTerms>(),
  keepFeeTerms: method('keepTariffs', v.strictObject({
    key, premisesId: id, rev: v.union([v.literal(0), integer(1, 1_000_000)], 'range'), reason: words(2, 200),
    feeFrom: v.optional(date),
    overrides: v.pipe(v.array(v.strictObject({ tariffId: id, price: v.optional(price), amountFen: v.optional(fen), percent: v.optional(integer(0, 100)), from: monthStart, until: v.optional(date) })), v.maxLength(20, 'tooMany'))
  })).returns<FeeTerms>(),
  /** Somebody went to see that nobody lives there; a manager allows the discount. */
  allowVacancy: method('forgiveMoney', v.strictObject({ key, premisesId: id, from: monthStart, until: date, inspectedOn: date, inspectedBy: words(1, 30), photo: v.optional(ticket) })).returns<FeeTerms>(),

  /** Looks through all premises of the estate without writing a bill; `step` goes on. Again with the same key: the same run. */
  preview: method('runBilling', v.strictObject({ key, period, tariffIds: v.optional(v.pipe(v.array(id), v.minLength(1, 'required'), v.maxLength(30, 'tooMany'))), sharedFen: v.optional(v.record(id, fen), {}) })).returns<RunView>(),
  runs: method('seeMoney', v.strictObject({})).returns<RunView[]>(),
  /** Begins to issue what was looked at; one of two who begin wins. */
  issue: method('runBilling', v.strictObject({ id })).returns<RunView>(),
  /** Goes on for some seconds. Safe to repeat, alone or at once. */
  step: method('runBilling', v.strictObject({ id })).returns<RunView>(),
  discard: method('runBilling', v.strictObject({ id })).returns<RunView>(),
  /** A bill of its own for one home: a deposit, or something charged once. */
  charge: method('runBilling', v.strictObject({ key, premisesId: id, tariffId: id, amountFen: v.optional(v.pipe(fen, v.minValue(1, 'range'))), dueOn: date, note: v.optional(words(1, 60)) })).returns<BillView>(),

  /** Bills of the estate: of one home, or of a period; by page. */
  bills: method('seeMoney', v.strictObject({ premisesId: v.optional(id), period: v.optional(period), state: v.picklist(billStates), after: cursor })).returns<Page<BillCard>>(),
  /** Who owes how much since when, the oldest first. */
  arrears: method('seeMoney', v.strictObject({ zoneId: v.optional(id), after: cursor })).returns<Page<BillCard>>(),
  credit: method('forgiveMoney', v.strictObject({ key, id: v.pipe(v.string('text'), v.regex(/^[A-Za-z0-9_-]{1,200}$/, 'id')), fen: v.pipe(fen, v.minValue(1, 'range')), reason: words(2, 200) })).returns<BillView>(),
  waive: method('forgiveMoney', v.strictObject({ key, id: v.pipe(v.string('text'), v.regex(/^[A-Za-z0-9_-]{1,200}$/, 'id')), fen: v.pipe(fen, v.minValue(1, 'range')), reason: words(2, 200) })).returns<BillView>(),

  /** Meters of my premises, or of premises that somebody of the staff reads. */
  meters: method('member', v.strictObject({ premisesId: id })).returns<MeterView[]>(),
  /** A new meter, or one in the place of another with what that showed at last. */
  setMeter: method('readMeters', v.strictObject({ key, premisesId: id, tariffId: id, serial: words(1, 30), digits: integer(3, 9), value: integer(0, 99_999_999_999), on: date, replaces: v.optional(v.strictObject({ id, value: integer(0, 99_999_999_999) })) })).returns<MeterView>(),
  /** What it shows today. @param turned that it began at 0 again: nothing else may be below the last */
  read: method('member', v.strictObject({ key, meterId: id, value: integer(0, 99_999_999_999), turned: v.optional(v.literal('rollOver')), photo: v.optional(ticket) })).returns<ReadingView>(),
  /** Readings that jump: somebody looks before they are billed. */
  questioned: method('readMeters', v.strictObject({ after: cursor })).returns<Page<ReadingView>>(),
  decideReading: method('readMeters', v.strictObject({ id, take: v.boolean(), note: words(2, 200) })).returns<ReadingView>()
})

