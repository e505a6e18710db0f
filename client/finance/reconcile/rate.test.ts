import { percentOf, shareOf } from './rate'

test.each([[1000, 934, 0.934, '93.4%'], [100_000, 99_999, 0.99999, '99.9%'], [100, 100, 1, '100.0%'], [100, 120, 1, '100.0%'], [0, 0, undefined, '—']])('of %i, %i', (issuedFen, paidFen, share, percent) => {
  const rate = { period: '2026-11', issuedFen, paidFen }
  expect([shareOf(rate), percentOf(rate)]).toEqual([share, percent])
})
