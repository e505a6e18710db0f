import { billScope } from './scope'

const tie = (premisesId: string, relation: 'owner' | 'family' | 'tenant' | 'companyAgent', from: string) => ({ premisesId, relation, from })

test('an owner sees all of it, everybody else from their own day on', () => {
  expect(billScope([tie('a', 'owner', '2026-05-01'), tie('b', 'tenant', '2026-06-01'), tie('c', 'family', '2026-07-01'), tie('d', 'companyAgent', '2026-08-01')]))
    .toEqual([{ premisesId: 'a' }, { premisesId: 'b', from: '2026-06-01' }, { premisesId: 'c', from: '2026-07-01' }, { premisesId: 'd', from: '2026-08-01' }])
})

test('of two ties to one home the wider one counts, in either order', () => {
  const ties = [tie('a', 'tenant', '2026-05-01'), tie('a', 'owner', '2026-09-01')]
  expect(billScope(ties)).toEqual([{ premisesId: 'a' }])
  expect(billScope([...ties].reverse())).toEqual([{ premisesId: 'a' }])
  expect(billScope([tie('a', 'tenant', '2026-05-01'), tie('a', 'family', '2025-09-01')])).toEqual([{ premisesId: 'a', from: '2025-09-01' }])
})

test('nobody sees nothing', () => {
  expect(billScope([])).toEqual([])
})
