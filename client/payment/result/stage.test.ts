import { stageOf } from './stage'

test.each([
  ['ordered', undefined, undefined, 'open'], ['ordered', undefined, 'failed', 'open'], ['ordered', undefined, 'paid', 'waiting'],
  ['paid', undefined, 'cancelled', 'paid'], ['paid', 0, 'paid', 'paid'], ['paid', 100, 'paid', 'partBack'], ['paid', 500, 'paid', 'allBack'], ['closed', undefined, 'paid', 'closed']
] as const)('%s, %s back, cashier %s: %s', (state, unowedFen, left, stage) => {
  expect(stageOf({ state, fen: 500, ...(unowedFen !== undefined && { unowedFen }) }, left)).toBe(stage)
})
