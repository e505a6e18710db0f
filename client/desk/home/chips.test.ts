import type { Role } from '@domain/people/role'
import { chipsOf } from './chips'

test.each<[string, Role[], string[] | undefined]>([
  ['a clerk', ['clerk'], ['turn', 'overdue', 'assigned', 'responsible', 'followUps', 'pending']],
  ['a technician', ['technician'], ['assigned', 'turn']],
  ['a manager', ['manager', 'admin'], ['overdue', 'turn', 'assigned', 'responsible', 'followUps', 'pending']],
  ['a clerk who lives here', ['resident', 'clerk'], ['turn', 'overdue', 'assigned', 'responsible', 'followUps', 'pending']],
  ['somebody no list is for', ['finance'], undefined]
])('%s', (_who, roles, chips) => expect(chipsOf(roles)).toEqual(chips))
