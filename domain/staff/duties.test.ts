import type { Duty } from '../estate/estate'
import { overlapping } from './duties'

const day: Duty = { from: '08:30', until: '21:00' }, night: Duty = { from: '21:00', until: '08:30' }

test.each<[string, Duty[], boolean]>([
  ['none', [], false],
  ['day and night touch twice', [day, night], false],
  ['the whole day', [{ from: '00:00', until: '24:00' }], false],
  ['a minute too long', [day, { from: '20:59', until: '22:00' }], true],
  ['a night into its morning', [night, { from: '08:29', until: '09:00' }], true],
  ['the same hours on other days', [{ ...day, weekdays: [1, 2] }, { ...day, weekdays: [3] }], false],
  ['Sunday night into Monday morning', [{ ...night, weekdays: [7] }, { from: '08:00', until: '12:00', weekdays: [1] }], true],
  ['Sunday night and Tuesday morning', [{ ...night, weekdays: [7] }, { from: '08:00', until: '12:00', weekdays: [2] }], false],
  ['twice the same', [day, day], true]
])('%s', (_case, duties, twice) => expect(overlapping(duties)).toBe(twice))
