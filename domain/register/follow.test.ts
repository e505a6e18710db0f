import type { Occupancy } from '../people/occupancy'
import type { RegisterEntry } from './entry'
import { changedFields, followed, subjectOf } from './follow'

const tie: Occupancy = { id: 'e', estateId: 'zejing', premisesId: 'p', zoneId: 'b2', label: 'B2', relation: 'tenant', from: '2024-01-01', until: '2026-12-31', verified: { road: 'register', at: 0 } }
const entry: RegisterEntry = { ...tie, _id: 'e', v: 1, name: '张伟', personId: 'zhang-wei', source: 'clerk', updatedAt: 0 }

test('the tie takes relation and days from its entry, and its end', () => {
  expect(followed([tie, { ...tie, id: 'other' }], { ...entry, until: '2027-12-31', ended: { at: 5, by: 'li-jing' } })).toEqual([{ ...tie, until: '2027-12-31', ended: { at: 5, by: 'li-jing' } }, { ...tie, id: 'other' }])
  const { until: _until, ...endless } = entry
  expect(followed([tie], { ...endless, relation: 'owner' })[0]).not.toHaveProperty('until')
})

test('what had ended otherwise stays as it ended', () => {
  const over = { ...tie, ended: { at: 1, by: 'wang-xiulan' } }
  expect(followed([over], { ...entry, ended: { at: 5, by: 'li-jing' } })).toEqual([over])
})

test('the log names whom it concerns and which fields, never what is in them', () => {
  expect(subjectOf(entry)).toBe('zhang-wei')
  expect(changedFields(entry, { ...entry, name: '张维', phone: { mask: 'm', sealed: 's', index: 'i' } })).toBe('name phone')
})
