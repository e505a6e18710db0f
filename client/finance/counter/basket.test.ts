import { aBillCard as card } from '../../../tests/make/bill-cards'
import { aheadFen, firstDueFirst, sumOf, tickedOf } from './basket'

const cards = [card({ id: 'late', lateFen: 38 }), card({ id: 'paying', beingPaid: true }), card({ id: 'new', openFen: 10_000 })]

test('all that may be paid is ticked, what somebody is paying is not', () => {
  expect(tickedOf({ cards, unticked: [] }).map(each => each.id)).toEqual(['late', 'new'])
  expect(tickedOf({ cards, unticked: ['late'] }).map(each => each.id)).toEqual(['new'])
})

test('the first due first, and fees of one day in a fixed order', () => {
  const december = card({ id: 'december', dueOn: '2027-01-28' }), [water, home] = ['water', 'home'].map(id => card({ id, dueOn: '2026-11-28' }))
  expect(firstDueFirst([december, water!, home!]).map(each => each.id)).toEqual(['home', 'water', 'december'])
})

test('no more than one payment takes, with room for what is paid ahead', () => {
  const many = Array.from({ length: 45 }, (_each, place) => card({ id: `b${place}` }))
  expect(tickedOf({ cards: many, unticked: [] })).toHaveLength(39)
})

test.each([['', 35_688], ['500', 85_688], ['0.5', NaN], ['50001', NaN], ['abc', NaN]])('with “%s” ahead', (ahead, fen) => {
  expect(sumOf({ cards, unticked: [], ahead })).toBe(fen)
})

test('nothing typed is nothing ahead', () => expect(aheadFen(' ')).toBeUndefined())
