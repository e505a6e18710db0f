/** What lies in the database of paid work when a story ends, and which figures of it are whose. */
import type { Matter } from '@domain/matter/matter'
import { householdOf } from '@domain/people/occupancy'
import type { Price, Quote } from '@domain/quote/quoting'
import type { VendorDue } from '@domain/statement/due'
import { standing, type Statement } from '@domain/statement/statement'
import type { CastMember } from '../cast'
import { occupanciesOf } from '../make/occupancies'
import { isStaffMember, vendorOf } from './accounts'
import { isPeculiar, isPeculiarShare, sharesOf } from './sums'

export interface Paid { matters: readonly Matter[], dues: readonly VendorDue[], statements: readonly Statement[] }

export interface Figures { sums: number[], shares: number[] }

const quotedSums = ({ costFen, items }: Quote) => [costFen, ...items.map(each => each.costFen)]
const statedSums = (each: Statement) => [each.linesFen, each.totalFen, ...each.lines.map(line => line.costFen), ...standing(each).map(deduction => deduction.fen), each.deductedFen]
/** Coming for nothing costs the same whoever comes. */
const worked = ({ dues }: Paid) => dues.filter(each => each.kind === 'work')

const margins = (prices: readonly Price[]): Figures =>
  ({ sums: prices.map(each => each.marginFen), shares: prices.flatMap(each => sharesOf(each.marginFen, each.costFen, each.fen)) })

/** What the month brought, as the office reads it. */
function months (paid: Paid): Figures {
  const periods = [...new Set(paid.dues.map(each => each.period))].map(period => {
    const dues = paid.dues.filter(each => each.period === period), sum = (of: (due: VendorDue) => number) => dues.reduce((all, each) => all + of(each), 0)
    return { cost: sum(each => each.costFen - each.deductedFen), income: sum(each => each.priceFen) }
  })
  return { sums: periods.map(({ cost, income }) => income - cost), shares: periods.flatMap(({ cost, income }) => income > 0 ? [Math.round((income - cost) * 1000 / income)] : []) }
}

/** Who pays it, or is of the household that does. */
const isTheirs = (member: CastMember, { requester, household }: Matter) => requester.personId === member.id || occupanciesOf(member).some(each => householdOf(each) === household)

/** Staff learn of a price once it is agreed; residents of what they pay themselves; vendors of none. */
function pricesKnown (member: CastMember, matters: readonly Matter[]): number[] {
  if (vendorOf(member)) return []
  const isStaff = isStaffMember(member)
  return matters.flatMap(matter => (matter.quoting?.prices ?? []).filter(each => isTheirs(member, matter) || (isStaff && (each.confirmed !== undefined || each.state === 'confirmed'))).map(each => each.fen))
}

/** What is theirs to read: their own bids and statements, and what they pay. */
function known (member: CastMember, { matters, statements, dues }: Paid): number[] {
  const own = vendorOf(member)
  return [
    ...pricesKnown(member, matters), ...matters.flatMap(({ quoting }) => quoting?.quotes.filter(each => each.vendorId === own).flatMap(quotedSums) ?? []),
    ...statements.filter(each => each.vendorId === own && each.shown).flatMap(statedSums), ...dues.filter(each => each.vendorId === own).map(each => each.costFen)
  ]
}

const all = (paid: Paid): Figures => {
  const prices = paid.matters.flatMap(({ quoting }) => quoting?.prices ?? []), earned = margins(prices), monthly = months(paid)
  return {
    sums: [
      ...paid.matters.flatMap(({ quoting }) => quoting?.quotes.flatMap(quotedSums) ?? []), ...prices.map(each => each.fen), ...earned.sums, ...monthly.sums,
      ...worked(paid).flatMap(each => [each.costFen, each.priceFen]), ...paid.statements.flatMap(statedSums)
    ],
    shares: [...earned.shares, ...monthly.shares]
  }
}

const unique = (values: readonly number[]) => [...new Set(values)]

/** Figures that this person may not read anywhere, as far as they can be told from others. */
export function closedTo (member: CastMember, paid: Paid): Figures {
  const { sums, shares } = all(paid), theirs = known(member, paid)
  return { sums: unique(sums).filter(each => isPeculiar(each) && !theirs.includes(each)), shares: unique(shares).filter(isPeculiarShare) }
}

/** Figures of bids and prices too round to be searched for: a story that has some proves nothing of them. */
export function unsearchable ({ matters }: Pick<Paid, 'matters'>): string[] {
  const prices = matters.flatMap(({ quoting }) => quoting?.prices ?? []), quotes = matters.flatMap(({ quoting }) => quoting?.quotes ?? [])
  const sums = [...quotes.flatMap(quotedSums), ...prices.flatMap(each => [each.fen, each.marginFen])]
  return [
    ...unique(sums).filter(each => !isPeculiar(each)).map(each => `the sum ${each} is too round to be searched for`),
    ...unique(margins(prices).shares).filter(each => !isPeculiarShare(each)).map(each => `the margin of ${each / 10} % is too round to be searched for`)
  ]
}
