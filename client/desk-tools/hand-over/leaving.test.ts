import { mondayNoon } from '../../../tests/make/matter'
import { blank, faults, type Leaving } from './leaving'

const today = '2026-11-23'
const leaving = (part: Partial<Leaving> = {}): Leaving => ({ ...blank(mondayNoon), personId: 'li-jing', toId: 'chen-xiao', reason: '年假', ...part })
const wrong = (part: Partial<Leaving>) => Object.keys(faults(leaving(part), mondayNoon))

test('today counts on both ends', () => {
  expect(blank(mondayNoon)).toMatchObject({ from: today, until: today })
  expect(faults(leaving(), mondayNoon)).toEqual({})
})

test.each<[string, Partial<Leaving>, string[]]>([
  ['nobody leaves', { personId: undefined }, ['personId']],
  ['to nobody', { toId: undefined }, ['toId']],
  ['to themselves', { toId: 'li-jing' }, ['toId']],
  ['back before they go', { from: '2026-11-25', until: '2026-11-24' }, ['until']],
  ['over already', { from: '2026-11-20', until: '2026-11-22' }, ['until']],
  ['no reason', { reason: ' ' }, ['reason']]
])('%s', (_case, part, fields) => expect(wrong(part)).toEqual(fields))
