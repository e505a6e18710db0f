import { chargeFor, lateFen } from './late'

const late = { perMillion: 300, graceDays: 10, capPercent: 20 }
const bill = { state: 'open' as const, openFen: 100_000, dueOn: '2026-01-31', late, waivers: [] }

test.each([
  ['2026-01-31', 0], ['2026-02-10', 0], ['2026-02-11', 30], ['2026-02-12', 60], ['2026-03-12', 900], ['2099-01-01', 20_000]
])('on %s: %i fen', (on, fen) => {
  expect(lateFen(bill, on)).toBe(fen)
})

test('days are counted over the end of a year and a leap day', () => {
  expect(lateFen({ ...bill, dueOn: '2023-12-31' }, '2024-03-01')).toBe(chargeFor(100_000, 51, late))
})

test('what is paid, cancelled or without terms costs nothing; a waiver takes off, and never below nothing', () => {
  expect(lateFen({ ...bill, state: 'paid' }, '2026-06-01')).toBe(0)
  const { late: _none, ...without } = bill
  expect(lateFen(without, '2026-06-01')).toBe(0)
  const waiver = (fen: number) => ({ fen, reason: '', by: '', byName: '', at: 0, key: '' })
  expect(lateFen({ ...bill, waivers: [waiver(20), waiver(5)] }, '2026-02-11')).toBe(5)
  expect(lateFen({ ...bill, waivers: [waiver(500)] }, '2026-02-11')).toBe(0)
})

test('never more than the cap, never a part of a fen', () => {
  for (let fen = 1; fen < 100_000; fen += 977) {
    for (const days of [1, 33, 365, 9999]) {
      const charge = chargeFor(fen, days, late)
      expect(Number.isInteger(charge)).toBe(true)
      expect(charge).toBeLessThanOrEqual(fen * late.capPercent / 100)
    }
  }
})
