/** What is done about vendors in some months: work is accepted, called out for and done again, statements are made, corrected and paid. */
import type { Bill } from '@domain/billing/bill'
import { monthAfter, monthOf } from '@domain/billing/period'
import { day, dayLength, hour } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { Acting } from '@domain/people/person'
import { deducted, takenBack } from '@domain/statement/deducting'
import { dueId, dueKinds, type VendorDue } from '@domain/statement/due'
import { endOf, made, mustBeOver } from '@domain/statement/making'
import { owed } from '@domain/statement/owe'
import { deductionReasons, mostLines, statementId } from '@domain/statement/statement'
import { openActions, statementRows, stepped, type StatementAction } from '@domain/statement/steps'
import type { MemoryBooks } from './memory-books'
import type { Random } from './turns'

export interface Months { books: MemoryBooks, random: Random, clock: { now: number }, serial: number, /** Refusals that came, by reason. */ refused: Map<string, number> }

const vendors = ['anjie', 'minghui', 'jiale']
const finance = { id: 'xu', name: '许', roles: ['finance' as const] }, manager = { id: 'gao', name: '高', roles: ['manager' as const] }, company = { id: 'ma', name: '马', roles: ['vendor' as const] }
const people: readonly (Acting & { name: string })[] = [finance, manager, company]

const one = <T>(random: Random, list: readonly T[]): T | undefined => list[random.below(Math.max(1, list.length))]
const next = (months: Months, name: string) => `${name}${++months.serial}`
const hand = ({ clock }: Months) => ({ by: finance.id, byName: finance.name, at: clock.now })

const billFor = ({ _id, priceFen, at }: VendorDue): Bill => ({
  _id: `bill-${_id}`, v: 1, estateId: 'estate', premisesId: 'home-1', zoneId: 'z', label: 'home-1', tariffId: 't-service', name: '有偿服务费', kind: 'oneOff', period: `${monthOf(day(at))}-x`, months: 1, dueOn: day(at), issuedAt: at,
  amountFen: priceFen, calculation: { form: 'sum', lines: [], rounding: { mode: 'halfUp', digits: 2 } }, credits: [], waivers: [], state: 'open', openFen: priceFen, rev: 1
})

/** As the errand of an acceptance or a call-out runs; again, where it was killed or the work was done again under warranty. */
async function accept (months: Months) {
  const { books, random, clock } = months, before = random.chance(0.4) ? one(random, [...books.dues.values()]) : undefined
  const kind = one(random, dueKinds)!, matterId = next(months, 'matter'), costFen = 1 + random.below(50_000), priceFen = random.chance(0.1) ? 0 : costFen + random.below(9_000)
  const fresh: VendorDue = {
    _id: dueId(matterId, kind), v: 1, estateId: 'estate', vendorId: one(random, vendors)!, matterId, number: matterId, categoryId: 'c', kind, at: clock.now, period: monthOf(day(clock.now)), costFen, priceFen, redos: random.below(2),
    ...(priceFen > 0 && { billId: `bill-${dueId(matterId, kind)}` }), deductedFen: 0, statementId: null, rev: 1
  }
  const due = before ? { ...before, costFen: before.costFen + 7, at: clock.now, statementId: null, deductedFen: 0 } : fresh
  const bill = due.priceFen > 0 ? billFor(due) : undefined
  await books.book({ estateId: 'estate', dueIds: [due._id], billIds: bill ? [bill._id] : [] }, found => owed(found, due, bill, 'system', clock.now))
}

async function make (months: Months) {
  const { books, random, clock } = months, period = monthAfter(monthOf(day(clock.now)), -random.below(3)), vendor = { id: one(random, vendors)!, name: '公司' }
  mustBeOver(period, clock.now)
  await books.book({ estateId: 'estate', statementId: statementId(vendor.id, period, 1), unsettled: { vendorId: vendor.id, until: endOf(period), most: mostLines } }, found => made(found, { estateId: 'estate', vendor, period, n: 1, by: hand(months) }))
}

async function deduct (months: Months) {
  const { books, random } = months, statement = one(random, [...books.statements.values()])
  const due = one(random, [...books.dues.values()].filter(each => random.chance(0.2) || each.vendorId === statement?.vendorId))
  if (!statement || !due) return
  const wish = { id: next(months, 'deduction'), rev: statement.rev, number: due.number, why: one(random, deductionReasons)!, redos: due.redos, fen: 1 + random.below(random.chance(0.5) ? 3_000 : 60_000), reason: '', photos: ['photo'] }
  const again = random.chance(0.3) ? 2 : 1
  for (let time = 0; time < again; time++) await books.book({ estateId: 'estate', statementId: statement._id, dueIds: [due._id] }, found => deducted(found, wish, hand(months)))
}

async function restore (months: Months) {
  const { books, random } = months, statement = one(random, [...books.statements.values()].filter(each => each.deductions.length > 0)), deduction = statement && one(random, statement.deductions)
  if (deduction) await books.book({ estateId: 'estate', statementId: statement._id, dueIds: [deduction.dueId] }, found => takenBack(found, { rev: statement.rev, id: deduction.id, reason: '' }, hand(months)))
}

const inputs: Partial<Record<StatementAction, object>> = { object: { reason: '不对' }, sendBack: { reason: '不对' } }

async function step (months: Months) {
  const { books, random, clock } = months, statement = one(random, [...books.statements.values()])
  if (!statement) return
  const who = one(random, random.chance(0.1) ? people : people.filter(each => openActions(statement, each).length > 0)) ?? finance
  const action = random.chance(0.1) ? one(random, Object.keys(statementRows) as StatementAction[])! : one(random, openActions(statement, who))
  const more = action === 'pay' ? { on: day(clock.now), reference: '1' } : inputs[action!]
  if (action) await books.book({ estateId: 'estate', statementId: statement._id }, found => stepped(found, { action, rev: statement.rev, ...more }, who, clock.now))
}

const wait = ({ clock, random }: Months): Promise<void> => {
  clock.now += one(random, [hour, 5 * dayLength, 12 * dayLength])!
  return Promise.resolve()
}

const acts = [accept, accept, accept, accept, make, make, make, deduct, deduct, restore, step, step, step, step, step, step, step, wait, wait]

/** One act of chance; a refusal is an answer. */
export async function act (months: Months): Promise<void> {
  await one(months.random, acts)!(months).catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error
    months.refused.set(error.reason, (months.refused.get(error.reason) ?? 0) + 1)
  })
}
