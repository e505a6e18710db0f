import { aMatter } from '../../tests/make/matter'
import type { Matter } from '../matter/matter'
import { drawn, sampleSize } from './sample'

const closed = (place: number, more: Partial<Matter> = {}): Matter => ({ ...aMatter(), _id: `closed-${place}`, status: 'closed', open: false, endedAt: 1_000 + place, hiddenFrom: [`somebody-${place}`], ...more })
const many = Array.from({ length: 60 }, (_, place) => closed(place))
const idsOf = (matters: readonly Matter[], week = '2026-11-23') => drawn([], matters, week).map(({ matterId }) => matterId)

test('ten of many, the same in whatever order and parts they are looked at', () => {
  const once = idsOf(many), parts = [many.slice(40), many.slice(0, 25), many.slice(25, 40)].reduce((sample, part) => drawn(sample, part, '2026-11-23'), drawn([], [], '2026-11-23'))
  expect(once).toHaveLength(sampleSize)
  expect(idsOf([...many].reverse())).toEqual(once)
  expect(parts.map(({ matterId }) => matterId)).toEqual(once)
})

test('another week draws others, and few are all drawn', () => {
  expect(idsOf(many, '2026-11-30')).not.toEqual(idsOf(many))
  expect(idsOf(many.slice(0, 3)).sort()).toEqual(['closed-0', 'closed-1', 'closed-2'])
})

test('none that is open, was taken back or refused, or was visited; one that is to be visited may be', () => {
  const visit = { afterAt: 0, dueAt: 1, by: 'manager' as const, attempts: 0 }
  expect(idsOf([closed(1, { open: true, status: 'received' }), closed(2, { status: 'cancelled' }), closed(3, { status: 'refused' }), closed(4, { followUp: { ...visit, doneAt: 5 } }), closed(5, { followUp: visit })])).toEqual(['closed-5'])
})

test('it keeps who may not see it, and when it was closed', () => {
  expect(drawn([], [closed(7)], '2026-11-23')).toEqual([{ matterId: 'closed-7', number: closed(7).number, kind: 'repair', closedAt: 1_007, hiddenFrom: ['somebody-7'] }])
})
