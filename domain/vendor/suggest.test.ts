import { dayLength, moment } from '../kit/calendar'
import type { Price, Quote, Quoting } from '../quote/quoting'
import { vendors } from '../../tests/make/vendors'
import { suggest, worth } from './suggest'
import type { Vendor } from './vendor'

const now = moment('2026-11-23', '14:00'), today = '2026-11-23'
const asked = { categoryId: 'appliance', zoneId: 'b2' }
const quote = (vendorId: string, costFen: number, more: Partial<Quote> = {}): Quote => ({ id: vendorId, vendorId, at: 0, by: '', byName: '', items: [], costFen, startAt: now, workMinutes: 60, validUntil: 0, ...more })
const price = (quoteId: string): Price => ({ id: 'p', quoteId, fen: 0, costFen: 0, marginFen: 0, warrantyDays: 0, validUntil: 0, state: 'confirmed', by: '', byName: '', callOutFen: 0, text: '', at: 0 })
const work = (vendorId: string, quotes: Quote[], prices: Price[] = []): { quoting: Quoting } => ({ quoting: { brief: '', asks: [], quotes, prices, vendorId, redos: 0, readers: [] } })
const rated = { count: 20, score: 480, onTimePercent: 95, redoPercent: 5, at: now }
const names = (list: readonly Vendor[], known = { open: [], past: [] } as Parameters<typeof suggest>[2], wanted = asked) => suggest(list, wanted, known, now, today)
const line = (found: ReturnType<typeof names>, vendorId: string, name: string) => found.find(each => each.vendorId === vendorId)!.why.find(each => each.line === name)!

test('everybody is there, with a line for each thing that counts, and never more points than a line is worth', () => {
  const found = names(vendors)
  expect(found.map(each => each.vendorId).sort()).toEqual(['anjie', 'jiale', 'minghui'])
  for (const { why, score } of found) {
    expect(why.map(each => each.line)).toEqual(Object.keys(worth))
    expect(why.every(each => each.points >= 0 && each.points <= worth[each.line])).toBe(true)
    expect(score).toBe(why.reduce((sum, each) => sum + each.points, 0))
  }
})

test('who may not be asked stands behind everybody, with why', () => {
  const [anjie, minghui, jiale] = vendors as [Vendor, Vendor, Vendor]
  const found = names([{ ...anjie, state: 'suspended', rating: rated }, { ...jiale, papers: [] }, minghui])
  expect(found.map(each => [each.vendorId, each.fit])).toEqual([['minghui', true], ['anjie', false], ['jiale', false]])
  expect(line(found, 'anjie', 'papers')).toMatchObject({ holds: false, points: 0 })
  expect(names(vendors, undefined, { categoryId: 'decoration', zoneId: 'b2' }).map(each => each.fit)).toEqual([true, false, false])
})

test('a good rating counts more than none, a bad one less', () => {
  const [anjie, minghui] = vendors as [Vendor, Vendor]
  expect(names([anjie, { ...minghui, rating: rated }]).map(each => each.vendorId)).toEqual(['minghui', 'anjie'])
  expect(names([{ ...anjie, rating: { ...rated, score: 150, onTimePercent: 20, redoPercent: 80 } }, minghui]).map(each => each.vendorId)).toEqual(['minghui', 'anjie'])
})

test('who asks less gets more for the price; what was a change of a quote is no price', () => {
  const past = [work('anjie', [quote('anjie', 12_000), quote('minghui', 24_000), quote('anjie', 1, { change: true })])]
  const found = names(vendors, { open: [], past })
  expect(line(found, 'anjie', 'price')).toEqual({ line: 'price', holds: true, points: 10, value: 12_000 })
  expect(line(found, 'minghui', 'price')).toEqual({ line: 'price', holds: false, points: 5, value: 24_000 })
  expect(line(found, 'jiale', 'price')).toEqual({ line: 'price', holds: false, points: 5 })
})

test('who has much to do, and is busy for days, gets less', () => {
  const busy = work('anjie', [quote('anjie', 1, { startAt: now + 3 * dayLength })], [price('anjie')])
  const found = names(vendors, { open: [busy, busy], past: [] })
  expect(line(found, 'anjie', 'load')).toEqual({ line: 'load', holds: false, points: 3, value: 2 })
  expect(line(found, 'anjie', 'free')).toMatchObject({ holds: false, value: now + 3 * dayLength + 60 * 60_000 })
  expect(line(found, 'minghui', 'free')).toEqual({ line: 'free', holds: true, points: 5, value: now })
})
