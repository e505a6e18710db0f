import { keptTerms, noTerms } from '@domain/billing/fee-terms-rules'
import { corridorFee, homeFee, parkingFee, renovationDeposit, rubbleFee, tariffs, waterFee } from '../../../tests/make/tariffs'
import { mondayNoon } from '../../../tests/make/matter'
import { monthsWords, newOverride, overrideOf, overrideWords, waysOf, without, withOverride, type Agreed } from './overrides'

const draft = (tariffId: string, agreed: Agreed, typed: string) => ({ ...newOverride('2026-12'), tariffId, agreed, typed })
const change = { at: mondayNoon, by: 'xu-wenjing', byName: '许文静', reason: '见协议', key: 'k' }

test.each([
  [homeFee, ['price', 'amountFen', 'none', 'percent']], [parkingFee, ['amountFen', 'none', 'percent']], [waterFee, ['price', 'none', 'percent']], [renovationDeposit, ['amountFen']], [corridorFee, []]
])('$name may be agreed so', ({ kind }, ways) => expect(waysOf(kind)).toEqual(ways))

test.each([
  [homeFee, 'price', '2.5', { price: 25_000 }, '2.5 元/平方米·月'], [homeFee, 'amountFen', '150', { amountFen: 15_000 }, '150.00 元/月'], [homeFee, 'none', '', { percent: 0 }, '不收'],
  [parkingFee, 'percent', '80', { percent: 80 }, '收 80%'], [waterFee, 'price', '2.8', { price: 28_000 }, '2.8 元/吨'], [rubbleFee, 'amountFen', '450', { amountFen: 45_000 }, '450.00 元']
] as const)('$name: %s %s, which the rules take', (fee, agreed, typed, said, words) => {
  const override = overrideOf(draft(fee._id, agreed, typed))!
  expect(override).toEqual({ tariffId: fee._id, from: '2026-12-01', ...said })
  expect(keptTerms(noTerms('p', 'zejing'), { overrides: [override] }, tariffs, change).overrides).toEqual([override])
  expect(overrideWords(override, fee)).toBe(words)
})

test.each([['percent', '101'], ['percent', '8.5'], ['percent', ''], ['price', '2.55555'], ['amountFen', '-1'], ['amountFen', '1e3']] as const)('%s “%s” says nothing', (agreed, typed) => {
  expect(overrideOf(draft(homeFee._id, agreed, typed))).toBeUndefined()
})

test('without a fee it says nothing', () => expect(overrideOf(newOverride('2026-12'))).toBeUndefined())

test('whole months: it ends with the last day of one', () => {
  const override = overrideOf({ ...draft(homeFee._id, 'none', ''), ends: true, until: '2027-02' })!
  expect(override.until).toBe('2027-02-28')
  expect([monthsWords(override), monthsWords({ from: '2026-12-01' })]).toEqual(['2026年12月到2027年2月', '2026年12月起'])
})

test('for the same fee from the same month the latter counts; others stay', () => {
  const [half, none, later] = [{ tariffId: 'a', percent: 50, from: '2026-12-01' }, { tariffId: 'a', percent: 0, from: '2026-12-01' }, { tariffId: 'a', percent: 0, from: '2027-01-01' }]
  expect(withOverride([half, later], none)).toEqual([later, none])
  expect(without([half, later], half)).toEqual([later])
})
