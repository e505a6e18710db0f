import { buildingsIn, type Tally } from './buildings'

const row = (building: string, entrance: string | null, state: 'vacant' | 'let' | null, count: number): Tally => ({ _id: { building, entrance, state }, count })

test('counts by entrance and state, what has none counts in the total', () => {
  expect(buildingsIn([row('1', '2', 'let', 3), row('1', '1', 'vacant', 2), row('1', '1', null, 4), row('2', null, 'let', 5)], 100)).toEqual({
    items: [
      { building: '1', entrances: [{ entrance: '1', total: 6, states: { vacant: 2 } }, { entrance: '2', total: 3, states: { let: 3 } }] },
      { building: '2', entrances: [{ total: 5, states: { let: 5 } }] }
    ]
  })
})

test('a page ends before the building that was cut, in the order the database goes on in', () => {
  const page = buildingsIn([row('1', null, 'let', 4), row('10', null, 'let', 4), row('2', null, 'let', 2)], 10)
  expect(page.items.map(each => each.building)).toEqual(['1', '10'])
  expect(page.next).toBe('10')
})

test('one building of more than a page does not stand still', () => expect(buildingsIn([row('1', null, 'let', 10)], 10)).toMatchObject({ items: [{ building: '1' }], next: '1' }))
