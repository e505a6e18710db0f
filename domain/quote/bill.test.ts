/** 400 random ways of paid work: what was confirmed last is what is owed, once; no margin is below nothing without a manager. */
import { Refused } from '../kit/errors'
import { dice } from '../../tests/make/dice'
import { asked, begun, priceIdOf, quoteOf, step } from '../../tests/make/quoted'
import { zejing } from '../../tests/make/estate'
import type { Matter } from '../matter/matter'
import { isWithin, limitsOf } from './limits'
import { confirmedPrice, liveQuotes, offeredPrice, waitingPrice } from './standing'
import { hashOf } from './text'

type Roll = () => number

const some = (roll: Roll, most: number) => 1 + Math.floor(roll() * most)

/** Prices between two thirds and twice the cost; whatever is outside goes by a manager. */
function priced (matter: Matter, roll: Roll, direct: 'setPrice' | 'proposeChange'): Matter {
  const quote = liveQuotes(matter.quoting)[0]!, priceFen = Math.max(1, Math.floor(quote.costFen * (0.66 + roll() * 1.4)))
  if (isWithin(priceFen, limitsOf(quote.costFen, zejing.quotes!))) return step(matter, 'liJing', direct, { quoteId: quote.id, priceFen })
  expect(() => step(matter, 'liJing', direct, { quoteId: quote.id, priceFen })).toThrow(Refused)
  const waits = step(matter, 'liJing', 'proposePrice', { quoteId: quote.id, priceFen, note: '另有原因' })
  return step(waits, 'gaoFeng', 'allowPrice', { priceId: waitingPrice(waits.quoting)!.id, note: '同意' })
}

const bid = (roll: Roll) => quoteOf(Array.from({ length: some(roll, 4) }, () => some(roll, 50_000)))

function oneWay (roll: Roll): Matter {
  let matter = asked()
  matter = step(matter, 'maAnping', 'quote', { quote: bid(roll) })
  if (roll() < 0.5) matter = step(matter, 'maAnping', 'quote', { quote: bid(roll) })
  matter = priced(matter, roll, 'setPrice')
  matter = begun(step(matter, 'wangXiulan', 'confirmPrice', { priceId: priceIdOf(matter) }))
  for (let change = 0; change < some(roll, 3) - 1; change++) {
    matter = priced(step(matter, 'maAnping', 'quoteChange', { quote: bid(roll) }), roll, 'proposeChange')
    matter = roll() < 0.6 ? step(matter, 'wangXiulan', 'confirmChange', { priceId: priceIdOf(matter) }) : step(matter, 'wangXiulan', 'declineChange')
  }
  return step(step(matter, 'maAnping', 'complete', { note: '好了' }), 'wangXiulan', 'accept')
}

test.each(Array.from({ length: 400 }, (_, seed) => seed))('way %i', seed => {
  const end = oneWay(dice(seed + 1)), { quoting } = end, bill = confirmedPrice(quoting)!
  const yes = quoting!.prices.filter(each => each.confirmed)
  expect(yes.at(-1)).toEqual(bill)
  expect(yes.filter(each => each.state === 'confirmed')).toHaveLength(1)
  expect([offeredPrice(quoting), end.errands?.map(each => each.name)]).toEqual([undefined, ['chargeQuoted']])
  for (const { fen, costFen, marginFen, allowed, quoteId, text, confirmed } of quoting!.prices) {
    const items = quoting!.quotes.find(each => each.id === quoteId)!.items
    expect(costFen).toBe(items.reduce((sum, each) => sum + each.costFen, 0))
    expect(marginFen).toBe(fen - costFen)
    expect(allowed !== undefined || isWithin(fen, limitsOf(costFen, zejing.quotes!))).toBe(true)
    expect(marginFen >= 0 || allowed !== undefined).toBe(true)
    if (confirmed) expect([confirmed.text, confirmed.hash]).toEqual([text, hashOf(text)])
  }
})
