/** Everything that paid work refuses, each by its own name. */
import { dayLength, minute } from '../kit/calendar'
import type { Move } from '../matter/move'
import { flows } from '../flows'
import { allowed } from '../matter/allowed'
import { as, mondayNoon } from '../../tests/make/matter'
import { zejing } from '../../tests/make/estate'
import { accepted, asked, begun, brief, confirmed, done, priced, priceIdOf, quoted, quoteIdOf, quoteOf, received, refusalOf, step, there, without } from '../../tests/make/quoted'

const ask = (more: Partial<Move>) => refusalOf(() => step(received(), 'liJing', 'askVendors', { vendorIds: ['anjie'], note: brief, ...more }))

test('whom to ask', () => {
  expect(ask({ vendorIds: ['nobody'] })).toBe('invalid: vendorsKnown (vendorIds)')
  expect(ask({ until: mondayNoon - 1 })).toBe('invalid: untilAhead (until)')
  expect(refusalOf(() => step(received(), 'liJing', 'askVendors', { vendorIds: ['anjie'], note: brief }, mondayNoon, without('anjie', 'expired')))).toBe('invalid: vendorsFit (vendorIds)')
  expect(refusalOf(() => step(received(), 'liJing', 'askVendors', { vendorIds: ['anjie'], note: brief }, mondayNoon, without('anjie', 'suspended')))).toBe('invalid: vendorsFit (vendorIds)')
  expect(refusalOf(() => step(asked(), 'liJing', 'askVendors', { vendorIds: ['anjie'], note: brief }))).toBe('invalid: askedOnce (vendorIds)')
  expect(refusalOf(() => step({ ...received(), accusedIds: ['tan-li'] }, 'liJing', 'askVendors', { vendorIds: ['anjie'], note: brief }))).toBe('invalid: vendorsClear (vendorIds)')
  expect(refusalOf(() => step(received({ requester: { name: '来电的人' } }), 'liJing', 'askVendors', { vendorIds: ['anjie'], note: brief }))).toBe('conflict: confirmable')
  expect(refusalOf(() => step(received(), 'chenXiao', 'askVendors', { vendorIds: ['anjie'], note: brief }))).toBe('forbidden: notYourPart (action)')
  const { quotes: _none, ...poor } = zejing
  expect(refusalOf(() => step(received(), 'liJing', 'askVendors', { vendorIds: ['anjie'], note: brief }, mondayNoon, poor))).toBe('conflict: quotesThere')
})

test('who may quote, until when, and what', () => {
  expect(refusalOf(() => step(asked(['anjie']), 'dengMinghui', 'quote', { quote: quoteOf() }))).toBe('forbidden: notYourPart (action)')
  expect(refusalOf(() => step(asked(), 'maAnping', 'quote', { quote: quoteOf([20_000], {}, mondayNoon + dayLength) }, mondayNoon + dayLength + minute))).toBe('conflict: askOpen')
  expect(refusalOf(() => step(asked(), 'maAnping', 'quote', { quote: quoteOf([20_000], { validUntil: mondayNoon - 1 }) }))).toBe('invalid: quoteDates (quote)')
  expect(refusalOf(() => step(asked(), 'maAnping', 'quote', { quote: quoteOf([90_000_000, 90_000_000]) }))).toBe('invalid: quoteSum (quote)')
  expect(refusalOf(() => step(asked(), 'maAnping', 'quote', { quote: quoteOf() }, mondayNoon, without('anjie', 'suspended')))).toBe('conflict: ownVendorFit')
  expect(refusalOf(() => step(priced(), 'maAnping', 'quote', { quote: quoteOf([1_000]) }))).toBe('conflict: statusChanged')
  expect(refusalOf(() => step(confirmed(), 'maAnping', 'quote', { quote: quoteOf([1_000]) }))).toBe('forbidden: notYourPart (action)')
  expect(refusalOf(() => step(confirmed(), 'maAnping', 'quoteChange', { quote: quoteOf([1_000]) }))).toBe('conflict: statusChanged')
})

const price = (more: Partial<Move>, now = mondayNoon, estate = zejing, matter = quoted()) =>
  refusalOf(() => step(matter, 'liJing', 'setPrice', { quoteId: quoteIdOf(matter, 'anjie'), priceFen: 26_000, ...more }, now, estate))

