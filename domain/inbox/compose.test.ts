import { cast } from '../../tests/cast'
import { zejing } from '../../tests/make/estate'
import { aMatter, mondayNoon } from '../../tests/make/matter'
import { moment } from '../kit/calendar'
import { noticesOf, robotsFor } from './compose'

const idOf = (seq: number, personId: string) => `${seq}-${personId}`

test('who is told on the phone waits in the queue, who is told in the inbox only does not', () => {
  const matter = { ...aMatter(), outbox: [{ seq: 1, push: [cast.liJing.id], post: [cast.zhouMin.id] }] }
  expect(noticesOf(matter, zejing, mondayNoon, idOf).map(({ _id, push }) => [_id, push.state, push.channels])).toEqual([
    ['1-li-jing', 'pending', ['work', 'subscription']], ['1-robot-b2', 'pending', ['robot']], ['1-zhou-min', 'none', []]
  ])
})

test('the same outbox makes the same notices whoever delivers it, but for the hour they may go out', () => {
  const matter = aMatter(), later = moment('2026-11-23', '23:00')
  const facts = (now: number) => noticesOf(matter, zejing, now, idOf).map(({ push: _push, ...notice }) => notice)
  expect(facts(later)).toEqual(facts(mondayNoon))
  expect(noticesOf(matter, zejing, later, idOf)[0]!.push.nextAt).toBe(moment('2026-11-24', '08:30'))
})

test('robots of the zone speak of what waits on the desk and of alarms, of nothing else', () => {
  const matter = aMatter(), line = matter.timeline[0]!
  expect(robotsFor(matter, line, zejing)).toEqual(['robot-b2'])
  expect(robotsFor(matter, { ...line, action: 'start', from: 'assigned' }, zejing)).toEqual([])
  expect(robotsFor(matter, { ...line, action: 'breach', from: 'assigned' }, zejing)).toEqual(['robot-b2'])
  expect(robotsFor({ ...matter, hiddenFrom: [cast.qianYong.id] }, line, zejing)).toEqual([])
})

test('a line that is gone or people who are told nothing of it make no notice', () => {
  const matter = { ...aMatter(), outbox: [{ seq: 99, push: [cast.liJing.id], post: [] }, { seq: 1, push: ['nobody-we-know'], post: [] }] }
  expect(noticesOf(matter, { ...zejing, robots: [] }, mondayNoon, idOf)).toEqual([])
})
