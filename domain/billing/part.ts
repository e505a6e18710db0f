/** One part of a run: some hundred premises, looked at once. What it found is what is issued, however often and by whomever it is done again. */
import { post, summed, type Line, type Posting } from '../payment/account'
import type { Premises } from '../estate/premises'
import { assess, concerns, type Facts } from './assess'
import { billId, type Bill } from './bill'
import type { Calculation } from './calculation'
import { countedAs } from './correct'
import { fenOf } from './evaluate'
import { dueOn, startOf } from './period'
import type { BillingRun, FeeTotal, SkipReason } from './run'
import { versionOn, type Tariff } from './tariff'

/** Premises in one part. */
export const partSize = 200

/** A bill to be. */
export interface Draft extends Pick<Bill, 'premisesId' | 'zoneId' | 'label' | 'tariffId' | 'amountFen'> { calculation: Calculation, readingIds?: string[] }

type Skipped = BillingRun['skipped']

export interface BillingPart {
  _id: string
  v: 1
  estateId: string
  runId: string
  n: number
  at: number
  /** The address of its last premises; the next part begins after it. */
  last: string
  premises: number
  drafts: Draft[]
  skipped: Skipped
  /** Of each shared fee: what its premises add to the area or count. */
  own: Record<string, number>
}

export const partId = (runId: string, n: number) => `${runId}-${n}`

/** What is known of one home, and of which fees it has a bill for the period already. */
export interface Looked extends Facts { issued: ReadonlySet<string> }

/** Adds up one part while its premises are looked at. */
class Sheet {
  readonly drafts: Draft[] = []
  readonly skipped: Skipped = {}
  readonly own: Record<string, number> = {}

  constructor (readonly run: Pick<BillingRun, 'period' | 'sharedFen' | 'own'>) {}

  skip (reason: SkipReason) { this.skipped[reason] = (this.skipped[reason] ?? 0) + 1 }

  add (tariff: Tariff, { issued, ...facts }: Looked) {
    const assessed = assess(tariff, this.run.period, facts), isThere = issued.has(tariff._id)
    if ('skip' in assessed) return this.skip(isThere ? 'issued' : assessed.skip)
    if ('own' in assessed) return this.share(tariff, facts.premises, assessed.own, isThere)
    if (isThere) return this.skip('issued')
    const amountFen = fenOf(assessed.calculation)
    if (amountFen === 0) return this.skip('nothing')
    this.drafts.push({ ...draftOf(tariff, facts.premises), amountFen, ...assessed })
  }

  /** Whoever has their bill already counts among those who share, so that the others pay what they would have paid then. */
  share (tariff: Tariff, premises: Premises, own: number, isThere: boolean) {
    const before = (this.run.own[tariff._id] ?? 0) + (this.own[tariff._id] ?? 0)
    this.own[tariff._id] = (this.own[tariff._id] ?? 0) + own
    if (isThere) return this.skip('issued')
    this.drafts.push({ ...draftOf(tariff, premises), amountFen: 0, calculation: { form: 'share', totalFen: this.run.sharedFen[tariff._id] ?? 0, before, own, all: 0 } })
  }
}

const draftOf = ({ _id: tariffId }: Tariff, { _id: premisesId, zoneId, label }: Premises) => ({ premisesId, zoneId, label, tariffId })

/** @param looked in the order of their addresses, at least one */
export function partOf (run: BillingRun, looked: readonly Looked[], now: number): BillingPart {
  const sheet = new Sheet(run)
  for (const each of looked) for (const tariff of run.tariffs) if (concerns(tariff, each.premises)) sheet.add(tariff, each)
  const { drafts, skipped, own } = sheet
  return { _id: partId(run._id, run.part), v: 1, estateId: run.estateId, runId: run._id, n: run.part, at: now, last: looked.at(-1)!.premises.search, premises: looked.length, drafts, skipped, own }
}

/** The part with its shares, now that all who share are known; again: the same. @param all of each shared fee */
export const settledPart = (part: BillingPart, all: Record<string, number>): BillingPart => ({
  ...part,
  drafts: part.drafts.map(draft => {
    if (draft.calculation.form !== 'share') return draft
    const calculation = { ...draft.calculation, all: all[draft.tariffId] ?? 0 }
    return { ...draft, calculation, amountFen: fenOf(calculation) }
  })
})

/** A share of so little that nothing is left of it is no bill. */
export const payable = (drafts: readonly Draft[]): Draft[] => drafts.filter(({ amountFen }) => amountFen > 0)

/** @returns the totals with what these drafts come to */
export const withDrafts = (totals: readonly FeeTotal[], drafts: readonly Draft[]): FeeTotal[] => totals.map(total => {
  const own = payable(drafts).filter(each => each.tariffId === total.tariffId)
  return { ...total, count: total.count + own.length, fen: total.fen + own.reduce((sum, each) => sum + each.amountFen, 0) }
})

export function withSkipped (before: Skipped, more: Skipped): Skipped {
  const sum = { ...before }
  for (const [reason, count] of Object.entries(more) as [SkipReason, number][]) sum[reason] = (sum[reason] ?? 0) + count
  return sum
}

/** @throws Error for a draft of a fee that the run does not charge */
export function billOf ({ _id: runId, estateId, period, tariffs, issuing }: BillingRun, n: number, { readingIds: _readings, ...draft }: Draft): Bill {
  const tariff = tariffs.find(each => each._id === draft.tariffId), version = tariff && versionOn(tariff, startOf(period))
  if (!tariff || !version || !issuing) throw new Error(`run ${runId} does not issue ${draft.tariffId}`)
  return {
    _id: billId(draft.premisesId, draft.tariffId, period), v: 1, estateId, ...draft, name: tariff.name, kind: tariff.kind, period, months: tariff.everyMonths, dueOn: dueOn(version.due, period),
    issuedAt: issuing.at, ...(tariff.meterUnit !== undefined && { meterUnit: tariff.meterUnit }), runId, part: n, credits: [], waivers: [], ...(version.late && { late: version.late }), state: 'open', openFen: draft.amountFen, rev: 1
  }
}

type Counted = Pick<Bill, 'kind' | 'amountFen' | 'premisesId'>

const linesOf = (bills: readonly Counted[]): Line[] => summed(bills.flatMap(bill => post('receivable', countedAs(bill), bill.amountFen)))

/** What issuing the bills of a part does to the books. */
export const postingOf = ({ _id: runId, estateId, issuing }: BillingRun, n: number, bills: readonly Counted[]): Posting => ({
  _id: `issue-${partId(runId, n)}`, v: 1, estateId, act: 'issue', at: issuing?.at ?? 0, by: issuing?.by ?? '', lines: linesOf(bills),
  premisesIds: [...new Set(bills.map(each => each.premisesId))], of: runId
})

/** The same for a bill of its own. */
export const postingOfBill = (bill: Bill, by: string): Posting =>
  ({ _id: `issue-${bill._id}`, v: 1, estateId: bill.estateId, act: 'issue', at: bill.issuedAt, by, lines: linesOf([bill]), premisesIds: [bill.premisesId], of: bill._id })
