import type { UnreachedCard } from '@domain/inbox/contract'
import { callsOf } from './calls'

const card = (id: string, personId: string, matterId: string): UnreachedCard =>
  ({ id, personId, matterId, number: '', title: '', text: id, at: 0, name: personId, why: '' })

test('one call for one person about one matter, whatever has come meanwhile', () => {
  const calls = callsOf([card('3', 'wang', 'tap'), card('2', 'he', 'tap'), card('1', 'wang', 'tap'), card('0', 'wang', 'lift')], 'li')
  expect(calls.map(({ latest, cards }) => [latest.id, cards.length])).toEqual([['3', 2], ['2', 1], ['0', 1]])
})

test('nobody is told to phone themselves', () => expect(callsOf([card('1', 'li', 'tap')], 'li')).toEqual([]))
