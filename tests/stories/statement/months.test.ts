/**
 * Three months of two companies through the functions, with everything that can become of a job: what statements come to, what the
 * ledger says and what whoever planned it reckons are the same, to the fen. `SEED=7 npx jest statement/months` plays others.
 */
import type { Account } from '@domain/payment/account'
import type { MarginRow } from '@domain/statement/margin'
import { mostLines } from '@domain/statement/statement'
import type { StatementView } from '@domain/statement/view'
import { randomFrom, seed } from '../../../emulator/store/testing/random'
import { booksOf } from '../../make/books'
import { town, type Town } from '../actors'
import { companies, does, rolledJob, type Company, type Job, type Outcome } from './jobs'
import { agree, passTo, photoOf, settlement } from './scene'

const random = randomFrom(seed), jobsEach = 4, names = Object.keys(companies) as Company[]
const months = [
  { period: '2026-11', days: ['2026-11-24', '2026-11-28'], settledOn: '2026-12-02' },
  { period: '2026-12', days: ['2026-12-01', '2026-12-15', '2026-12-31'], settledOn: '2027-01-02' },
  { period: '2027-01', days: ['2027-01-01', '2027-01-20'], settledOn: '2027-02-02' }
]
/** Rolled before anything happens. */
const plan = new Map<string, Job[]>(months.flatMap(({ days }) => days).map(on => [on, names.flatMap(name => Array.from({ length: Math.ceil(jobsEach / 2) }, () => rolledJob(random, name)))]))

interface Earned extends Outcome { period: string, deductedFen: number }

let t: Town
const earned: Earned[] = []
const paid = new Set<string>()
let owedBefore: number
beforeAll(async () => {
  t = await town()
  owedBefore = await posted('receivable')
}, 120_000)
afterAll(() => t.cloud.stop())
afterEach(() => agree(t))

const sum = <T>(rows: readonly T[], fen: (row: T) => number) => rows.reduce((total, row) => total + fen(row), 0)
const finance = () => settlement(t.xuWenjing)

/** The jobs of one day, those of a company one after the other, companies beside each other. */
async function work (on: string, period: string) {
  await passTo(t, on)
  const done = await Promise.all(names.map(async name => {
    const found: Outcome[] = []
    for (const job of plan.get(on)!.filter(each => each.company === name)) found.push(...await does(t, job))
    return found
  }))
  earned.push(...done.flat().map(each => ({ ...each, period, deductedFen: 0 })))
}

/** Some of what was earned until then is taken off, with a photo; some of that is taken back. */
async function correct (before: StatementView, company: Company): Promise<StatementView> {
  const photos = [await photoOf(t, t.xuWenjing)]
  let statement = before
  for (let count = random.below(3); count > 0; count--) {
    const of = random.pick(earned.filter(each => each.company === company)), most = Math.min(of.costFen - of.deductedFen, statement.totalFen)
    if (most === 0) continue
    const fen = 1 + random.below(most)
    statement = await finance().deduct(statement, of.number, fen, { why: of.redone ? 'redo' : 'complaint', photos })
    of.deductedFen += fen
    if (!random.chance(0.3)) continue
    statement = await t.xuWenjing.call<StatementView>('statement', 'takeBack', { id: statement.id, rev: statement.rev, deductionId: statement.deductions.at(-1)!.id, reason: '核实后撤销' })
    of.deductedFen -= fen
  }
  return statement
}

/** As far as chance takes it; the first of all is paid. */
async function carry (before: StatementView, company: Company, on: string) {
  const chance = random.below(5), steps = totals.size === 1 ? 4 : chance, own = settlement(t[companies[company]])
  const sent = steps > 0 ? await finance().move(before, 'send') : undefined
  const confirmed = sent && steps > 1 ? await own.answer(sent, 'confirm') : undefined
  const approved = confirmed && steps > 2 ? await settlement(t.gaoFeng).move(confirmed, 'approve') : undefined
  if (!approved || steps < 4) return
  await finance().move(approved, 'pay', { on, reference: `GS-${company}-${on}` })
  paid.add(approved.id)
}

/** What the ledger says of an account, of one vendor or of all. */
async function posted (account: Account, vendorId?: string) {
  const { postings } = await booksOf(t.cloud.db)
  return sum(postings.filter(each => !vendorId || each.vendorId === vendorId).flatMap(each => each.lines).filter(line => line.account === account), line => line.fen)
}

const totals = new Map<string, number>()

test.each(months)(`$period of seed ${seed}: statements, ledger and plan agree, made by two at once`, async ({ period, days, settledOn }) => {
  for (const on of days) await work(on, period)
  // What is done on the first of a month, before the last one is settled, is not of the last one.
  await passTo(t, settledOn)
  const mine = earned.filter(each => each.period === period), settling = names.filter(name => mine.some(each => each.company === name))
  const made = await Promise.all([finance().make(period), finance().make(period)])
  expect(sum(made, each => each.made)).toBe(settling.length)
  expect(mine.length).toBeLessThan(mostLines)
  for (const company of settling) {
    const [card, ...more] = await finance().list({ period, vendorId: company }), rows = mine.filter(each => each.company === company)
    expect(more).toEqual([])
    const draft = await finance().get(card!.id)
    expect(draft.lines.map(each => [each.number, each.costFen]).sort()).toEqual(rows.map(each => [each.number, each.costFen]).sort())
    expect(draft.totalFen).toBe(sum(rows, each => each.costFen))
    const before = sum(earned, each => each.deductedFen), corrected = await correct(draft, company)
    expect(corrected.totalFen).toBe(draft.totalFen - (sum(earned, each => each.deductedFen) - before))
    totals.set(corrected.id, corrected.totalFen)
    await carry(corrected, company, settledOn)
  }
  expect(await finance().make(period)).toEqual({ made: 0 })
}, 200_000)

test('the ledger, account by account, is the plan', async () => {
  expect(earned.length).toBeGreaterThan(5)
  expect(await posted('serviceCost')).toBe(sum(earned, each => each.costFen - each.deductedFen))
  expect(await posted('receivable') - owedBefore).toBe(sum(earned, each => each.priceFen))
  for (const company of names) expect([company, 0 - await posted('vendorDue', company)]).toEqual([company, sum([...totals].filter(([id]) => id.endsWith(company) && !paid.has(id)), ([, fen]) => fen)])
  expect(0 - await posted('transfer')).toBe(sum([...totals].filter(([id]) => paid.has(id)), ([, fen]) => fen))
})

test('and so are the margins, month by month', async () => {
  const rows = await t.liJing.call<MarginRow[]>('statement', 'margins', {})
  const expected = months.flatMap(({ period }) => {
    const mine = earned.filter(each => each.period === period), incomeFen = sum(mine, each => each.priceFen), costFen = sum(mine, each => each.costFen - each.deductedFen)
    return mine.length > 0 ? [{ period, matters: mine.length, incomeFen, costFen, marginFen: incomeFen - costFen }] : []
  })
  expect(rows.map(({ marginPerMille: _share, ...row }) => row).reverse()).toEqual(expected)
})
