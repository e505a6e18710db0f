import { monthlyFen, topUps } from './amounts'

const bill = (period: string, amountFen: number, kind: 'area' | 'fixed' | 'metered' = 'area', months = 1) => ({ kind, period, months, amountFen })

test('a month costs what the last period’s regular fees come to; meters are another matter', () => {
  expect(monthlyFen([bill('2026-10', 25000), bill('2026-11', 25650), bill('2026-11', 15000, 'fixed'), bill('2026-11', 4800, 'metered')])).toBe(40650)
  expect(monthlyFen([bill('2026-10', 76950, 'area', 3)])).toBe(25650)
})

test('months of what is paid anyway, in whole yuan', () => {
  expect(topUps([bill('2026-11', 25650)])).toEqual([{ fen: 25700, months: 1 }, { fen: 77000, months: 3 }, { fen: 153900, months: 6 }, { fen: 307800, months: 12 }])
})

test('never more than may be paid ahead at once', () => expect(topUps([bill('2026-11', 1_000_000)]).map(each => each.months)).toEqual([1, 3]))

test('round sums where nothing is known', () => expect(topUps([]).map(each => each.fen)).toEqual([20_000, 50_000, 100_000, 200_000]))
