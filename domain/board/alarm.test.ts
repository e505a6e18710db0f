import { alarmRows, alarmsOf, shownAlarm } from './alarm'
import type { Numbers } from './figures'
import { alarmWords } from './words'

const told = (week: Numbers | undefined, before: Numbers | undefined) => alarmsOf(week, before).map(({ what }) => what)

test.each<[string, Numbers, Numbers, string[]]>([
  ['a third more broken promises than usual', { received: 20, 'breach-arrive': 8 }, { received: 80, 'breach-arrive': 16 }, ['breaches']],
  ['more, and by less than a tenth', { received: 100, 'breach-arrive': 9 }, { received: 400, 'breach-arrive': 4 }, []],
  ['more by a tenth, which is little of what is usual', { received: 20, 'breach-finish': 14 }, { received: 80, 'breach-finish': 46 }, []],
  ['fewer', { received: 20, 'breach-arrive': 1 }, { received: 80, 'breach-arrive': 40 }, []],
  ['opened again', { closed: 20, reopened: 3 }, { closed: 80, reopened: 2 }, ['reopened']],
  ['not content, by visits where nobody rated', { followUpDone: 10, unsatisfied: 3 }, { followUpDone: 40, unsatisfied: 2 }, ['unsatisfied']],
  ['stars fall by half a star', { rated: 10, speed: 40, quality: 40, manner: 40 }, { rated: 40, speed: 180, quality: 180, manner: 180 }, ['score']],
  ['stars rise', { rated: 10, speed: 50, quality: 50, manner: 50 }, { rated: 40, speed: 160, quality: 160, manner: 160 }, []]
])('%s', (_, week, before, expected) => { expect(told(week, before)).toEqual(expected) })

test('too few say nothing, this week or before it; nothing is compared with nothing', () => {
  expect(told({ received: 4, 'breach-arrive': 4 }, { received: 80 })).toEqual([])
  expect(told({ received: 20, 'breach-arrive': 20 }, { received: 4 })).toEqual([])
  expect([told(undefined, { received: 80 }), told({ received: 80, 'breach-arrive': 80 }, undefined)]).toEqual([[], []])
})

test('exactly at its limit it is one, just below it is none', () => {
  expect(told({ closed: 20, reopened: 2 }, { closed: 20, reopened: 1 })).toEqual(['reopened'])
  expect(told({ closed: 100, reopened: 9 }, { closed: 20, reopened: 1 })).toEqual([])
})

test('each says what it is in words, and leads to a figure of that week', () => {
  for (const { what, behind } of alarmRows) {
    const shown = shownAlarm({ what, value: 0.4, before: 0.2 }, '2026-11-23', { [behind]: 7 })
    expect(shown).toMatchObject({ week: '2026-11-23', behind: { figure: behind } })
    expect(alarmWords(shown)).not.toMatch(/[a-z]/i)
  }
  expect(shownAlarm({ what: 'reopened', value: 0.4, before: 0.2 }, '2026-11-23', { reopened: 7 }).behind.count).toBe(7)
  expect(shownAlarm({ what: 'reopened', value: 0.4, before: 0.2 }, '2026-11-23', undefined).behind.count).toBe(0)
})
