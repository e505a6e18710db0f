import type { Refused } from '../kit/errors'
import type { Meter, Reading } from './meter'
import { decided, jump, jumps, usageOf } from './reading'

const meter: Meter = { _id: 'm', v: 1, estateId: 'e', premisesId: 'h', label: '', tariffId: 't', serial: '', digits: 4, last: { value: 998_000, on: '2026-10-31' }, rev: 3 }

/** The usage, or why it is refused. */
function said (value: number, turned?: 'rollOver'): string {
  try {
    return String(usageOf(meter, { value, turned }))
  } catch (error) {
    return (error as Refused).reason
  }
}

test.each([
  [998_000, undefined, '0'], [999_999, undefined, '1999'], [1_000_000, undefined, 'meterDigits'], [997_999, undefined, 'readingBelow'], [0, undefined, 'readingBelow'],
  [0, 'rollOver', '2000'], [500, 'rollOver', '2500'], [998_000, 'rollOver', 'notTurned'], [999_000, 'rollOver', 'notTurned']
] as const)('%i after 998,000 on four digits, %s: %s', (value, turned, expected) => {
  expect(said(value, turned)).toBe(expected)
})

const month = (usage: number, since: string, on: string) => ({ usage, since, on })
/** Ten a month. */
const before = [month(1_000, '2026-08-31', '2026-09-30'), month(1_000, '2026-09-30', '2026-10-30')]

test.each([
  ['as much as ever', 1_000, '2026-11-29', false], ['three times as much', 3_000, '2026-11-29', false], ['a little more than that', 3_001, '2026-11-29', true],
  ['the same in three months', 3_001, '2027-01-28', false], ['in one day', 1_200, '2026-10-31', true], ['little, on the same day', jump.least, '2026-10-30', false]
])('%s', (_what, usage, on, odd) => {
  expect(jumps(usage, '2026-10-30', on, before)).toBe(odd)
})

test('nobody knows the usual: only what is beyond everything is odd', () => {
  for (const known of [[], [month(0, '2026-09-30', '2026-10-30')]]) expect([jumps(jump.most, '2026-10-30', '2026-11-30', known), jumps(jump.most + 1, '2026-10-30', '2026-11-30', known)]).toEqual([false, true])
})

const held: Reading = {
  _id: 'r', v: 1, estateId: 'e', meterId: 'm', premisesId: 'h', label: '', tariffId: 't', value: 999_900, usage: 1_900, from: 998_000, since: '2026-10-31', on: '2026-11-20', at: 1, state: 'questioned', byId: '', byName: '', byResident: true
}
const looked = { byName: '李静', at: 2, note: '核对过照片' }

test('taken, the meter moves on; dropped, it stays', () => {
  expect(decided(held, meter, true, looked)).toEqual({ reading: { ...held, state: 'taken', looked }, meter: { ...meter, last: { value: 999_900, on: '2026-11-20' }, rev: 4 } })
  expect(decided(held, meter, false, looked)).toEqual({ reading: { ...held, state: 'dropped', looked } })
})

test('not twice, and not once another counts', () => {
  expect(() => decided({ ...held, state: 'taken' }, meter, true, looked)).toThrow('readingDecided')
  const moved = { ...meter, last: { value: 998_500, on: '2026-11-21' } }
  expect(() => decided(held, moved, true, looked)).toThrow('readingOvertaken')
  expect(decided(held, moved, false, looked).reading.state).toBe('dropped')
})
