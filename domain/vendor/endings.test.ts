import { vendors } from '../../tests/make/vendors'
import { endingsOf, remindersOf } from './endings'

const paper = (until: string, kind: 'licence' | 'insurance' = 'licence') => ({ kind, no: '1', until })
const names = (until: string, today: string, sent: string[] = []) => remindersOf({ papers: [paper(until)] }, today, sent).map(each => each.name)

test('what ends within a month is told, the first to end first; a later paper of the kind replaces the earlier', () => {
  const papers = [paper('2026-12-20', 'insurance'), paper('2026-12-01'), paper('2027-12-01')]
  expect(endingsOf({ papers }, '2026-11-25')).toEqual([{ of: 'insurance', until: '2026-12-20', days: 25 }])
  expect(endingsOf({ papers: papers.slice(0, 2) }, '2026-12-02').map(each => [each.of, each.days])).toEqual([['licence', -1], ['insurance', 18]])
  expect(endingsOf(vendors[0]!, '2026-11-23')).toEqual([])
})

test.each([
  ['2026-11-30', '2026-10-30', []], ['2026-11-30', '2026-10-31', ['licence 2026-11-30 30']], ['2026-11-30', '2026-11-22', ['licence 2026-11-30 30']],
  ['2026-11-30', '2026-11-23', ['licence 2026-11-30 7']], ['2026-11-30', '2026-11-30', ['licence 2026-11-30 7']], ['2026-11-30', '2026-12-01', ['licence 2026-11-30 -1']]
])('a paper that ends on %s is told of on %s', (until, today, told) => {
  expect(names(until, today)).toEqual(told)
  expect(names(until, today, told)).toEqual([])
})
