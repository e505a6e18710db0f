import { fenOf } from './evaluate'
import type { Factor } from './calculation'
import { roundingModes } from './tariff'

const amount = (fen: number, ...more: Factor[]): Factor[] => [{ what: 'amount', value: fen, per: 100 }, ...more]
const half: Factor = { what: 'halfMonths', value: 1, per: 2 }

test.each([
  ['halfUp', 2, 101, 51], ['halfUp', 2, 100, 50], ['up', 2, 101, 51], ['down', 2, 101, 50], ['halfUp', 1, 110, 60], ['down', 1, 110, 50], ['up', 0, 202, 200], ['halfUp', 0, 300, 200], ['down', 0, 399, 100]
] as const)('half of it, %s to %i digits: %i is %i', (mode, digits, fen, expected) => {
  expect(fenOf({ form: 'sum', lines: [amount(fen, half)], rounding: { mode, digits } })).toBe(expected)
})

test('it is rounded once, after all lines are added: three thirds are a whole', () => {
  const third = amount(100, { what: 'days', value: 10, per: 30 })
  expect(fenOf({ form: 'sum', lines: [third, third, third], rounding: { mode: 'down', digits: 2 } })).toBe(100)
})

test('no float is involved: 1.005 yuan is rounded up, and so is what no double can hold', () => {
  expect(fenOf({ form: 'sum', lines: [[{ what: 'price', value: 10_050, per: 10_000 }]], rounding: { mode: 'halfUp', digits: 2 } })).toBe(101)
  const large: Factor[] = [{ what: 'area', value: 99_999_999, per: 100 }, { what: 'price', value: 99_999_999, per: 10_000 }, { what: 'months', value: 12, per: 1 }]
  expect(fenOf({ form: 'sum', lines: [large], rounding: { mode: 'down', digits: 2 } })).toBe(Number(99_999_999n * 99_999_999n * 12n / 10_000n))
})

/** A sequence that is the same in every run. */
function * randoms (seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

test('shares add up to the fen, however odd the areas: 3,000 costs', () => {
  const next = randoms(7)
  const pick = (most: number) => Math.floor(next.next().value * most), wrong: string[] = []
  for (let round = 0; round < 3000; round++) {
    const totalFen = pick(50_000_000), areas = Array.from({ length: 1 + pick(60) }, () => 1 + pick(40_000)), all = areas.reduce((sum, each) => sum + each, 0)
    let before = 0, sum = 0
    for (const own of areas) {
      const share = fenOf({ form: 'share', totalFen, before, own, all })
      if (Math.abs(share - totalFen * own / all) > 1.000001) wrong.push(`${share} of ${totalFen} for ${own} of ${all}`)
      sum += share
      before += own
    }
    if (sum !== totalFen) wrong.push(`${sum} instead of ${totalFen}`)
  }
  expect(wrong).toEqual([])
})

test('what is rounded lies less than a step from the exact amount: 3,000 sums', () => {
  const next = randoms(11)
  const pick = (most: number) => Math.floor(next.next().value * most), wrong: string[] = [], margin = 1e-6
  for (let round = 0; round < 3000; round++) {
    const mode = roundingModes[pick(3)]!, digits = ([0, 1, 2] as const)[pick(3)]!, step = 10 ** (2 - digits)
    const lines = Array.from({ length: 1 + pick(3) }, (): Factor[] => [{ what: 'area', value: 1 + pick(30_000), per: 100 }, { what: 'price', value: 1 + pick(100_000), per: 10_000 }, { what: 'days', value: 1 + pick(30), per: 31 }])
    const exact = lines.reduce((sum, line) => sum + line.reduce((product, { value, per }) => product * value / per, 100), 0)
    const fen = fenOf({ form: 'sum', lines, rounding: { mode, digits } }), off = fen - exact
    const least = { down: -step, up: 0, halfUp: -step / 2 }[mode], most = { down: 0, up: step, halfUp: step / 2 }[mode]
    if (fen % step !== 0 || off < least - margin || off > most + margin) wrong.push(`${mode} ${digits}: ${exact} became ${fen}`)
  }
  expect(wrong).toEqual([])
})