test('which price, of which quote', () => {
  expect(price({ priceFen: 21_999 })).toBe('invalid: priceWithin (priceFen)')
  expect(price({ priceFen: 28_001 })).toBe('invalid: priceWithin (priceFen)')
  expect([price({ priceFen: 22_000 }), price({ priceFen: 28_000 })]).toEqual(['done', 'done'])
  expect(price({ quoteId: 'q1' })).toBe('invalid: quoteLive (quoteId)')
  expect(price({}, mondayNoon + 8 * dayLength)).toBe('conflict: quoteHolds')
  expect(price({}, mondayNoon, without('anjie', 'expired'))).toBe('conflict: quoteVendorFit')
  expect(price({}, mondayNoon, zejing, asked())).toBe('conflict: anyQuote')
  const replaced = step(quoted(), 'maAnping', 'quote', { quote: quoteOf([25_000]) })
  expect(price({ quoteId: quoteIdOf(quoted(), 'anjie') }, mondayNoon, zejing, replaced)).toBe('invalid: quoteLive (quoteId)')
  expect(refusalOf(() => step(quoted(), 'gaoFeng', 'setPrice', { quoteId: quoteIdOf(quoted(), 'anjie'), priceFen: 100 }))).toBe('invalid: required (note)')
})

const confirm = (who: 'wangXiulan' | 'wangXiaoyu' | 'heJingyi' | 'liJing' = 'wangXiulan', matter = priced(), now = mondayNoon, estate = zejing, priceId = priceIdOf(matter)) =>
  refusalOf(() => step(matter, who, 'confirmPrice', { priceId }, now, estate))

test('whose yes counts, and to what', () => {
  expect([confirm('wangXiulan'), confirm('wangXiaoyu')]).toEqual(['done', 'done'])
  expect(confirm('heJingyi')).toBe('forbidden: notYourPart (action)')
  expect(confirm('liJing')).toBe('forbidden: notYourPart (action)')
  expect(confirm('wangXiaoyu', confirmed(), mondayNoon, zejing, 'p6')).toBe('conflict: statusChanged')
  const newer = step(step(priced(), 'liJing', 'withdrawPrice'), 'liJing', 'setPrice', { quoteId: quoteIdOf(quoted(), 'anjie'), priceFen: 27_000 })
  expect(confirm('wangXiulan', newer, mondayNoon, zejing, priceIdOf(priced()))).toBe('conflict: priceOffered (priceId)')
  expect(confirm('wangXiulan', priced(), mondayNoon + 8 * dayLength)).toBe('conflict: priceHolds')
  expect(confirm('wangXiulan', priced(), mondayNoon, without('anjie', 'expired'))).toBe('conflict: priceVendorFit')
  expect(confirm('wangXiulan', priced(), mondayNoon, without('anjie', 'suspended'))).toBe('conflict: priceVendorFit')
})

test('what is confirmed is nobody else’s to end', () => {
  expect(refusalOf(() => step(begun(), 'liJing', 'assign', { assigneeId: 'zhao-zhiqiang' }))).toBe('conflict: noVendorWorks')
  expect(refusalOf(() => step(begun(), 'liJing', 'conclude', { reason: 'noFurtherAction', note: '好了' }))).toBe('conflict: nothingConfirmed')
  expect(refusalOf(() => step(begun(), 'liJing', 'complete', { note: '好了' }))).toBe('conflict: statusChanged')
  expect(refusalOf(() => step(begun(), 'dengMinghui', 'complete', { note: '好了' }))).toBe('forbidden: notYourPart (action)')
  expect(refusalOf(() => step(done(), 'maAnping', 'accept'))).toBe('forbidden: notYourPart (action)')
  expect(refusalOf(() => step(confirmed(), 'maAnping', 'start', {}, mondayNoon, without('anjie', 'expired')))).toBe('conflict: chosenFit')
})

test('changes and call-outs', () => {
  const change = step(there(), 'maAnping', 'quoteChange', { quote: quoteOf([28_000]) })
  expect(refusalOf(() => done(change))).toBe('conflict: noChangeWaits')
  expect(refusalOf(() => step(there(), 'wangXiulan', 'cancel'))).toBe('conflict: feeAgreed (agreedFen)')
  expect(refusalOf(() => step(there(), 'wangXiulan', 'cancel', { agreedFen: 1 }))).toBe('conflict: feeAgreed (agreedFen)')
  const again = step(accepted(), 'wangXiulan', 'reopen', { note: '又坏了' })
  expect(refusalOf(() => step(step(again, 'maAnping', 'start'), 'maAnping', 'quoteChange', { quote: quoteOf() }))).toBe('conflict: notBilledYet')
  expect(refusalOf(() => step(accepted(), 'wangXiulan', 'reopen', { note: '又坏了' }, mondayNoon + 91 * dayLength))).toBe('conflict: withinReopenDays')
})

test('nobody prices what is done in their own home', () => {
  const own = { ...quoted(), requester: { personId: 'li-jing', name: '李静' } }
  expect(refusalOf(() => step(own, 'liJing', 'setPrice', { quoteId: quoteIdOf(own, 'anjie'), priceFen: 26_000 }))).toBe('conflict: notOwnHome')
  expect(allowed(flows.assistance, own, as('liJing'), zejing, mondayNoon)).not.toContain('setPrice')
})
