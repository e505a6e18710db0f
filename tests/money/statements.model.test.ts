/**
 * 600 random spans of months in which vendors work, all at once and killed at any await, with what must be true looked at
 * after each write. `SEED=7 npx jest statements.model` plays others, `SEED=7 HISTORY=123` a single one of them.
 */
import { moment } from '@domain/kit/calendar'
import { randomFrom, seed } from '../../emulator/store/testing/random'
import { disagreements } from '../make/books-agree'
import { MemoryBooks } from './memory-books'
import { act, type Months } from './statement-acts'
import { Killed, Turns } from './turns'

const histories = 600, steps = 90

async function play (history: number): Promise<{ months: Months, wrong: string[] }> {
  const random = randomFrom(seed * 1_000_003 + history), storm = new Turns(random, 0.03), wrong: string[] = []
  const books = new MemoryBooks(storm), months: Months = { books, random, clock: { now: moment('2026-08-20', '09:00') }, serial: 0, refused: new Map() }
  let looked = 0
  const look = () => {
    if (wrong.length > 0 || looked === books.writes) return
    looked = books.writes
    wrong.push(...disagreements(books.lying))
  }
  for (let done = 0; done < steps && wrong.length === 0; done++) {
    void act(months).catch((error: unknown) => { if (!(error instanceof Killed)) wrong.push(String(error)) })
    for (let turns = random.below(6); turns > 0 && await storm.next(); turns--) look()
  }
  while (wrong.length === 0 && await storm.next()) look()
  return { months, wrong }
}

test(`${histories} spans of months of seed ${seed}`, async () => {
  const only = process.env.HISTORY, from = only ? Number(only) : 0
  const seen: Record<string, number> = { settled: 0, paid: 0, objected: 0, deducted: 0, takenBack: 0, late: 0, moreThanLeft: 0, monthNotOver: 0, statementChanged: 0 }
  const count = (name: string, more: number) => { seen[name] = (seen[name] ?? 0) + more }
  for (let history = from; history < (only ? from + 1 : histories); history++) {
    const { months: { books, refused }, wrong } = await play(history)
    if (wrong.length > 0) throw new Error(`SEED=${seed} HISTORY=${history}: ${wrong.join(', ')}`)
    const statements = [...books.statements.values()], deductions = statements.flatMap(each => each.deductions)
    count('settled', statements.flatMap(each => each.lines).length)
    count('paid', statements.filter(each => each.state === 'paid').length)
    count('objected', statements.flatMap(each => each.remarks).length)
    count('deducted', deductions.length)
    count('takenBack', deductions.filter(each => each.takenBack).length)
    count('late', statements.filter(each => each.lines.some(line => !each.period.startsWith(books.dues.get(line.dueId)!.period))).length)
    for (const [reason, times] of refused) count(reason, times)
  }
  console.log(`seed ${seed}: ${JSON.stringify(seen)}`)
  if (!only) for (const times of Object.values(seen)) expect(times).toBeGreaterThan(2)
}, 600_000)
