import { hour } from '@domain/kit/calendar'
import { mondayNoon } from '../../../tests/make/matter'
import { blank, quoteOf, sumOf, typedOf, type Typed } from './form'

const typed: Typed = { items: [{ name: ' 清洗 ', quantity: '2', yuan: '123.45' }, { name: '加氟', quantity: '1', yuan: '1500' }], startAt: mondayNoon + hour, hours: '2.5', validUntil: mondayNoon + 48 * hour, note: ' ' }

test('what is typed becomes a quote, and a quote what can be typed on', () => {
  const quote = quoteOf(typed)!
  expect(quote).toEqual({ items: [{ name: '清洗', quantity: 2, costFen: 12_345 }, { name: '加氟', quantity: 1, costFen: 150_000 }], startAt: mondayNoon + hour, workMinutes: 150, validUntil: mondayNoon + 48 * hour })
  expect(quoteOf(typedOf({ ...quote, costFen: 162_345, at: mondayNoon }))).toEqual(quote)
  expect([sumOf(typed), sumOf(blank)]).toEqual([162_345, 0])
})

test.each<[string, Partial<Typed>]>([
  ['a name', { items: [{ name: ' ', quantity: '1', yuan: '5' }] }], ['a sum', { items: [{ name: '清洗', quantity: '1', yuan: '' }] }], ['a whole quantity', { items: [{ name: '清洗', quantity: '1.5', yuan: '5' }] }],
  ['any item', { items: [] }], ['a moment', { startAt: undefined }], ['an end', { validUntil: undefined }], ['a length', { hours: '很快' }]
])('without %s there is none', (_what, part) => expect(quoteOf({ ...typed, ...part })).toBeUndefined())
