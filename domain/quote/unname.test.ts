import { accepted, confirmed, priceIdOf, priced, step } from '../../tests/make/quoted'
import { withoutPerson } from '../privacy/unname'

test('who asked is gone from what was agreed; the price, its text and its hash stay', () => {
  const before = accepted(), { quoting } = { ...before, ...withoutPerson(before, 'wang-xiulan') }
  expect(JSON.stringify(quoting)).not.toMatch(/王秀兰|wang-xiulan|挂机空调/)
  expect(quoting?.prices[0]?.confirmed).toMatchObject({ hash: before.quoting!.prices[0]!.confirmed!.hash, text: before.quoting!.prices[0]!.confirmed!.text })
})

test('one of the home who said yes leaves only their own name behind', () => {
  const shown = priced(), before = step(shown, 'wangXiaoyu', 'confirmPrice', { priceId: priceIdOf(shown) })
  const { quoting } = { ...before, ...withoutPerson(before, 'wang-xiaoyu') }
  expect(JSON.stringify(quoting)).not.toMatch(/王晓雨|wang-xiaoyu/)
  expect(quoting?.brief).toBe(before.quoting!.brief)
  expect(withoutPerson(confirmed(), 'he-jingyi').quoting).toEqual(confirmed().quoting)
})
